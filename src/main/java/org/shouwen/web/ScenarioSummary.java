package org.shouwen.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.run.Account;
import org.shouwen.run.Checked;
import org.shouwen.run.Totals;
import org.shouwen.scenario.Ground;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;

/**
 * What scenarios come to, in short.
 *
 * @param rulebook version of the rulebook
 * @param organisation version of the organisation
 * @param differences the first fifty cells that differ
 * @param problems of workbooks; a scenario with one has not run
 */
record ScenarioSummary(
        OffsetDateTime ranAt,
        String rulebook,
        @Nullable String organisation,
        int total,
        int passed,
        int failed,
        int unchecked,
        int notRun,
        List<Cell> differences,
        List<Problem> problems) {

    private static final int MOST_DIFFERENCES = 50;

    /** A cell that asks for something else than what came. */
    record Cell(
            String file,
            String sheet,
            String cell,
            String number,
            String sentence,
            String column,
            Text expected,
            Text actual,
            List<Ground> grounds,
            @Nullable Text whyNot) {

        private static Stream<Cell> of(Checked scenario) {
            return scenario.differences().stream()
                    .map(difference -> new Cell(
                            scenario.file(),
                            scenario.origin().sheet(),
                            difference.cell(),
                            scenario.number(),
                            scenario.sentence(),
                            difference.aspect().heading(),
                            difference.expected(),
                            difference.actual(),
                            difference.grounds(),
                            difference.whyNot()));
        }
    }

    static ScenarioSummary of(Account account) {
        Totals totals = account.totals();
        return new ScenarioSummary(
                account.ranAt(),
                account.rulebook(),
                account.organisation(),
                totals.total(),
                totals.passed(),
                totals.failed(),
                totals.unchecked(),
                totals.notRun(),
                account.differing().flatMap(Cell::of).limit(MOST_DIFFERENCES).toList(),
                account.problems());
    }
}
