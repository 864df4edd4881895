package org.shouwen.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;

/** Days off, and the days they are made up for on. */
final class Holidays {

    /**
     * A day that is not like its weekday.
     *
     * @param off whether it is a day off; else work is made up for on it
     */
    record Special(boolean off, Origin row) {}

    private final Map<Long, Special> days = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    /** @param rows of days; a year with one that only holds so far is not known */
    Holidays(List<Row> rows) {
        for (Row row : rows) {
            LocalDate date = HolidaySheet.date(row);
            days.put(date.toEpochDay(), new Special(HolidaySheet.isOff(row), row.origin()));
            years.add(date.getYear());
        }
        rows.stream()
                .filter(HolidaySheet::isSoFar)
                .forEach(row -> years.remove(HolidaySheet.date(row).getYear()));
    }

    /** @param day counted from 1970 */
    @Nullable
    Special on(long day) {
        return days.get(day);
    }

    /** Whether it is a holiday. */
    boolean isOff(long day) {
        Special special = days.get(day);
        return special != null && special.off();
    }

    /** Whether the arrangement of the day's year is known. */
    boolean know(long day) {
        return years.contains(LocalDate.ofEpochDay(day).getYear());
    }
}
