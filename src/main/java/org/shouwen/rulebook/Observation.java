package org.shouwen.rulebook;

import java.util.Set;
import org.shouwen.table.Origin;

/**
 * What one firing met.
 *
 * @param rules names of all rules that fired and whose conclusions still held at the end, those included that drew what
 *     another had drawn already
 * @param rows rows that decided whether a rule fired: a rule fired by them; or one did not fire because of nothing but
 *     them; or it would be otherwise if one of their yes/no cells were; or a conclusion was worked out from them
 * @param cells every cell that a rule came to: its conditions before that held, and so did all it asks of the row but
 *     what it asks of this cell
 * @param sheets whose cells were all read, because rules asked what is made of their rows
 */
public record Observation(Set<String> rules, Set<Origin> rows, Set<RowCell> cells, Set<String> sheets) {

    /** How closely a firing is looked at: the closer, the longer it takes. */
    public enum Depth {
        /** Rules and rows; of cells and sheets nothing is said. */
        ROWS,
        /** Everything. */
        CELLS
    }

    /** Whether it could make a difference if something else stood in that cell. */
    public boolean read(RowCell cell) {
        return cells.contains(cell) || sheets.contains(cell.row().sheet());
    }
}
