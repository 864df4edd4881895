package org.shouwen.run;

import java.util.List;
import org.shouwen.scenario.ScenarioResult.Verdict;

/**
 * How many scenarios came out how.
 *
 * @param failed those that differ from what was expected
 * @param unchecked those that were answered, and expect nothing
 */
public record Totals(int total, int passed, int failed, int unchecked) {

    static Totals of(List<Checked> scenarios) {
        return new Totals(
                scenarios.size(),
                count(scenarios, Verdict.MET),
                count(scenarios, Verdict.DIFFERS),
                count(scenarios, Verdict.UNCHECKED));
    }

    private static int count(List<Checked> scenarios, Verdict verdict) {
        return (int) scenarios.stream()
                .filter(scenario -> scenario.verdict() == verdict)
                .count();
    }
}
