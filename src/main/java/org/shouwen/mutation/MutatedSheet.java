package org.shouwen.mutation;

import java.util.List;

/**
 * A sheet whose cells were changed in turn.
 *
 * @param workbook file name, for instance {@code routing.xlsx}
 * @param cells those in which something could be tried, by rows
 * @param unread headings of the columns that no rule reads, whose cells were left alone
 */
public record MutatedSheet(String workbook, String sheet, List<TriedCell> cells, List<String> unread) {

    public Score score() {
        return Score.of(cells);
    }

    /** The cells that could hold something else without any scenario noticing. */
    public List<TriedCell> unnoticed() {
        return cells.stream().filter(cell -> !cell.unnoticed().isEmpty()).toList();
    }
}
