package org.shouwen.table;

/**
 * Where a row stands, so that an answer can name it.
 *
 * @param workbook file name, for instance {@code routing.xlsx}
 * @param row row number as Excel shows it, from 1
 * @param id the row's 编号, or, where the sheet has none, its key words joined by {@code /}
 */
public record Origin(String workbook, String sheet, int row, String id) {}
