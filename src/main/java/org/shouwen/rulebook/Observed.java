package org.shouwen.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shouwen.table.Table;
import org.shouwen.table.Vocabularies;

/** A rulebook that tells what each of its firings met. */
record Observed(Generation rulebook, Observation.Depth depth, Consumer<Observation> observer) implements Rulebook {

    @Override
    public String version() {
        return rulebook.version();
    }

    @Override
    public ZoneId zone() {
        return rulebook.zone();
    }

    @Override
    public Vocabularies vocabularies() {
        return rulebook.vocabularies();
    }

    @Override
    public List<Table> tables() {
        return rulebook.tables();
    }

    @Override
    public Optional<Instant> turnAfter(Instant asOf) {
        return rulebook.turnAfter(asOf);
    }

    @Override
    public Firing fire(Instant asOf, Collection<?> facts) {
        Firing firing = rulebook.fire(asOf, facts);
        observer.accept(rulebook.observe(depth, asOf, facts, firing));
        return firing;
    }

    @Override
    public Rulebook observedBy(Observation.Depth another, Consumer<Observation> further) {
        Observation.Depth closer = another.compareTo(depth) > 0 ? another : depth;
        return new Observed(rulebook, closer, observer.andThen(further));
    }

    @Override
    public Supposition supposing(List<Table> tables) {
        Supposition supposition = rulebook.supposing(tables);
        return supposition
                .rulebook()
                .map(supposed -> Supposition.of(supposed.observedBy(depth, observer), supposition::close))
                .orElse(supposition);
    }

    @Override
    public List<RuleNote> ruleNotes() {
        return rulebook.ruleNotes();
    }

    @Override
    public List<RuleOutcome> whyNot(Instant asOf, Collection<?> facts, Wanted wanted) {
        return rulebook.whyNot(asOf, facts, wanted);
    }
}
