package org.shouwen.table;

/**
 * A column of a report.
 *
 * @param width in characters half as wide as a Chinese one, 4 to 250
 */
public record ReportColumn(String heading, int width) {

    public ReportColumn {
        if (width < 4 || width > 250) {
            throw new IllegalArgumentException("%s: width %d".formatted(heading, width));
        }
    }
}
