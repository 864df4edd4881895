package org.shouwen.run;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.shouwen.coverage.Coverage;
import org.shouwen.coverage.MarkedTables;
import org.shouwen.coverage.Touched;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Observation;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.scenario.Scenario;
import org.shouwen.scenario.ScenarioReading;
import org.shouwen.scenario.ScenarioResult;
import org.shouwen.scenario.Scenarios;
import org.shouwen.table.Problem;

/** Runs all scenarios of some workbooks under one rulebook and one organisation. To be used once, in this order. */
public final class Run {

    private record Book(byte[] content, ScenarioReading reading) {}

    private final Rulebook rulebook;
    private final Organisation organisation;
    private final Scenarios scenarios;
    private final Clock clock;
    private final OffsetDateTime began;
    private final List<Book> books = new ArrayList<>();
    private List<ScenarioResult> results = List.of();
    private Coverage coverage = Coverage.NONE;

    /** @param clock its zone is that of the dates and times in the workbooks */
    public Run(Rulebook rulebook, Organisation organisation, Clock clock) {
        this.rulebook = rulebook;
        this.organisation = organisation;
        this.scenarios = new Scenarios(rulebook, organisation, clock.getZone());
        this.clock = clock;
        this.began = OffsetDateTime.now(clock);
    }

    /**
     * Reads workbooks; what is wrong with them is told by the account.
     *
     * @param workbooks contents by path
     */
    public Run read(SortedMap<String, byte[]> workbooks) {
        workbooks.forEach((path, content) -> books.add(new Book(content, scenarios.read(path, content))));
        return this;
    }

    /** Scenarios that can run. */
    public int size() {
        return scenarios().size();
    }

    /** What is wrong with the workbooks, in reading order. */
    public List<Problem> problems() {
        return books.stream()
                .flatMap(book -> book.reading().problems().stream())
                .sorted(Problem.IN_READING_ORDER)
                .toList();
    }

    /**
     * Runs them all, and says nothing of what they touch.
     *
     * @throws Progress.Stopped if {@code progress} was told to stop
     */
    public Account account(Progress progress) {
        return account(progress, (all, done) -> scenarios.run(all, done));
    }

    /**
     * As {@link #account}, with what the scenarios touch, which takes longer.
     *
     * @throws Progress.Stopped if {@code progress} was told to stop
     */
    public Account covered(Progress progress) {
        Touched touched = new Touched(rulebook, scenarios());
        Account account =
                account(progress, (all, done) -> scenarios.observe(all, Observation.Depth.ROWS, done, touched::add));
        coverage = touched.coverage();
        return account.covering(coverage);
    }

    private interface Running {
        List<ScenarioResult> run(List<Scenario> scenarios, Consumer<ScenarioResult> done);
    }

    private Account account(Progress progress, Running running) {
        progress.expect(size());
        progress.check();
        results = scenarios.explained(running.run(scenarios(), result -> progress.step()));
        return new Account(
                began,
                Duration.between(began, OffsetDateTime.now(clock)),
                rulebook.version(),
                organisation.version(),
                problems(),
                results.stream().map(result -> Checked.of(result, size())).toList(),
                books.stream().mapToInt(book -> book.reading().leftOut().size()).sum(),
                Coverage.NONE);
    }

    /** What runs the scenarios. */
    public Scenarios runner() {
        return scenarios;
    }

    /** The scenarios that can run, in reading order. */
    public List<Scenario> scenarios() {
        return books.stream()
                .flatMap(book -> book.reading().scenarios().stream())
                .toList();
    }

    /**
     * Copies of decision tables in which the rows are marked that no scenario touched, by file name; none unless that
     * was looked at.
     *
     * @param workbooks contents by path
     */
    public SortedMap<String, byte[]> marked(SortedMap<String, byte[]> workbooks) {
        return MarkedTables.of(coverage, workbooks);
    }

    /** The testers' own workbooks with what came of each cell, by path; those that could not be read are left out. */
    public SortedMap<String, byte[]> annotated() {
        SortedMap<String, byte[]> annotated = new ConcurrentSkipListMap<>();
        books.parallelStream().forEach(book -> {
            String file = book.reading().file();
            List<ScenarioResult> own = results.stream()
                    .filter(result -> result.scenario().file().equals(file))
                    .toList();
            Scenarios.annotated(book.content(), book.reading(), own)
                    .ifPresent(workbook -> annotated.put(file, workbook));
        });
        return annotated;
    }
}
