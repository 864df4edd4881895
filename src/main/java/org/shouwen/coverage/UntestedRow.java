package org.shouwen.coverage;

import java.util.List;
import org.shouwen.table.Origin;

/**
 * A row that decided nothing in any scenario.
 *
 * @param cells addresses of all cells of the row that rules may read
 * @param judged whether any scenario is judged for a day on which the row holds
 */
public record UntestedRow(Origin row, List<String> cells, boolean judged) {}
