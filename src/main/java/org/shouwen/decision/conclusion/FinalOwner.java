package org.shouwen.decision.conclusion;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/** Where the way ends as far as rules and facts tell. */
public record FinalOwner(
        @Vocabulary("角色") String role,
        @Nullable @Vocabulary("部门") String department,
        @Vocabulary("条款") String clause) {}
