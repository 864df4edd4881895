package org.shouwen.scenario;

import java.util.List;

/** What came of a scenario, and every cell that asks for something else. */
public record ScenarioResult(Scenario scenario, Outcome outcome, List<Difference> differences) {

    /** How a scenario came out. */
    public enum Verdict {
        /** Everything came as expected. */
        MET,
        /** Something came otherwise, or no answer came. */
        DIFFERS,
        /** An answer came, and nothing was expected. */
        UNCHECKED
    }

    public Verdict verdict() {
        if (!differences.isEmpty()) {
            return Verdict.DIFFERS;
        }
        return scenario.expectations().isEmpty() ? Verdict.UNCHECKED : Verdict.MET;
    }
}
