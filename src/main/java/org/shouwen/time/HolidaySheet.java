package org.shouwen.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Row;
import org.shouwen.table.TableShape;

/** The sheet of days that are not like their weekday. */
final class HolidaySheet {

    static final String DATE = "date";

    private static final String NAME = "name";
    static final String KIND = "kind";
    private static final String DAY_OFF = "DAY_OFF";
    private static final String DAY_OFF_SO_FAR = "DAY_OFF_SO_FAR";
    private static final String MADE_UP = "MADE_UP";

    static final TableShape SHAPE = new TableShape(
            "Holiday",
            "节假日",
            HitPolicy.UNIQUE,
            List.of(
                    new Column(DATE, "日期", CellType.DATE, false, true, false, null),
                    new Column(NAME, "名称", CellType.TEXT, false, false, false, null),
                    new Column(KIND, "类别", CellType.WORD, false, false, false, "节假日类别")));

    private HolidaySheet() {}

    static LocalDate date(Row row) {
        return (LocalDate) Objects.requireNonNull(row.values().get(DATE));
    }

    static boolean isKnown(Row row) {
        return List.of(DAY_OFF, DAY_OFF_SO_FAR, MADE_UP).contains(row.values().get(KIND));
    }

    static boolean isWeekend(Row row) {
        return date(row).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    static String weekday(Row row, Locale language) {
        return date(row).getDayOfWeek().getDisplayName(TextStyle.FULL, language);
    }

    /** Whether it is a day off; else work is made up for on it. */
    static boolean isOff(Row row) {
        return !MADE_UP.equals(row.values().get(KIND));
    }

    /** Whether its year's arrangement is still to be published, so that other days may come to be off or made up for. */
    static boolean isSoFar(Row row) {
        return DAY_OFF_SO_FAR.equals(row.values().get(KIND));
    }
}
