package org.shouwen.table;

import java.util.List;

/**
 * A sheet as read: every row that is not blank and not 停用, in the sheet's order.
 *
 * @param workbook file name, for instance {@code routing.xlsx}
 */
public record Table(TableShape shape, String workbook, List<Row> rows) {}
