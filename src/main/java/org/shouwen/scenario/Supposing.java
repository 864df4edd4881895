package org.shouwen.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Problem;

/** What would come of scenarios if something else stood in a cell of a table. To be closed when all is asked. */
public final class Supposing implements AutoCloseable {

    private final SupposedCell cell;
    private final Suppositions suppositions;
    private final Trial trial;

    Supposing(SupposedCell cell, Rulebook rulebook, Trial trial) {
        this.cell = cell;
        this.suppositions = new Suppositions(rulebook);
        this.trial = trial;
    }

    /** What keeps it from standing there; empty if nothing does. */
    public List<Problem> problems() {
        return suppositions.of(List.of(cell)).problems();
    }

    /** How that scenario comes out; empty if the cell cannot hold it beside what the scenario supposes itself. */
    public Optional<ScenarioResult> result(Scenario scenario) {
        Scenario both = scenario.supposing(cell);
        return suppositions.of(both.supposed()).problems().isEmpty()
                ? Optional.of(suppositions.result(trial, both, UnaryOperator.identity()))
                : Optional.empty();
    }

    @Override
    public void close() {
        suppositions.close();
    }
}
