package org.shouwen.audit.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * A violation for which something may have to follow (C74).
 *
 * @param basis whether the regulation's own text demands it or a default
 * @param aggravated whether it led to a valid complaint
 * @param proposedOn the day on which a sanction would be proposed
 */
public record Charge(
        @Vocabulary("违规") String code,
        @Vocabulary("条款") String clause,
        @Vocabulary("性质") String basis,
        @Vocabulary("角色") String role,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office,
        int severity,
        boolean aggravated,
        LocalDate proposedOn) {}
