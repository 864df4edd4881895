package org.shouwen.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** Writes a value as a cell of the type staff would give it. */
final class CellWriter {

    /** Excel takes 1900 for a leap year; days before March 1900 are written as text. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    /** What Office would take for an escaped character; POI writes it as it is. */
    private static final Pattern OFFICE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Styles styles;
    private final Wording wording;

    CellWriter(Styles styles, Wording wording) {
        this.styles = styles;
        this.wording = wording;
    }

    void write(XSSFCell cell, Column column, @Nullable Object value) {
        cell.setCellStyle(styles.of(column.type()));
        if (value instanceof Number number && isExact(number)) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.number);
        } else if (value instanceof LocalDate day && isSafe(day)) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.date);
        } else if (value instanceof LocalDateTime moment && isSafe(moment.toLocalDate())) {
            cell.setCellValue(moment);
            cell.setCellStyle(styles.moment);
        } else if (value != null) {
            writeText(cell, wording.of(column, value));
        }
    }

    static boolean isSafe(LocalDate day) {
        return !day.isBefore(FIRST_SAFE_DAY) && !day.isAfter(LAST_DAY);
    }

    static boolean isExact(Number number) {
        BigDecimal decimal = new BigDecimal(number.toString());
        return BigDecimal.valueOf(decimal.doubleValue()).compareTo(decimal) == 0;
    }

    /** Texts such as =1+1 stay texts, also when someone edits the cell. */
    void writeText(XSSFCell cell, String text) {
        cell.setCellValue(escaped(text));
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.quoted);
        }
    }

    static String escaped(String text) {
        return OFFICE_ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
