package org.shouwen.decision.conclusion;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Where the way ends as far as rules and facts tell.
 *
 * @param department {@code null} where the role belongs to no department
 * @param office {@code null} for the first-asked person's office
 */
public record FinalOwner(
        @Vocabulary("角色") String role,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office,
        @Vocabulary("条款") String clause) {}
