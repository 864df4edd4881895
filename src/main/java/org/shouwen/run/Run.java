package org.shouwen.run;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.scenario.Scenario;
import org.shouwen.scenario.ScenarioReading;
import org.shouwen.scenario.ScenarioResult;
import org.shouwen.scenario.Scenarios;
import org.shouwen.table.Problem;

/** Runs all scenarios of some workbooks under one rulebook and one organisation. To be used once. */
public final class Run {

    private final Rulebook rulebook;
    private final Organisation organisation;
    private final Scenarios scenarios;
    private final Clock clock;
    private final OffsetDateTime began;
    private final SortedMap<String, byte[]> workbooks = new TreeMap<>();
    private final List<Scenario> read = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

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
     * @param files contents by path
     */
    public Run read(SortedMap<String, byte[]> files) {
        files.forEach((path, content) -> {
            ScenarioReading reading = scenarios.read(path, content);
            workbooks.put(path, content);
            read.addAll(reading.scenarios());
            problems.addAll(reading.problems());
        });
        return this;
    }

    /** Scenarios that can run. */
    public int size() {
        return read.size();
    }

    /** What is wrong with the workbooks, in reading order. */
    public List<Problem> problems() {
        return problems.stream().sorted(Problem.IN_READING_ORDER).toList();
    }

    /** @throws Progress.Stopped if {@code progress} was told to stop */
    public Account account(Progress progress) {
        progress.expect(read.size());
        progress.check();
        List<ScenarioResult> results = scenarios.run(read, result -> progress.step());
        return new Account(
                began,
                Duration.between(began, OffsetDateTime.now(clock)),
                rulebook.version(),
                organisation.version(),
                problems(),
                results.stream().map(Checked::of).toList(),
                ClauseUses.of(rulebook, results));
    }
}
