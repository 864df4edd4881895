package org.shouwen.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.shouwen.table.Hours;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;

/** What may be wrong with working hours: within a row, and between two rows for one department. */
final class HoursChecks {

    private final Table hours;
    private final Vocabularies vocabularies;
    private final List<Problem> problems;

    HoursChecks(Table hours, Vocabularies vocabularies, List<Problem> problems) {
        this.hours = hours;
        this.vocabularies = vocabularies;
        this.problems = problems;
    }

    void check() {
        List<Row> known = new ArrayList<>();
        for (Row row : hours.rows()) {
            checkLunch(row);
            if (HoursSheet.knowsWeekdays(row)) {
                known.add(row);
            } else {
                add(
                        row,
                        HoursSheet.WEEKDAYS,
                        "词表“星期”里只能是一周的七天。",
                        "The vocabulary 星期 holds the seven days of the week only.");
            }
        }
        for (Row row : known) {
            known.stream().filter(other -> shareDays(row, other)).forEach(other -> check(row, other));
        }
    }

    private void checkLunch(Row row) {
        Hours lunch = HoursSheet.lunch(row);
        if (lunch != null && !Posted.isWithin(lunch, HoursSheet.hours(row))) {
            add(
                    row,
                    HoursSheet.LUNCH,
                    "午休要在工作时间之内，且不能占满工作时间。",
                    "The lunch break lies within the working hours and does not fill them.");
        }
    }

    private static boolean shareDays(Row row, Row other) {
        List<String> departments = HoursSheet.departments(row);
        List<String> others = HoursSheet.departments(other);
        boolean sameDepartment =
                departments.isEmpty() ? others.isEmpty() : departments.stream().anyMatch(others::contains);
        return sameDepartment && row.validity().overlaps(other.validity());
    }

    private void check(Row row, Row other) {
        for (DayOfWeek weekday : HoursSheet.weekdays(row)) {
            List<DayOfWeek> others = HoursSheet.weekdays(other);
            if (other.origin().row() < row.origin().row() && others.contains(weekday)) {
                addTwice(row, other);
                return;
            }
            if (others.contains(weekday.plus(1)) && runsInto(row, other)) {
                addRunsInto(row, other);
                return;
            }
        }
    }

    private static boolean runsInto(Row row, Row next) {
        return HoursSheet.posted(row).intoNextDay() > HoursSheet.posted(next).opening();
    }

    private void addTwice(Row row, Row other) {
        add(
                row,
                HoursSheet.WEEKDAYS,
                "第 %d 行与第 %d 行有同一部门的同一天，请删去一处。"
                        .formatted(row.origin().row(), other.origin().row()),
                "Rows %d and %d have the same day of the same department; remove one."
                        .formatted(other.origin().row(), row.origin().row()));
    }

    private void addRunsInto(Row row, Row next) {
        add(
                row,
                HoursSheet.HOURS,
                "结束晚于第二天的开始（第 %d 行）。".formatted(next.origin().row()),
                "Ends after the next day has begun (row %d)."
                        .formatted(next.origin().row()));
    }

    private void add(Row row, String field, String zh, String en) {
        problems.add(hours.problem(row, field, vocabularies, new Text(zh, en), null));
    }
}
