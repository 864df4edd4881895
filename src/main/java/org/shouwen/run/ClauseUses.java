package org.shouwen.run;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.rulebook.RuleNote;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.run.ClauseUse.RuleUse;
import org.shouwen.scenario.ScenarioResult;
import org.shouwen.table.Word;

/** Gathers which rules fired in which scenarios, by clause. */
final class ClauseUses {

    private static final String CLAUSES = "条款";

    private final Rulebook rulebook;
    private final List<ScenarioResult> results;
    private final Map<String, BitSet> firedIn = new HashMap<>();

    private ClauseUses(Rulebook rulebook, List<ScenarioResult> results) {
        this.rulebook = rulebook;
        this.results = results;
        for (int place = 0; place < results.size(); place++) {
            int scenario = place;
            results.get(place).outcome().explanation().forEach(rule -> firedIn.computeIfAbsent(
                            rule.rule(), first -> new BitSet())
                    .set(scenario));
        }
    }

    static List<ClauseUse> of(Rulebook rulebook, List<ScenarioResult> results) {
        ClauseUses uses = new ClauseUses(rulebook, results);
        return rulebook.vocabularies().words(CLAUSES).stream().map(uses::of).toList();
    }

    private ClauseUse of(Word clause) {
        BitSet any = new BitSet();
        List<RuleUse> rules = rulebook.ruleNotes().stream()
                .filter(rule -> rule.clauses().contains(clause.code()))
                .peek(rule -> any.or(fired(rule)))
                .map(this::of)
                .toList();
        return new ClauseUse(clause.code(), clause.text(), any.cardinality(), rules);
    }

    private RuleUse of(RuleNote rule) {
        List<String> numbers = fired(rule).stream()
                .mapToObj(place -> results.get(place).scenario().number())
                .toList();
        return new RuleUse(rule.name(), rule.file(), numbers);
    }

    private BitSet fired(RuleNote rule) {
        return firedIn.getOrDefault(rule.name(), new BitSet());
    }
}
