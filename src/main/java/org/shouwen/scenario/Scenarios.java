package org.shouwen.scenario;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Observation;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Workbooks;

/**
 * Reads workbooks of scenarios and runs them under one rulebook and one organisation, in process and without keeping
 * anything. May be used by several threads while a caller holds the rulebook.
 */
public final class Scenarios {

    /** Of so many scenarios that differ it is told what kept away what they expect: each takes some hundredths of a second. */
    public static final int MOST_EXPLAINED = 50;

    private final Rulebook rulebook;
    private final Lexicon lexicon;
    private final Trial trial;
    private final ZoneId zone;

    /** @param zone of the dates and times in the workbooks */
    public Scenarios(Rulebook rulebook, Organisation organisation, ZoneId zone) {
        this.rulebook = rulebook;
        this.lexicon = new Lexicon(rulebook, organisation);
        this.trial = new Trial(organisation, lexicon);
        this.zone = zone;
    }

    /** @param file path as problems and results name it */
    public ScenarioReading read(String file, byte[] workbook) {
        synchronized (lexicon) {
            return new ScenarioReader(file, workbook, lexicon, zone).read();
        }
    }

    /** A workbook to fill in, with every column. */
    public byte[] template() {
        return ScenarioBook.template(lexicon.words());
    }

    /**
     * The workbook with its sheet 词表 and drop-downs brought up to date and all else kept; empty if nothing would change,
     * or if the file cannot be read, which {@link #read} reports.
     */
    public Optional<byte[]> refreshed(byte[] workbook) {
        return Workbooks.refreshWords(workbook, ScenarioSheets.ALL, lexicon.words());
    }

    /** Runs scenarios on all processors. @return in the order given */
    public List<ScenarioResult> run(List<Scenario> scenarios) {
        return run(scenarios, done -> {});
    }

    /**
     * As {@link #run(List)}.
     *
     * @param done is told each result as soon as it is known, by several threads and in no order
     */
    public List<ScenarioResult> run(List<Scenario> scenarios, Consumer<ScenarioResult> done) {
        return run(scenarios, done, (scenario, rulebook) -> rulebook);
    }

    /**
     * As {@link #run(List, Consumer)}, which takes longer.
     *
     * @param observer is told what each firing for a scenario met, by several threads and in no order
     */
    public List<ScenarioResult> observe(
            List<Scenario> scenarios,
            Observation.Depth depth,
            Consumer<ScenarioResult> done,
            BiConsumer<Scenario, Observation> observer) {
        return run(
                scenarios,
                done,
                (scenario, rulebook) -> rulebook.observedBy(depth, met -> observer.accept(scenario, met)));
    }

    private List<ScenarioResult> run(
            List<Scenario> scenarios, Consumer<ScenarioResult> done, BiFunction<Scenario, Rulebook, Rulebook> asked) {
        try (Suppositions suppositions = new Suppositions(rulebook)) {
            return scenarios.parallelStream()
                    .map(scenario -> suppositions.result(trial, scenario, supposed -> asked.apply(scenario, supposed)))
                    .peek(done)
                    .toList();
        }
    }

    /** What would come of scenarios if that stood in a cell, beside all that they suppose themselves. */
    public Supposing supposing(SupposedCell cell) {
        return new Supposing(cell, rulebook, trial);
    }

    /** The same results; of the first {@link #MOST_EXPLAINED} that differ, cells also say what kept away what they expect. */
    public List<ScenarioResult> explained(List<ScenarioResult> results) {
        try (Suppositions suppositions = new Suppositions(rulebook)) {
            Explaining explaining = new Explaining(trial, suppositions);
            List<ScenarioResult> explained = new ArrayList<>(results.size());
            int differing = 0;
            for (ScenarioResult result : results) {
                boolean differs = result.verdict() == ScenarioResult.Verdict.DIFFERS && differing++ < MOST_EXPLAINED;
                explained.add(differs ? explaining.explained(result) : result);
            }
            return List.copyOf(explained);
        }
    }

    /**
     * The tester's own workbook with every compared cell in green or red, and beside the red ones what came instead and the
     * rules and rows that decided it. Cells that could not be read are yellow. Marks of an earlier run are taken away.
     *
     * @param reading of that workbook
     * @param results of its scenarios
     * @return empty if the file cannot be read, which the reading's problems say
     */
    public static Optional<byte[]> annotated(byte[] workbook, ScenarioReading reading, List<ScenarioResult> results) {
        return Workbooks.mark(workbook, Marks.of(reading, results));
    }
}
