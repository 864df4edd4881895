package org.shouwen.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How wide a column and how high a row must be, in characters and lines. */
final class Fit {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;
    private static final int ROWS_MEASURED = 200;

    /** Excel puts a filter button into each heading. */
    private static final int FILTER_BUTTON = 4;

    private static final int MARGIN = 2;

    private final Wording wording;

    Fit(Wording wording) {
        this.wording = wording;
    }

    /** In characters half as wide as a Chinese one. */
    int width(Column column, List<Map<String, Object>> rows) {
        int widest = rows.stream()
                .limit(ROWS_MEASURED)
                .map(row -> row.get(column.field()))
                .filter(Objects::nonNull)
                .mapToInt(value -> wording.of(column, value)
                        .lines()
                        .mapToInt(Fit::width)
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        int wanted = Math.max(widest, width(column.heading()) + FILTER_BUTTON) + MARGIN;
        return Math.min(WIDEST, Math.max(NARROWEST, wanted));
    }

    /** Lines the value takes in a column of {@code width}. */
    int lines(Column column, Object value, int width) {
        return lines(wording.of(column, value), width);
    }

    /** Lines the text takes in a column of {@code width}. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + Math.max(0, width(line) - 1) / (width - MARGIN))
                .sum();
    }

    private static int width(String line) {
        return line.chars().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }
}
