package org.shouwen.time;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Hours;
import org.shouwen.table.Origin;

/**
 * The working hours of one weekday, as a row has them, in minutes from midnight.
 *
 * @param lunch equal to {@code afterLunch} where there is none
 * @param alsoOnHolidays whether holidays, and the days they are made up for on, are days like any other
 */
record Posted(int opening, int lunch, int afterLunch, int close, boolean alsoOnHolidays, Origin row) {

    private static final int DAY = 24 * 60;

    /** @param lunch must be within the hours */
    static Posted of(Hours hours, @Nullable Hours lunch, boolean alsoOnHolidays, Origin row) {
        if (lunch == null) {
            return new Posted(hours.from(), hours.until(), hours.until(), hours.until(), alsoOnHolidays, row);
        }
        int from = lunch.from() + later(lunch, hours);
        int until = lunch.until() + later(lunch, hours);
        if (from == hours.from()) {
            return new Posted(until, hours.until(), hours.until(), hours.until(), alsoOnHolidays, row);
        }
        return until == hours.until()
                ? new Posted(hours.from(), from, from, from, alsoOnHolidays, row)
                : new Posted(hours.from(), from, until, hours.until(), alsoOnHolidays, row);
    }

    /** Whether the break lies within the hours and leaves something of them; those of a night may lie on the next day. */
    static boolean isWithin(Hours lunch, Hours hours) {
        int later = later(lunch, hours);
        return hours.from() <= lunch.from() + later
                && lunch.until() + later <= hours.until()
                && lunch.minutes() < hours.minutes();
    }

    private static int later(Hours lunch, Hours hours) {
        return lunch.from() < hours.from() ? DAY : 0;
    }

    /** When what begins on this day ends, in minutes from the next midnight. */
    int intoNextDay() {
        return close - DAY;
    }
}
