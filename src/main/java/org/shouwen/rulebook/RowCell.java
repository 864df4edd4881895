package org.shouwen.rulebook;

import org.shouwen.table.Origin;

/**
 * One cell of a table.
 *
 * @param field of the row's type in the rules
 */
public record RowCell(Origin row, String field) {}
