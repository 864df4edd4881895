package org.shouwen.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the workbook stores it; cells without content are left out.
 *
 * @param row from 1, as Excel shows it
 * @param column from 0
 * @param text what stands there: the text, the number's digits, the error, the formula behind {@code =}
 * @param moment what a number in a date format means; {@code null} where it is no date Excel can show
 */
record RawCell(int row, int column, Kind kind, String text, @Nullable LocalDateTime moment) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        YES_NO,
        ERROR,
        FORMULA
    }

    static RawCell of(int row, int column, Kind kind, String text) {
        return new RawCell(row, column, kind, text, null);
    }

    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }

    /** What a person sees in the cell. */
    String shown() {
        if (kind == Kind.DATE && moment != null) {
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toLocalDate() + " " + moment.toLocalTime();
        }
        return kind == Kind.NUMBER ? Numerals.shown(text) : text;
    }

    boolean isOnlyBlanks() {
        return kind == Kind.TEXT && Spelling.isOnlyBlanks(text);
    }

    String address() {
        return address(row, column);
    }
}
