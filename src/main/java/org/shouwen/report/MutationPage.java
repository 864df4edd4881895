package org.shouwen.report;

import java.util.List;

/**
 * What came of changing cells, as templates show it, in one language.
 *
 * @param line all counts in one line
 */
record MutationPage(String line, List<ShownSheet> sheets) {

    /**
     * A sheet.
     *
     * @param count noticed of tried
     * @param percent a dash if nothing was tried
     * @param unread the columns that no rule reads; blank if there are none
     * @param line all of this in one line
     */
    record ShownSheet(
            String workbook,
            String sheet,
            String count,
            String percent,
            boolean complete,
            int impossible,
            String unread,
            String line,
            List<ShownCell> cells) {

        boolean anyCell() {
            return !cells.isEmpty();
        }
    }

    /**
     * A cell.
     *
     * @param tried what else could stand there without any scenario noticing
     * @param line all of this in one line
     */
    record ShownCell(String cell, String column, String value, String tried, String readers, String line) {}

    int cellCount() {
        return sheets.stream().mapToInt(sheet -> sheet.cells().size()).sum();
    }
}
