package org.shouwen.rulebook;

import org.shouwen.table.Column;
import org.shouwen.table.Origin;

/**
 * A row that misses a condition by one cell.
 *
 * @param column the cell's
 * @param says what stands in it, as staff would type it; blank if nothing does
 * @param has what the case has, words by their codes
 */
public record NearRow(Origin row, Column column, String says, String has) {}
