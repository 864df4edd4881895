package org.shouwen.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** Writes a value as staff would type it. */
final class CellWriter {

    private static final String SEPARATOR = "；";

    /** Excel takes 1900 for a leap year; days before March 1900 are written as text. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Styles styles;
    private final Vocabularies vocabularies;

    CellWriter(Styles styles, Vocabularies vocabularies) {
        this.styles = styles;
        this.vocabularies = vocabularies;
    }

    void write(XSSFCell cell, Column column, @Nullable Object value) {
        cell.setCellStyle(styles.of(column.type()));
        if (value instanceof Number number && isExact(number)) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.number);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_SAFE_DAY) && !day.isAfter(LAST_DAY)) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.date);
        } else if (value != null) {
            writeText(cell, written(column, value));
        }
    }

    private static boolean isExact(Number number) {
        BigDecimal decimal = new BigDecimal(number.toString());
        return BigDecimal.valueOf(decimal.doubleValue()).compareTo(decimal) == 0;
    }

    /** Texts such as =1+1 stay texts, also when someone edits the cell. */
    private void writeText(XSSFCell cell, String text) {
        cell.setCellValue(text);
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.quoted);
        }
    }

    String written(Column column, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> written(column, element)).collect(Collectors.joining(SEPARATOR));
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof Term term) {
            return Terms.written(term);
        }
        if (value instanceof Range range) {
            return Ranges.written(range);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return column.vocabulary() == null ? value.toString() : word(column, column.vocabulary(), value.toString());
    }

    private String word(Column column, String vocabulary, String code) {
        return WordSheet.holdsCodes(column)
                ? code
                : vocabularies
                        .word(vocabulary, code)
                        .map(word -> word.text().zh())
                        .orElse(code);
    }
}
