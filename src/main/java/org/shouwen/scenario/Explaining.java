package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Ask;
import org.shouwen.decision.Reasons;
import org.shouwen.decision.UnknownCode;
import org.shouwen.decision.WhyNot;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Text;

/** Says of cells that differ what kept away what they expect. */
final class Explaining {

    private final Trial trial;
    private final Suppositions suppositions;

    Explaining(Trial trial, Suppositions suppositions) {
        this.trial = trial;
        this.suppositions = suppositions;
    }

    /** The same result, with reasons where there are any; one that no answer came of stays as it is. */
    ScenarioResult explained(ScenarioResult result) {
        Scenario scenario = result.scenario();
        return result.outcome() instanceof Outcome.Refused
                ? result
                : suppositions
                        .rulebook(scenario)
                        .map(rulebook -> explained(result, rulebook))
                        .orElse(result);
    }

    private ScenarioResult explained(ScenarioResult result, Rulebook rulebook) {
        List<Difference> differences = new ArrayList<>();
        for (Difference difference : result.differences()) {
            @Nullable Text why = why(difference, result.scenario(), rulebook);
            differences.add(why == null ? difference : difference.because(why));
        }
        return new ScenarioResult(result.scenario(), result.outcome(), List.copyOf(differences));
    }

    private @Nullable Text why(Difference difference, Scenario scenario, Rulebook rulebook) {
        return scenario.expectations().stream()
                .filter(expected -> expected.cell().equals(difference.cell()))
                .flatMap(expected -> new Asking(scenario, rulebook).of(expected).stream())
                .flatMap(ask -> reasons(scenario, ask, rulebook).flatMap(WhyTold::of).stream())
                .findFirst()
                .orElse(null);
    }

    /** Nothing where it cannot be asked: reasons are an addition, and no cause to fail. */
    private Optional<Reasons> reasons(Scenario scenario, Ask ask, Rulebook rulebook) {
        try {
            return Optional.of(
                    scenario.question() instanceof Question.OfCase asked
                            ? WhyNot.explainWatched(asked.enquiry(), ask, rulebook, trial.organisation(asked))
                            : ofSanction((Question.OfSanction) scenario.question(), ask, rulebook));
        } catch (UnknownCode | RulebookException unanswered) {
            return Optional.empty();
        }
    }

    private static Reasons ofSanction(Question.OfSanction asked, Ask ask, Rulebook rulebook) {
        return WhyNot.explain(asked.asOf().toInstant(), asked.facts(), fact -> null, ask, rulebook);
    }
}
