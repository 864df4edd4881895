package org.shouwen.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.shouwen.table.Nearest;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;

/** What may be wrong with the rows of a calendar taken together. */
final class CalendarChecks {

    private static final Text NO_OTHERS = new Text(
            "%s没有“部门”为空的行；没有列出的部门和不属部门的角色按这一行计。",
            "%sThere is no row with a blank 部门, which departments without a row and roles without a department go by.");
    private static final Text NO_ZONE = new Text("%s没有“时区”这一行。", "%sThere is no row 时区.");
    private static final Text NO_SHIFTS =
            new Text("%s没有班次；各班次应首尾相接排满一天。", "%sThere are no shifts; they have to fill the day.");

    private final Vocabularies vocabularies;
    private final List<Problem> problems = new ArrayList<>();

    CalendarChecks(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    List<Problem> check(Table hours, Table holidays, Table shifts, Table parameters) {
        new HoursChecks(hours, vocabularies, problems).check();
        holidays.rows().forEach(row -> checkHoliday(holidays, row));
        parameters.rows().stream().filter(TimeParameterSheet::isZone).forEach(row -> checkZone(parameters, row));
        checkAlways(hours, rows -> rows.stream().anyMatch(HoursSheet::isForOthers), NO_OTHERS);
        checkAlways(shifts, rows -> !rows.isEmpty(), NO_SHIFTS);
        new ShiftChecks(shifts, vocabularies, problems).check();
        checkAlways(parameters, rows -> TimeParameterSheet.zone(rows).isPresent(), NO_ZONE);
        return problems;
    }

    private void checkHoliday(Table holidays, Row row) {
        if (!HolidaySheet.isKnown(row)) {
            add(
                    holidays,
                    row,
                    HolidaySheet.KIND,
                    "系统只认识“休假”“休假（调休待公布）”和“补班”三类。",
                    "Only days off, days off so far and days made up for are known.");
        } else if (!HolidaySheet.isOff(row) && !HolidaySheet.isWeekend(row)) {
            add(
                    holidays,
                    row,
                    HolidaySheet.DATE,
                    "这一天是%s，本来就上班；补班只会在周六或周日。".formatted(HolidaySheet.weekday(row, Locale.CHINA)),
                    "This is a %s, a working day anyway; work is made up for on a Saturday or Sunday."
                            .formatted(HolidaySheet.weekday(row, Locale.ENGLISH)));
        }
    }

    private void checkZone(Table parameters, Row row) {
        String zone = TimeParameterSheet.value(row);
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            Text message = new Text(
                    "没有“%s”这个时区；请写成 Asia/Shanghai 这样的名称。".formatted(zone),
                    "There is no time zone %s; write a name such as Asia/Shanghai.".formatted(zone));
            String meant = Nearest.to(zone, new TreeSet<>(ZoneId.getAvailableZoneIds()));
            problems.add(parameters.problem(row, TimeParameterSheet.VALUE, vocabularies, message, meant));
        }
    }

    private void add(Table table, Row row, String field, String zh, String en) {
        problems.add(table.problem(row, field, vocabularies, new Text(zh, en), null));
    }

    /** Whether the rows are complete on every day, whatever their validity; the first day on which they are not is named. */
    private void checkAlways(Table table, Predicate<List<Row>> complete, Text message) {
        turns(table).stream()
                .filter(day -> !complete.test(holding(table, day)))
                .findFirst()
                .ifPresent(day -> problems.add(table.problem(on(day, message))));
    }

    /** The days on which other rows begin to hold, the beginning of all days among them. */
    static NavigableSet<LocalDate> turns(Table table) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
        table.rows().forEach(row -> {
            if (row.validity().from() != null) {
                days.add(row.validity().from());
            }
            if (row.validity().to() != null && row.validity().to().isBefore(LocalDate.MAX)) {
                days.add(row.validity().to().plusDays(1));
            }
        });
        return days;
    }

    static List<Row> holding(Table table, LocalDate day) {
        return table.rows().stream().filter(row -> row.validity().covers(day)).toList();
    }

    static Text on(LocalDate day, Text message) {
        boolean ever = day.equals(LocalDate.MIN);
        return new Text(
                message.zh().formatted(ever ? "" : day + " 起"),
                message.en().formatted(ever ? "" : "From " + day + " on: "));
    }
}
