package org.shouwen.run;

import java.util.List;
import org.shouwen.scenario.ScenarioResult.Verdict;

/**
 * How many scenarios came out how.
 *
 * @param total those that ran
 * @param failed those that differ from what was expected
 * @param unchecked those that were answered, and expect nothing
 * @param notRun rows of scenarios that could not run, not counted in {@code total}
 */
public record Totals(int total, int passed, int failed, int unchecked, int notRun) {

    static Totals of(List<Checked> scenarios, int notRun) {
        return new Totals(
                scenarios.size(),
                count(scenarios, Verdict.MET),
                count(scenarios, Verdict.DIFFERS),
                count(scenarios, Verdict.UNCHECKED),
                notRun);
    }

    private static int count(List<Checked> scenarios, Verdict verdict) {
        return (int) scenarios.stream()
                .filter(scenario -> scenario.verdict() == verdict)
                .count();
    }
}
