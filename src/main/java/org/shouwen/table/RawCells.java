package org.shouwen.table;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Gives stored cell values their meaning: shared texts, and which numbers are dates. */
final class RawCells {

    /** The last day Excel got wrong is 1900-02-29; before it a serial is more likely a stray number than a date. */
    private static final double FIRST_SAFE_SERIAL = 61;

    private static final double LAST_SERIAL = 2_958_466;

    private final SharedStrings texts;
    private final StylesTable styles;
    private final boolean from1904;
    private final @Nullable String[] textCache;
    private final @Nullable Boolean[] dateStyles;

    RawCells(SharedStrings texts, StylesTable styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.textCache = new String[Math.max(0, texts.getUniqueCount())];
        this.dateStyles = new Boolean[styles.getNumCellStyles()];
    }

    /** The cell, or {@code null} if it holds nothing. */
    @Nullable
    RawCell cell(int row, int column, @Nullable String type, @Nullable String style, String value) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(row, column, sharedText(Integer.parseInt(value)));
            case "inlineStr", "str" -> text(row, column, decoded(value));
            case "b" -> RawCell.of(row, column, RawCell.Kind.YES_NO, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> RawCell.of(row, column, RawCell.Kind.ERROR, value);
            case "d" -> isoDate(row, column, value);
            default -> number(row, column, style == null ? 0 : Integer.parseInt(style), value);
        };
    }

    private static @Nullable RawCell text(int row, int column, String text) {
        return text.isEmpty() ? null : RawCell.of(row, column, RawCell.Kind.TEXT, text);
    }

    private String sharedText(int index) {
        String known = index < textCache.length ? textCache[index] : null;
        String text = known != null ? known : texts.getItemAt(index).getString();
        if (index < textCache.length) {
            textCache[index] = text;
        }
        return text;
    }

    /** Office writes characters XML has no room for as {@code _x000D_}. */
    private static String decoded(String value) {
        return value.contains("_x") ? new XSSFRichTextString(value).getString() : value;
    }

    private static RawCell isoDate(int row, int column, String value) {
        try {
            String moment = value.contains("T") ? value : value + "T00:00:00";
            return new RawCell(row, column, RawCell.Kind.DATE, value, LocalDateTime.parse(moment.replace("Z", "")));
        } catch (DateTimeParseException notIso) {
            return new RawCell(row, column, RawCell.Kind.DATE, value, null);
        }
    }

    private RawCell number(int row, int column, int style, String value) {
        if (!isDate(style)) {
            return RawCell.of(row, column, RawCell.Kind.NUMBER, value);
        }
        double serial = Double.parseDouble(value);
        boolean shown = serial >= (from1904 ? 0 : FIRST_SAFE_SERIAL) && serial < LAST_SERIAL;
        LocalDateTime moment = shown ? DateUtil.getLocalDateTime(serial, from1904, true) : null;
        return new RawCell(row, column, RawCell.Kind.DATE, value, moment);
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= dateStyles.length) {
            return false;
        }
        Boolean known = dateStyles[style];
        if (known == null) {
            XSSFCellStyle cellStyle = styles.getStyleAt(style);
            known = isDateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
            dateStyles[style] = known;
        }
        return known;
    }

    /** Chinese Excel stores its own dates under numbers 27–36 and 50–58, without a format text. */
    private static boolean isDateFormat(int number, @Nullable String format) {
        boolean chinese = number >= 27 && number <= 36 || number >= 50 && number <= 58;
        return chinese || DateUtil.isADateFormat(number, format);
    }
}
