package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<Aspect> PERSONS = EnumSet.of(Aspect.OWNER_STAFF, Aspect.FINAL_STAFF);

    /** Rules name a role and a department; no rule and no row kept the person away. */
    private static final Text OF_ORGANISATION = new Text(
            "为何没有：规则定的角色、部门正是此人所在；由哪一位担任，依组织资料（任职、上司、代理）。",
            "why not: role and department are as expected; who holds them is what the organisation says.");

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
            @Nullable Text why = why(difference, result, rulebook);
            differences.add(why == null ? difference : difference.because(why));
        }
        return new ScenarioResult(result.scenario(), result.outcome(), List.copyOf(differences));
    }

    private @Nullable Text why(Difference difference, ScenarioResult result, Rulebook rulebook) {
        Scenario scenario = result.scenario();
        List<Reasons> reasons = scenario.expectations().stream()
                .filter(expected -> expected.cell().equals(difference.cell()))
                .flatMap(expected ->
                        new Asking(scenario, result.outcome(), rulebook, trial.organisation()).of(expected).stream())
                .flatMap(ask -> reasons(scenario, ask, rulebook).stream())
                .toList();
        boolean another =
                PERSONS.contains(difference.aspect()) && reasons.stream().anyMatch(Reasons::fired);
        return reasons.stream()
                .flatMap(reason -> WhyTold.of(reason).stream())
                .findFirst()
                .orElse(another ? OF_ORGANISATION : null);
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
