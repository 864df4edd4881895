package org.shouwen.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Hours;
import org.shouwen.table.Problem;
import org.shouwen.table.Reading;
import org.shouwen.table.Sheet;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;
import org.shouwen.table.Workbooks;

/** The sheets of a calendar, written and read as a workbook. */
final class Sheets {

    static final Vocabularies WORDS = words();

    private final List<Map<String, Object>> hours = new ArrayList<>();
    private final List<Map<String, Object>> holidays = new ArrayList<>();
    private final List<Map<String, Object>> shifts = new ArrayList<>();
    private String zone = "Asia/Shanghai";

    /** Every day from 08:30 to 17:30 for whoever has no hours of his own; three shifts. */
    static Sheets office() {
        Sheets sheets = bare();
        sheets.hours(null, "MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY;SUNDAY", "08:30-17:30", null, true);
        return sheets.shift(0, 480).shift(480, 960).shift(960, 1_440);
    }

    static Sheets bare() {
        return new Sheets().holiday("2026-01-01", true);
    }

    Sheets zone(String name) {
        zone = name;
        return this;
    }

    /** @param departments {@code null} for all others */
    Sheets hours(@Nullable String departments, String weekdays, String hours, @Nullable String lunch, boolean always) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (departments != null) {
            row.put("departments", List.of(departments.split(";")));
        }
        row.put("weekdays", List.of(weekdays.split(";")));
        row.put("hours", of(hours));
        if (lunch != null) {
            row.put("lunch", of(lunch));
        }
        row.put("onHolidays", always);
        this.hours.add(row);
        return this;
    }

    /** The last row of hours counts on those days only. */
    Sheets valid(@Nullable String from, @Nullable String until) {
        Map<String, Object> last = hours.get(hours.size() - 1);
        if (from != null) {
            last.put("生效日期", LocalDate.parse(from));
        }
        if (until != null) {
            last.put("失效日期", LocalDate.parse(until));
        }
        return this;
    }

    Sheets holiday(String date, boolean off) {
        holidays.add(Map.of("date", LocalDate.parse(date), "name", "节", "kind", off ? "DAY_OFF" : "MADE_UP"));
        return this;
    }

    Sheets shift(int from, int until) {
        shifts.add(Map.of("hours", new Hours(from, until)));
        return this;
    }

    Calendars calendars() {
        return new CalendarRows().of(tables());
    }

    List<Problem> problems() {
        return new CalendarRows().check(tables(), WORDS);
    }

    private List<Table> tables() {
        List<Sheet> sheets = List.of(
                new Sheet(HoursSheet.SHAPE, "日历", Map.of(), hours),
                new Sheet(HolidaySheet.SHAPE, "节假日", Map.of(), holidays),
                new Sheet(ShiftSheet.SHAPE, "班次", Map.of(), shifts),
                new Sheet(TimeParameterSheet.SHAPE, "时间参数", Map.of(), List.of(Map.of("code", "ZONE", "value", zone))));
        Reading reading =
                Workbooks.read("calendar.xlsx", Workbooks.write(sheets, WORDS), new CalendarRows().sheets(), WORDS);
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems());
        }
        return reading.tables();
    }

    private static Hours of(String text) {
        String[] ends = text.split("-");
        int from = minute(ends[0]);
        int until = ends[1].startsWith("次日") ? minute(ends[1].substring(2)) + 1_440 : minute(ends[1]);
        return new Hours(from, until);
    }

    private static int minute(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
    }

    private static Vocabularies words() {
        Map<String, List<Word>> words = new HashMap<>();
        words.put("部门", List.of(word("NIGHT", "夜间部", 0), word("DESK", "前台部", 1)));
        words.put(
                "星期",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> word(day.name(), day.getDisplayName(TextStyle.SHORT, Locale.CHINA), day.ordinal()))
                        .toList());
        words.put("节假日类别", List.of(word("DAY_OFF", "休假", 0), word("MADE_UP", "补班", 1)));
        words.put("时间参数", List.of(word("ZONE", "时区", 0)));
        return Vocabularies.of(words);
    }

    private static Word word(String code, String zh, int place) {
        return new Word(code, new Text(zh, code), place);
    }
}
