package org.shouwen.table;

import java.util.List;
import java.util.Map;

/**
 * A sheet to be written.
 *
 * @param title what row 1 says to people
 * @param notes by field: what to type into the column
 * @param rows by field, values as {@link Row} has them; also under {@code 编号}, {@code 停用}, {@code 生效日期},
 *     {@code 失效日期} and {@code 备注}
 * @param columnsInSight how many columns at the left stay in sight when a wide sheet is moved
 */
public record Sheet(
        TableShape shape, String title, Map<String, String> notes, List<Map<String, Object>> rows, int columnsInSight) {

    /** All columns move. */
    public Sheet(TableShape shape, String title, Map<String, String> notes, List<Map<String, Object>> rows) {
        this(shape, title, notes, rows, 0);
    }
}
