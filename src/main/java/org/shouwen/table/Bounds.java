package org.shouwen.table;

import java.math.BigDecimal;

/** Holds what stands in a cell against the least value its column takes. */
final class Bounds {

    private Bounds() {}

    /** @throws Unreadable if {@code value} is less than the column takes */
    static Object checked(Column column, Object value) {
        Integer least = column.least();
        if (least == null || takes(column, value)) {
            return value;
        }
        throw value instanceof Term ? tooShort(column, least) : tooSmall(column, least);
    }

    static boolean takes(Column column, Object value) {
        Integer least = column.least();
        if (least != null && value instanceof BigDecimal number) {
            return number.compareTo(BigDecimal.valueOf(least)) >= 0;
        }
        return least == null || !(value instanceof Term term) || term.amount() >= least;
    }

    private static Unreadable tooSmall(Column column, int least) {
        boolean whole = column.type() == CellType.WHOLE_NUMBER;
        return new Unreadable(
                "「%s」应是不小于 %d 的%s。".formatted(column.heading(), least, whole ? "整数" : "数"),
                "%s must be a %s of at least %d."
                        .formatted(column.heading(), whole ? "whole number" : "number", least));
    }

    private static Unreadable tooShort(Column column, int least) {
        String shortest = new Term(least, Term.Unit.MINUTES).written();
        return new Unreadable(
                "「%s」的时限太短，至少写 %d，如 %s。".formatted(column.heading(), least, shortest),
                "%s is too short a duration; write at least %d, for instance %s."
                        .formatted(column.heading(), least, shortest));
    }
}
