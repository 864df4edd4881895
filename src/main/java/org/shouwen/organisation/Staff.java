package org.shouwen.organisation;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * A member of staff.
 *
 * @param id 工号, unique over all offices
 * @param superior id of the direct superior (C12); {@code null} for whoever has none
 */
public record Staff(
        String id,
        String name,
        @Vocabulary("岗位") String post,
        Category category,
        String office,
        @Vocabulary("部门") String department,
        @Nullable String superior) {}
