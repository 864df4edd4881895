package org.shouwen.decision.conclusion;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/** Who answers for the next step (C01: always somebody, always one). */
public record Owner(
        @Vocabulary("角色") String role,
        @Nullable @Vocabulary("部门") String department,
        @Vocabulary("条款") String clause) {}
