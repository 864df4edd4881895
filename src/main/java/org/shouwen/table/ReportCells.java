package org.shouwen.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;

/** Writes a value into a cell so that it is shown as what it is, and text is never taken for a formula. */
final class ReportCells {

    private static final int LONGEST = 32_767;
    private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";
    private static final int DAY_CHARACTERS = 12;

    private final Styles styles;

    ReportCells(Styles styles) {
        this.styles = styles;
    }

    /** @return what the cell shows, to measure it */
    String write(Cell cell, @Nullable Object value) {
        cell.setCellStyle(styles.text);
        if (value instanceof Number number && CellWriter.isExact(number)) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.number);
        } else if (value instanceof LocalDateTime moment && CellWriter.isSafe(moment.toLocalDate())) {
            cell.setCellValue(moment);
            cell.setCellStyle(styles.moment);
            return " ".repeat(DAY_CHARACTERS);
        } else if (value instanceof LocalDate day && CellWriter.isSafe(day)) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.date);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes ? "是" : "否");
        } else if (value != null) {
            return writeText(cell, value.toString());
        }
        return "";
    }

    /**
     * A workbook's text cell is no formula until someone edits it, which the quoting style prevents; but a CSV file
     * made of the workbook loses the style, so the apostrophe is also written.
     */
    private String writeText(Cell cell, String text) {
        boolean harmful = startsAFormula(text);
        String shown = shortened(harmful ? "'" + text : text);
        cell.setCellValue(shortened(CellWriter.escaped(shown)));
        if (harmful) {
            cell.setCellStyle(styles.quoted);
        }
        return shown;
    }

    /** Excel looks past blanks, and a cell that begins with a tab or line break can begin a new cell of a CSV file. */
    private static boolean startsAFormula(String text) {
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '\t' || letter == '\r' || letter == '\n') {
                return true;
            }
            if (!isInvisible(letter)) {
                return STARTS_A_FORMULA.indexOf(letter) >= 0;
            }
        }
        return false;
    }

    private static boolean isInvisible(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
