package org.shouwen.run;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.coverage.Coverage;
import org.shouwen.table.Problem;

/**
 * What a run of scenarios came to.
 *
 * @param rulebook version of the rules and tables, whether they could be loaded or not
 * @param organisation version of the organisation; {@code null} if there is none to run with
 * @param problems of any file, in reading order; a scenario with one is left out of {@code scenarios}
 * @param scenarios in the order of workbooks, sheets and rows
 * @param notRun rows of scenarios that could not run; a problem says why
 * @param coverage what the scenarios touched; {@link Coverage#NONE} if nobody looked
 */
public record Account(
        OffsetDateTime ranAt,
        Duration took,
        String rulebook,
        @Nullable String organisation,
        List<Problem> problems,
        List<Checked> scenarios,
        int notRun,
        Coverage coverage) {

    /** Of files that are no rulebook, or no organisation: nothing could run. */
    public static Account ofProblems(
            OffsetDateTime ranAt, String rulebook, @Nullable String organisation, List<Problem> problems) {
        return new Account(ranAt, Duration.ZERO, rulebook, organisation, problems, List.of(), 0, Coverage.NONE);
    }

    /** The same with problems of other files before its own. */
    public Account with(List<Problem> others) {
        List<Problem> all = Stream.concat(others.stream(), problems.stream()).toList();
        return new Account(ranAt, took, rulebook, organisation, all, scenarios, notRun, coverage);
    }

    Account covering(Coverage touched) {
        return new Account(ranAt, took, rulebook, organisation, problems, scenarios, notRun, touched);
    }

    /** What it takes in memory, in bytes: a guess that is good enough to keep many from taking all. */
    long roughSize() {
        long scenario = 500;
        long difference = 1_000;
        long fired = 8;
        return scenarios.size() * scenario
                + scenarios.stream()
                                .mapToLong(one -> one.differences().size()
                                        + one.explanation().size())
                                .sum()
                        * difference
                + coverage.clauses().stream()
                                .flatMap(clause -> clause.rules().stream())
                                .mapToLong(rule -> rule.scenarios().size())
                                .sum()
                        * fired;
    }

    public Totals totals() {
        return Totals.of(scenarios, notRun);
    }

    /** The scenarios that differ from what was expected. */
    public Stream<Checked> differing() {
        return scenarios.stream().filter(Checked::differs);
    }
}
