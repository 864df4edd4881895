package org.shouwen.mutation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwen.mutation.Attempt.Outcome;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.run.Progress;
import org.shouwen.scenario.Scenario;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.scenario.Scenarios;
import org.shouwen.scenario.Supposing;
import org.shouwen.table.Column;
import org.shouwen.table.Table;
import org.shouwen.table.Wording;

/**
 * Puts something else into each cell of decision tables in turn, and runs the scenarios that came to the cell until one
 * of them comes out otherwise than expected.
 */
public final class Mutation {

    private final Rulebook rulebook;
    private final Scenarios scenarios;
    private final OtherValues others;
    private final Wording wording;

    /** @param scenarios those of this rulebook */
    public Mutation(Rulebook rulebook, Scenarios scenarios) {
        this.rulebook = rulebook;
        this.scenarios = scenarios;
        this.others = new OtherValues(rulebook.vocabularies());
        this.wording = new Wording(rulebook.vocabularies());
    }

    /**
     * Changes every cell of some sheets, on all processors.
     *
     * @param sheets their names; others than the rulebook's are left aside
     * @param known scenarios that may notice; those that do not come out as expected anyway are left aside
     * @param progress counts cells
     * @throws Progress.Stopped if {@code progress} was told to stop
     */
    public MutationAccount of(Collection<String> sheets, List<Scenario> known, Progress progress) {
        long began = System.nanoTime();
        List<Table> tables = rulebook.tables().stream()
                .filter(table -> sheets.contains(table.shape().sheet()))
                .toList();
        progress.expect((int) tables.stream().flatMap(this::cells).count());
        Readers readers = Readers.of(scenarios, known);
        List<MutatedSheet> mutated =
                tables.stream().map(table -> mutated(table, readers, progress)).toList();
        return new MutationAccount(Duration.ofNanos(System.nanoTime() - began), mutated);
    }

    private MutatedSheet mutated(Table table, Readers readers, Progress progress) {
        List<TriedCell> cells = cells(table).toList().parallelStream()
                .map(cell -> tried(cell, readers.of(cell)))
                .peek(cell -> progress.step())
                .filter(cell -> !cell.attempts().isEmpty())
                .toList();
        return new MutatedSheet(table.workbook(), table.shape().sheet(), cells, unread(table));
    }

    private Stream<Cell> cells(Table table) {
        return Cell.of(table, rulebook.fieldsRead(table.shape().sheet()));
    }

    private List<String> unread(Table table) {
        Set<String> read = rulebook.fieldsRead(table.shape().sheet());
        return table.shape().columns().stream()
                .filter(column -> !read.contains(column.field()))
                .map(Column::heading)
                .toList();
    }

    private TriedCell tried(Cell cell, List<Scenario> readers) {
        List<Attempt> attempts = others(cell).stream()
                .filter(alternatives -> !alternatives.isEmpty())
                .map(alternatives -> attempt(cell, alternatives, readers))
                .toList();
        return new TriedCell(
                cell.row().origin(),
                cell.address(),
                cell.column().heading(),
                wording.of(cell.column(), cell.value()),
                readers.size(),
                attempts);
    }

    private List<List<Object>> others(Cell cell) {
        return cell.column().ranked().isEmpty() ? others.of(cell.column(), cell.value()) : OtherRanks.of(cell);
    }

    private Attempt attempt(Cell cell, List<Object> alternatives, List<Scenario> readers) {
        for (Object other : alternatives) {
            try (Supposing supposing = scenarios.supposing(cell.supposing(other))) {
                if (supposing.problems().isEmpty()) {
                    boolean noticed = readers.stream().anyMatch(scenario -> notices(scenario, supposing));
                    return attempt(cell, other, noticed ? Outcome.NOTICED : Outcome.UNNOTICED);
                }
            }
        }
        return attempt(cell, alternatives.get(0), Outcome.IMPOSSIBLE);
    }

    private Attempt attempt(Cell cell, Object other, Outcome outcome) {
        return new Attempt(wording.of(cell.column(), other), outcome);
    }

    /** Also where no answer comes of it at all. */
    private static boolean notices(Scenario scenario, Supposing supposing) {
        try {
            return supposing
                    .result(scenario)
                    .filter(result -> result.verdict() == Verdict.DIFFERS)
                    .isPresent();
        } catch (RuntimeException failed) {
            return true;
        }
    }
}
