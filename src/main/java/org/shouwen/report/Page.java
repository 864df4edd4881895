package org.shouwen.report;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.run.Account;
import org.shouwen.run.Totals;

/**
 * The account as templates show it, in one language.
 *
 * @param t the fixed words
 * @param verdict {@code good}, {@code bad}, {@code broken} or {@code empty}
 * @param took in seconds
 * @param unexplained how many that differ were not asked why; blank if all were
 * @param mutation {@code null} if no cells were changed
 */
record Page(
        Properties t,
        String verdict,
        String headline,
        String ranAt,
        String took,
        String rulebook,
        String organisation,
        Totals totals,
        List<ShownProblem> problems,
        List<Failure> failures,
        String unexplained,
        List<Line> scenarios,
        List<Clause> clauses,
        CoveragePage coverage,
        @Nullable MutationPage mutation) {

    record ShownProblem(String file, String place, String said) {}

    /** A scenario that differs. */
    record Failure(
            String anchor,
            String number,
            String sentence,
            String place,
            List<ShownDifference> differences,
            String fired,
            List<ShownRule> rules) {

        boolean anyFired() {
            return !rules.isEmpty();
        }
    }

    record ShownDifference(
            String cell,
            String column,
            String expected,
            String actual,
            String said,
            List<ShownRule> grounds,
            String whyNot) {

        boolean anyReason() {
            return !whyNot.isEmpty();
        }

        /** For where there is room for one line. */
        String firstReason() {
            return whyNot.lines().findFirst().orElse("");
        }
    }

    /** @param facts of the enquiry that it went by; empty where only rule and rows are told */
    record ShownRule(String rule, String rows, String facts) {}

    /**
     * @param anchor of the failure, where its rules are; empty where there is none
     * @param rules that fired; empty where they are told elsewhere or not at all
     */
    record Line(
            String number,
            String sentence,
            String place,
            String verdict,
            String result,
            String anchor,
            String fired,
            List<ShownRule> rules) {

        boolean anyFired() {
            return !rules.isEmpty();
        }
    }

    record Clause(String clause, String text, int scenarios, List<ClauseRule> rules) {

        boolean anyRule() {
            return !rules.isEmpty();
        }
    }

    record ClauseRule(String rule, String file, int count, String numbers) {

        boolean anyScenario() {
            return count > 0;
        }
    }

    boolean anyProblem() {
        return !problems.isEmpty();
    }

    int problemCount() {
        return problems.size();
    }

    boolean anyFailed() {
        return totals.failed() > 0;
    }

    boolean anyUnexplained() {
        return !unexplained.isEmpty();
    }

    boolean anyNotRun() {
        return totals.notRun() > 0;
    }

    boolean anyClause() {
        return !clauses.isEmpty();
    }

    static Page of(Account account, @Nullable MutationAccount mutation, Locale locale) {
        return new PageWriter(account, mutation, new Telling(locale)).page();
    }
}
