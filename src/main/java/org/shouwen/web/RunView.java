package org.shouwen.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.run.Account;
import org.shouwen.run.Checked;
import org.shouwen.run.RunId;
import org.shouwen.run.RunState;
import org.shouwen.run.ScenarioRun;
import org.shouwen.run.Totals;
import org.shouwen.scenario.Ground;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;

/** A run of scenarios as JSON. */
record RunView(
        RunId id,
        RunState state,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<String> changed,
        Progress progress,
        @Nullable Text failure,
        @Nullable Result result) {

    /** Scenarios. */
    record Progress(int done, int total) {}

    /**
     * What it came to.
     *
     * @param rulebook version of the rules and tables it ran under
     * @param workbooks names of the testers' own that can be fetched
     * @param decisionTables names of those that can be fetched, which have rows no scenario touched
     */
    record Result(
            OffsetDateTime ranAt,
            String rulebook,
            @Nullable String organisation,
            int total,
            int passed,
            int failed,
            int unchecked,
            int notRun,
            List<Problem> problems,
            List<Scenario> scenarios,
            CoverageView coverage,
            List<String> workbooks,
            List<String> decisionTables) {}

    /**
     * How one came out.
     *
     * @param explanation the rules that fired, where it differs
     */
    record Scenario(
            String file,
            String sheet,
            int row,
            String number,
            String sentence,
            Verdict verdict,
            List<DifferingCell> differences,
            List<Explanation> explanation) {

        private static Scenario of(Checked checked) {
            return new Scenario(
                    checked.file(),
                    checked.origin().sheet(),
                    checked.origin().row(),
                    checked.number(),
                    checked.sentence(),
                    checked.verdict(),
                    checked.differences().stream()
                            .map(difference -> new DifferingCell(
                                    difference.cell(),
                                    difference.aspect().heading(),
                                    difference.expected(),
                                    difference.actual(),
                                    difference.grounds(),
                                    difference.whyNot()))
                            .toList(),
                    checked.explanation());
        }
    }

    /**
     * A cell that asks for something else than what came, and the rules and rows that decided it.
     *
     * @param whyNot what kept away what the cell expects
     */
    record DifferingCell(
            String cell, String column, Text expected, Text actual, List<Ground> grounds, @Nullable Text whyNot) {}

    static RunView of(ScenarioRun run) {
        return new RunView(
                run.id(),
                run.state(),
                run.askedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.changed(),
                new Progress(run.done(), run.total()),
                run.failure(),
                run.account() == null
                        ? null
                        : result(
                                run.account(),
                                List.copyOf(run.workbooks().keySet()),
                                List.copyOf(run.tables().keySet())));
    }

    private static Result result(Account account, List<String> workbooks, List<String> decisionTables) {
        Totals totals = account.totals();
        return new Result(
                account.ranAt(),
                account.rulebook(),
                account.organisation(),
                totals.total(),
                totals.passed(),
                totals.failed(),
                totals.unchecked(),
                totals.notRun(),
                account.problems(),
                account.scenarios().stream().map(Scenario::of).toList(),
                CoverageView.of(account.coverage()),
                workbooks,
                decisionTables);
    }
}
