package org.shouwen.time;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Hours;
import org.shouwen.table.Row;
import org.shouwen.table.TableShape;

/** The sheet of working hours. */
final class HoursSheet {

    static final String DEPARTMENTS = "departments";
    static final String WEEKDAYS = "weekdays";
    static final String HOURS = "hours";
    static final String LUNCH = "lunch";

    private static final String ON_HOLIDAYS = "onHolidays";

    static final TableShape SHAPE = new TableShape(
            "WorkingHours",
            "日历",
            HitPolicy.UNIQUE,
            List.of(
                    new Column(DEPARTMENTS, "部门", CellType.WORD, true, true, true, "部门"),
                    new Column(WEEKDAYS, "星期", CellType.WORD, true, true, false, "星期"),
                    new Column(HOURS, "工作时间", CellType.HOURS, false, false, false, null),
                    new Column(LUNCH, "午休", CellType.HOURS, false, false, true, null),
                    new Column(ON_HOLIDAYS, "节假日照常", CellType.YES_NO, false, false, false, null)));

    private HoursSheet() {}

    /** The departments it is for; none means all that no other row names, and whoever belongs to none. */
    static List<String> departments(Row row) {
        return words(row.values().get(DEPARTMENTS));
    }

    static boolean isForOthers(Row row) {
        return departments(row).isEmpty();
    }

    static boolean knowsWeekdays(Row row) {
        List<String> known =
                Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
        return known.containsAll(words(row.values().get(WEEKDAYS)));
    }

    static List<DayOfWeek> weekdays(Row row) {
        return words(row.values().get(WEEKDAYS)).stream()
                .map(DayOfWeek::valueOf)
                .toList();
    }

    static Hours hours(Row row) {
        return (Hours) Objects.requireNonNull(row.values().get(HOURS));
    }

    static @Nullable Hours lunch(Row row) {
        return (Hours) row.values().get(LUNCH);
    }

    static Posted posted(Row row) {
        boolean onHolidays = Boolean.TRUE.equals(row.values().get(ON_HOLIDAYS));
        return Posted.of(hours(row), lunch(row), onHolidays, row.origin());
    }

    private static List<String> words(@Nullable Object list) {
        return list instanceof List<?> words
                ? words.stream().map(Object::toString).toList()
                : List.of();
    }
}
