package org.shouwen.rulebook;

import java.util.Map;
import org.shouwen.table.Origin;

/** What did not come of a firing, and might have. */
public sealed interface Wanted {

    /**
     * Rules.
     *
     * @param beginning of their names: a whole name, or clauses such as {@code C26}
     */
    record OfRules(String beginning) implements Wanted {}

    /** Whatever a row takes part in. */
    record OfRow(Origin row) implements Wanted {}

    /**
     * A conclusion.
     *
     * @param fields values it should have, by field; of any other field nothing is wanted
     */
    record OfConclusion(Class<?> type, Map<String, Object> fields) implements Wanted {}
}
