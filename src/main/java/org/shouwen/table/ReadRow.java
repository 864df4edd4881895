package org.shouwen.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A data row with what could be read of it.
 *
 * @param row from 1, as Excel shows it
 * @param values of the cells that could be read
 * @param refused columns whose cells could not
 * @param cells as they stand
 */
record ReadRow(int row, Map<Column, Object> values, Set<Column> refused, List<RawCell> cells) {

    /** What a person sees in a column, from 0; {@code null} if nothing stands there. */
    @Nullable
    String shown(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(RawCell::shown)
                .findFirst()
                .orElse(null);
    }

    boolean isOff() {
        return Boolean.TRUE.equals(values.get(Reserved.OFF));
    }
}
