package org.shouwen.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as read: every row that is not blank and not 停用, in the sheet's order.
 *
 * @param workbook file name, for instance {@code routing.xlsx}
 * @param columns where the sheet has its columns: their letters, by field
 */
public record Table(TableShape shape, String workbook, List<Row> rows, Map<String, String> columns) {

    /** The address of a row's cell, for instance {@code C12}; {@code null} if the sheet has no such column. */
    public @Nullable String cell(Row row, String field) {
        String letters = columns.get(field);
        return letters == null ? null : letters + row.origin().row();
    }
}
