package org.shouwen.audit.fact;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * A violation among all that is known of its case.
 *
 * @param number place among the case's violations, from 0
 * @param staffId of whoever is liable; {@code null} where nobody is known
 */
public record Offence(
        int number,
        @Vocabulary("违规") String code,
        @Vocabulary("角色") String role,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office,
        @Nullable String staffId) {}
