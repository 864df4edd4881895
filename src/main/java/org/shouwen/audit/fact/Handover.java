package org.shouwen.audit.fact;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * A hand-over of a case to a department.
 *
 * @param number of the fact that says so
 * @param by as the record says
 * @param staffId of whoever handed it over; {@code null} where nobody is known
 * @param wrong whether that department is not responsible (G17)
 * @param accepted whether that department took it on
 * @param minute whole minutes from the reception of the request
 */
public record Handover(
        int number,
        String by,
        @Nullable String staffId,
        @Nullable @Vocabulary("部门") String department,
        boolean wrong,
        boolean accepted,
        long minute) {}
