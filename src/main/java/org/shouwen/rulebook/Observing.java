package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Readings.Reading;
import org.shouwen.table.Origin;

/** Takes down what a firing met. */
final class Observing {

    private final RowFacts rows;

    Observing(RowFacts rows) {
        this.rows = rows;
    }

    /** @param brought the facts that {@code firing} was about */
    Observation observe(ProbePool<Reading> probes, int stretch, Collection<?> brought, Firing firing) {
        List<Object> facts = new ArrayList<>(brought);
        firing.conclusions().forEach(conclusion -> facts.add(conclusion.value()));
        Notes notes = new Notes(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        facts.forEach(fact -> notes.rows().addAll(Sources.of(fact)));
        probes.ask(stretch, facts, (reading, match) -> note(reading, match, notes));
        return new Observation(notes.rules(), notes.rows(), notes.cells(), notes.sheets());
    }

    private record Notes(Set<String> rules, Set<Origin> rows, Set<RowCell> cells, Set<String> sheets) {}

    private void note(Reading reading, InternalMatch match, Notes notes) {
        if (reading instanceof Reading.Fired fired) {
            notes.rules().add(fired.rule());
            match.getObjectsDeep().forEach(object -> decided(object, notes));
        } else if (reading instanceof Reading.Decided decided) {
            decided.rows().forEach(row -> decided(match.getDeclarationValue(row), notes));
        } else if (reading instanceof Reading.ReadWhole read) {
            notes.sheets().addAll(read.sheets());
        } else if (reading instanceof Reading.Read read) {
            RowFacts.RowFact row = rows.of(match.getDeclarationValue(read.row()));
            if (row != null) {
                Origin origin = row.row().origin();
                read.fields().forEach(field -> notes.cells().add(new RowCell(origin, field)));
            }
        }
    }

    private void decided(@Nullable Object object, Notes notes) {
        RowFacts.RowFact row = object == null ? null : rows.of(object);
        if (row != null) {
            notes.rows().add(row.row().origin());
        }
    }
}
