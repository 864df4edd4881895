package org.shouwen.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Reasons.Failed;
import org.shouwen.decision.Reasons.Met;
import org.shouwen.decision.Reasons.Reason;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.rulebook.NearRow;
import org.shouwen.rulebook.Obstacle;
import org.shouwen.rulebook.Obstacle.Kind;
import org.shouwen.rulebook.RuleOutcome;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Origin;

/** Puts what became of rules into words. */
final class Reasoning {

    /** A rule further away than ten others explains nothing. */
    private static final int MOST_RULES = 10;

    private final Function<Object, @Nullable String> names;
    private final ReasonTexts texts;
    private final Set<String> explained = new HashSet<>();

    /** @param names of facts that were brought */
    Reasoning(Rulebook rulebook, Function<Object, @Nullable String> names) {
        this.names = names;
        this.texts = new ReasonTexts(rulebook);
    }

    Reasons reasons(Ask ask, List<RuleOutcome> outcomes) {
        long many = ask.rule() == null ? MOST_RULES : outcomes.size();
        return new Reasons(
                ask,
                outcomes.stream().anyMatch(RuleOutcome::fired),
                outcomes.stream().limit(many).map(this::reason).toList());
    }

    private Reason reason(RuleOutcome outcome) {
        boolean first = explained.add(outcome.rule().name());
        return new Reason(
                outcome.rule().name(),
                outcome.rule().file(),
                outcome.rule().clauses(),
                outcome.fired(),
                outcome.alone(),
                outcome.obstacle() == null ? null : failed(outcome.obstacle()),
                outcome.obstacle() == null
                        ? List.of()
                        : outcome.obstacle().facts().stream().map(this::met).toList(),
                outcome.nearRows().stream().map(this::nearRow).toList(),
                first ? outcome.because().stream().map(this::reason).toList() : List.of());
    }

    private Failed failed(Obstacle obstacle) {
        Obstacle.Met first =
                obstacle.facts().isEmpty() ? null : obstacle.facts().get(0);
        String name = first == null ? "" : name(first);
        return new Failed(
                obstacle.pattern(),
                obstacle.condition(),
                obstacle.kind() == Kind.IN_THE_WAY ? name : obstacle.found(),
                obstacle.wanted(),
                texts.of(obstacle, first == null || first.conclusion() == null ? name : kind(first)));
    }

    private Met met(Obstacle.Met met) {
        Conclusion conclusion = met.conclusion();
        if (conclusion != null) {
            return new Met(name(met), conclusion.rule(), conclusion.rows(), names(conclusion.facts()));
        }
        return met.row() == null
                ? new Met(name(met), null, List.of(), names(List.of(met.fact())))
                : new Met(name(met), null, List.of(met.row()), List.of());
    }

    private String name(Obstacle.Met met) {
        Origin row = met.row();
        if (row != null) {
            return "%s %s %d".formatted(row.workbook(), row.sheet(), row.row());
        }
        String name = met.conclusion() == null ? names.apply(met.fact()) : null;
        return name == null ? met.fact().toString() : name;
    }

    private static String kind(Obstacle.Met conclusion) {
        return conclusion.fact().getClass().getSimpleName();
    }

    private List<String> names(List<Object> facts) {
        return facts.stream()
                .map(names)
                .filter(name -> name != null)
                .map(String::valueOf)
                .toList();
    }

    private Reasons.NearRow nearRow(NearRow near) {
        return new Reasons.NearRow(
                near.row().workbook(),
                near.row().sheet(),
                near.row().row(),
                near.row().id(),
                near.column().heading(),
                near.says(),
                near.has(),
                texts.typed(near.column(), near.has()));
    }
}
