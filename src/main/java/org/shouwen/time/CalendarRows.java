package org.shouwen.time;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.table.FactOfRows;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;

/** Makes the {@link Calendars} of the rows of four sheets. */
public final class CalendarRows implements FactOfRows {

    /** Stands for all departments that no row names, and for those who belong to none. */
    private static final String OTHERS = "";

    @Override
    public List<TableShape> sheets() {
        return List.of(HoursSheet.SHAPE, HolidaySheet.SHAPE, ShiftSheet.SHAPE, TimeParameterSheet.SHAPE);
    }

    @Override
    public List<Problem> check(List<Table> tables, Vocabularies vocabularies) {
        return new CalendarChecks(vocabularies).check(tables.get(0), tables.get(1), tables.get(2), tables.get(3));
    }

    @Override
    public Calendars of(List<Table> tables) {
        Row zoneRow = TimeParameterSheet.zone(tables.get(3).rows()).orElseThrow();
        ZoneId zone = ZoneId.of(TimeParameterSheet.value(zoneRow));
        Holidays holidays = new Holidays(tables.get(1).rows());
        Map<String, WorkCalendar> calendars = new HashMap<>();
        weeks(tables.get(0).rows())
                .forEach((department, week) -> calendars.put(department, new WorkCalendar(week, holidays, zone)));
        WorkCalendar others = calendars.remove(OTHERS);
        if (others == null) {
            throw new IllegalStateException("no working hours for departments without a row");
        }
        return new Calendars(
                calendars, others, holidays, new Shifts(tables.get(2).rows(), zone), zone, zoneRow.origin());
    }

    private static Map<String, Map<DayOfWeek, Posted>> weeks(List<Row> rows) {
        Map<String, Map<DayOfWeek, Posted>> weeks = new HashMap<>();
        for (Row row : rows) {
            List<String> departments = HoursSheet.departments(row);
            for (String department : departments.isEmpty() ? List.of(OTHERS) : departments) {
                Map<DayOfWeek, Posted> week =
                        weeks.computeIfAbsent(department, first -> new EnumMap<>(DayOfWeek.class));
                HoursSheet.weekdays(row).forEach(weekday -> week.put(weekday, HoursSheet.posted(row)));
            }
        }
        return weeks;
    }
}
