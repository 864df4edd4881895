package org.shouwen.scenario;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Trace;
import org.shouwen.decision.UnknownCode;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Origin;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;

/** Asks the rules what a scenario asks, and compares. May be used by several threads. */
final class Trial {

    private static final Text AN_ANSWER = new Text("能作出答复", "an answer");
    private static final Text A_REFUSAL = new Text("作出了答复，没有拒收", "an answer, no refusal");

    private final Organisation organisation;
    private final Lexicon lexicon;

    Trial(Organisation organisation, Lexicon lexicon) {
        this.organisation = organisation;
        this.lexicon = lexicon;
    }

    ScenarioResult of(Scenario scenario, Rulebook rulebook) {
        try {
            return scenario.question() instanceof Question.OfCase asked
                    ? ofCase(scenario, asked, rulebook)
                    : ofSanction(scenario, (Question.OfSanction) scenario.question(), rulebook);
        } catch (UnknownCode unknown) {
            return refused(
                    scenario,
                    unknown.places().stream()
                            .map(place -> new Outcome.Fault(place.pointer(), place.message()))
                            .toList());
        } catch (RulebookException failed) {
            return refused(scenario, List.of(new Outcome.Fault(null, failure(failed))));
        }
    }

    private static Text failure(RulebookException failed) {
        String rule = failed.rule() == null ? "?" : failed.rule();
        String why = String.valueOf(failed.getMessage());
        return new Text("规则“%s”执行失败：%s".formatted(rule, why), "The rule \"%s\" failed: %s".formatted(rule, why));
    }

    /** What the scenario supposes of the tables cannot be. */
    ScenarioResult impossible(Scenario scenario, List<Problem> problems) {
        return refused(scenario, List.of(new Outcome.Fault(null, problems.get(0).message())));
    }

    private ScenarioResult ofCase(Scenario scenario, Question.OfCase asked, Rulebook rulebook) {
        Trace trace = Decisions.watch(asked.enquiry(), rulebook, organisation(asked));
        var decision = trace.judgement().decision();
        Told told = new Told(
                decision,
                trace.judgement().rungs(),
                rulebook.zone(),
                trace.conclusions(),
                explanation(trace.conclusions()));
        return compared(scenario, told, new Outcome.Decided(decision));
    }

    /** The organisation without anybody being absent. */
    Organisation organisation() {
        return organisation;
    }

    /** The organisation the scenario is judged under. */
    Organisation organisation(Question.OfCase asked) {
        return asked.absent().isEmpty() ? organisation : organisation.whileAbsent(asked.absent());
    }

    private ScenarioResult ofSanction(Scenario scenario, Question.OfSanction asked, Rulebook rulebook) {
        List<Conclusion> conclusions =
                rulebook.fire(asked.asOf().toInstant(), asked.facts()).conclusions();
        Told told = new Told(null, List.of(), rulebook.zone(), conclusions, explanation(conclusions));
        return compared(scenario, told, new Outcome.Weighed(told.explanation()));
    }

    private static List<Explanation> explanation(List<Conclusion> conclusions) {
        Map<String, LinkedHashSet<Origin>> rows = new LinkedHashMap<>();
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        for (Conclusion conclusion : conclusions) {
            clauses.putIfAbsent(conclusion.rule(), conclusion.clauses());
            rows.computeIfAbsent(conclusion.rule(), first -> new LinkedHashSet<>())
                    .addAll(conclusion.rows());
        }
        return rows.entrySet().stream()
                .map(rule -> new Explanation(
                        rule.getKey(),
                        clauses.getOrDefault(rule.getKey(), List.of()),
                        List.copyOf(rule.getValue()),
                        List.of()))
                .toList();
    }

    private ScenarioResult compared(Scenario scenario, Told told, Outcome outcome) {
        Comparison comparison = new Comparison(lexicon, told);
        List<Difference> differences = new ArrayList<>(0);
        for (Expectation expected : scenario.expectations()) {
            if (expected.aspect() == Aspect.ERROR) {
                differences.add(new Difference(
                        Aspect.ERROR,
                        expected.cell(),
                        comparison.shown(Aspect.ERROR, expected.values()),
                        A_REFUSAL,
                        List.of(),
                        null));
            } else {
                comparison.difference(expected).ifPresent(differences::add);
            }
        }
        return new ScenarioResult(scenario, outcome, List.copyOf(differences));
    }

    /** Whatever else was expected did not come. */
    private ScenarioResult refused(Scenario scenario, List<Outcome.Fault> faults) {
        Outcome.Refused outcome = new Outcome.Refused(faults);
        Text refusal = outcome.text();
        Comparison comparison =
                new Comparison(lexicon, new Told(null, List.of(), ZoneOffset.UTC, List.of(), List.of()));
        List<Difference> differences = new ArrayList<>();
        for (Expectation expected : scenario.expectations()) {
            if (expected.aspect() != Aspect.ERROR
                    || !outcome.says(expected.values().get(0).parts().get(0))) {
                differences.add(new Difference(
                        expected.aspect(),
                        expected.cell(),
                        comparison.shown(expected.aspect(), expected.values()),
                        refusal,
                        List.of(),
                        null));
            }
        }
        if (scenario.expectations().isEmpty()) {
            differences.add(new Difference(Aspect.ERROR, scenario.sentenceCell(), AN_ANSWER, refusal, List.of(), null));
        }
        return new ScenarioResult(scenario, outcome, List.copyOf(differences));
    }
}
