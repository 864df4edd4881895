package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.shouwen.table.Origin;

/** The rows and facts a conclusion rests on, by their places. */
final class Grounds {

    private final TreeSet<Integer> rows = new TreeSet<>();
    private final BitSet facts = new BitSet();

    void addRow(int place) {
        rows.add(place);
    }

    void addFact(int place) {
        facts.set(place);
    }

    void addAll(Grounds others) {
        rows.addAll(others.rows);
        facts.or(others.facts);
    }

    List<Origin> origins(RowFacts all) {
        return rows.stream().map(place -> all.at(place).row().origin()).toList();
    }

    List<Object> facts(List<Object> all) {
        List<Object> found = new ArrayList<>(facts.cardinality());
        facts.stream().forEach(place -> found.add(all.get(place)));
        return List.copyOf(found);
    }
}
