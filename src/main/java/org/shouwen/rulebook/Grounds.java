package org.shouwen.rulebook;

import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.shouwen.table.Origin;

/** The rows and facts a conclusion rests on, by their places. */
final class Grounds {

    private final InternalFactHandle conclusion;
    private final Places rows = new Places();
    private final Places facts = new Places();
    private boolean begun;

    Grounds(InternalFactHandle conclusion) {
        this.conclusion = conclusion;
    }

    InternalFactHandle conclusion() {
        return conclusion;
    }

    /** Whether this is the first time that anybody asks. */
    boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    void addRow(int place) {
        rows.add(place);
    }

    void addFact(int place) {
        facts.add(place);
    }

    void addAll(Grounds others) {
        if (others != this) {
            rows.addAll(others.rows);
            facts.addAll(others.facts);
        }
    }

    List<Origin> origins(RowFacts all) {
        return rows.in(place -> all.at(place).row().origin());
    }

    List<Object> facts(List<Object> all) {
        return facts.in(all::get);
    }
}
