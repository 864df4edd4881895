package org.shouwen.coverage;

import java.util.List;
import org.shouwen.table.Origin;

/**
 * A sheet of a decision table, and the rows of it that decided nothing in any scenario.
 *
 * @param rows those that are not switched off
 * @param off those that are; they are no part of {@code rows}
 */
public record TableUse(String workbook, String sheet, int rows, List<UntestedRow> untested, List<Origin> off) {

    /** Rows that decided something, of those that are not switched off. */
    public Count count() {
        return new Count(rows - untested.size(), rows);
    }
}
