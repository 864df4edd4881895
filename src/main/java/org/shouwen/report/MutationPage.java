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
     */
    record ShownSheet(
            String workbook,
            String sheet,
            String count,
            String percent,
            boolean complete,
            int impossible,
            List<ShownCell> cells) {

        boolean anyCell() {
            return !cells.isEmpty();
        }
    }

    /** @param tried what else could stand there without any scenario noticing */
    record ShownCell(String cell, String column, String value, String tried, String readers) {}

    int cellCount() {
        return sheets.stream().mapToInt(sheet -> sheet.cells().size()).sum();
    }
}
