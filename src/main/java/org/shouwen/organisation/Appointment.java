package org.shouwen.organisation;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Who holds a role. One person may hold several (G01).
 *
 * @param department {@code null} for a role held of a whole office
 */
public record Appointment(
        @Vocabulary("角色") String role, String office, @Vocabulary("部门") @Nullable String department, String staffId) {}
