package org.shouwen.run;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.coverage.Touched;
import org.shouwen.organisation.Organisation;
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
        return books.stream()
                .mapToInt(book -> book.reading().scenarios().size())
                .sum();
    }

    /** What is wrong with the workbooks, in reading order. */
    public List<Problem> problems() {
        return books.stream()
                .flatMap(book -> book.reading().problems().stream())
                .sorted(Problem.IN_READING_ORDER)
                .toList();
    }

    /** @throws Progress.Stopped if {@code progress} was told to stop */
    public Account account(Progress progress) {
        progress.expect(size());
        progress.check();
        List<Scenario> all = books.stream()
                .flatMap(book -> book.reading().scenarios().stream())
                .toList();
        Touched touched = new Touched(rulebook, all);
        results = scenarios.observe(all, result -> progress.step(), touched::add);
        return new Account(
                began,
                Duration.between(began, OffsetDateTime.now(clock)),
                rulebook.version(),
                organisation.version(),
                problems(),
                results.stream().map(Checked::of).toList(),
                touched.coverage());
    }

    /** The testers' own workbooks with what came of each cell, by path; those that could not be read are left out. */
    public SortedMap<String, byte[]> annotated() {
        SortedMap<String, byte[]> annotated = new TreeMap<>();
        for (Book book : books) {
            String file = book.reading().file();
            List<ScenarioResult> own = results.stream()
                    .filter(result -> result.scenario().file().equals(file))
                    .toList();
            Scenarios.annotated(book.content(), book.reading(), own)
                    .ifPresent(workbook -> annotated.put(file, workbook));
        }
        return annotated;
    }
}
