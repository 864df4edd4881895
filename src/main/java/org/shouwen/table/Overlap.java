package org.shouwen.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what two rows say in a column can hold of the same thing; a blank cell holds of anything. */
public final class Overlap {

    private static final int DAY = 24 * 60;

    private Overlap() {}

    /** Whether a single value stands in each cell, so that two rows say the same there or never meet. */
    static boolean isPlain(Column column) {
        return !column.list() && !column.optional() && column.type() != CellType.HOURS;
    }

    /** Whether both cells hold of some same thing. */
    public static boolean of(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return true;
        }
        if (one instanceof List<?> some && other instanceof List<?> others) {
            return some.stream().anyMatch(value -> others.stream().anyMatch(known -> of(value, known)));
        }
        if (one instanceof Hours hours && other instanceof Hours others) {
            return meet(hours, others, -DAY) || meet(hours, others, 0) || meet(hours, others, DAY);
        }
        return same(one).equals(same(other));
    }

    private static boolean meet(Hours hours, Hours others, int later) {
        return hours.from() < others.until() + later && others.from() + later < hours.until();
    }

    private static Object same(Object value) {
        return value instanceof String text ? Spelling.key(text) : value;
    }
}
