package org.shouwen.table;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Gives stored cell values their meaning: shared texts, and which numbers are dates. */
final class RawCells {

    /** The last day Excel got wrong is 1900-02-29; before it a serial is more likely a stray number than a date. */
    private static final double FIRST_SAFE_SERIAL = 61;

    private static final double LAST_SERIAL = 2_958_466;

    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean from1904;

    RawCells(SharedTexts texts, DateStyles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The cell, or {@code null} if it holds nothing. */
    @Nullable
    RawCell cell(int row, int column, @Nullable String type, @Nullable String style, String value) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(row, column, texts.at(Integer.parseInt(value)));
            case "inlineStr", "str" -> text(row, column, SharedTexts.decoded(value));
            case "b" -> RawCell.of(row, column, RawCell.Kind.YES_NO, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> RawCell.of(row, column, RawCell.Kind.ERROR, value);
            case "d" -> isoDate(row, column, value);
            default -> number(row, column, style == null ? 0 : Integer.parseInt(style), value);
        };
    }

    private static @Nullable RawCell text(int row, int column, String text) {
        return text.isEmpty() ? null : RawCell.of(row, column, RawCell.Kind.TEXT, text);
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
        if (!styles.isDate(style)) {
            return RawCell.of(row, column, RawCell.Kind.NUMBER, value);
        }
        double serial = Double.parseDouble(value);
        boolean shown = serial >= (from1904 ? 0 : FIRST_SAFE_SERIAL) && serial < LAST_SERIAL;
        LocalDateTime moment = shown ? DateUtil.getLocalDateTime(serial, from1904, true) : null;
        return new RawCell(row, column, RawCell.Kind.DATE, Numerals.shown(value), moment);
    }
}
