package org.shouwen.table;

import java.util.Map;
import java.util.Set;

/**
 * A data row with what could be read of it.
 *
 * @param row from 1, as Excel shows it
 * @param values of the cells that could be read
 * @param refused columns whose cells could not
 */
record ReadRow(int row, Map<Column, Object> values, Set<Column> refused) {

    boolean isOff() {
        return Boolean.TRUE.equals(values.get(Reserved.OFF));
    }
}
