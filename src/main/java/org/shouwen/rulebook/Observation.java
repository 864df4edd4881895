package org.shouwen.rulebook;

import java.util.Set;
import org.shouwen.table.Origin;

/**
 * What one firing met.
 *
 * @param rules names of all rules that fired and whose conclusions still held at the end, those included that drew what
 *     another had drawn already
 * @param rows rows that decided whether a rule fired: a rule fired by them; or one did not fire because of nothing but
 *     them; or it would be otherwise if one of their yes/no cells were
 * @param cells every cell that a rule came to: its conditions before that held, and so did all it asks of the row but
 *     what it asks of this cell. What stands in any other cell made no difference
 */
public record Observation(Set<String> rules, Set<Origin> rows, Set<RowCell> cells) {}
