package org.shouwen.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.decision.conclusion.DueAction;
import org.shouwen.decision.conclusion.Escalation;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.decision.conclusion.PermittedMode;
import org.shouwen.decision.conclusion.Prohibition;
import org.shouwen.decision.conclusion.RequiredAction;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.table.Origin;

/** Finds the rules and rows that decided what came. */
final class Grounds {

    private final Told told;

    Grounds(Told told) {
        this.told = told;
    }

    /** @param came what is to be explained; all of it where nothing particular is */
    List<Ground> of(Aspect aspect, List<Value> came) {
        return switch (aspect) {
            case SOME_RULES, SOME_ROWS, SOME_CLAUSES, ERROR -> List.of();
            case NO_RULES ->
                explained(rule -> came.stream().anyMatch(value -> value.parts().contains(rule.rule())));
            case NO_ROWS ->
                explained(rule -> rule.rows().stream().map(RowNames::of).anyMatch(row -> came.contains(Value.of(row))));
            default -> concluded(aspect, came);
        };
    }

    private List<Ground> explained(Predicate<Explanation> which) {
        return told.explanation().stream()
                .filter(which)
                .map(rule -> new Ground(rule.rule(), rule.clauses(), rule.rows()))
                .toList();
    }

    private List<Ground> concluded(Aspect aspect, List<Value> came) {
        Map<String, Set<Origin>> rows = new LinkedHashMap<>();
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        for (Conclusion conclusion : told.conclusions()) {
            if (aspect.restsOn(conclusion.value()) && concerns(conclusion.value(), came)) {
                clauses.putIfAbsent(conclusion.rule(), conclusion.clauses());
                rows.computeIfAbsent(conclusion.rule(), first -> new LinkedHashSet<>())
                        .addAll(conclusion.rows());
            }
        }
        return rows.entrySet().stream()
                .map(rule -> new Ground(
                        rule.getKey(), clauses.getOrDefault(rule.getKey(), List.of()), List.copyOf(rule.getValue())))
                .toList();
    }

    private static boolean concerns(Object conclusion, List<Value> came) {
        return code(conclusion)
                .map(code -> came.stream().anyMatch(value -> value.parts().contains(code)))
                .orElse(true);
    }

    /** What tells conclusions of one kind apart; empty where there is but one of the kind. */
    private static Optional<String> code(Object conclusion) {
        @Nullable String code = null;
        if (conclusion instanceof RequiredAction owed) {
            code = owed.code();
        } else if (conclusion instanceof DueAction due) {
            code = due.code();
        } else if (conclusion instanceof Escalation told) {
            code = told.step();
        } else if (conclusion instanceof Prohibition prohibition) {
            code = prohibition.code();
        } else if (conclusion instanceof PermittedMode mode) {
            code = mode.mode();
        } else if (conclusion instanceof Violation violation) {
            code = violation.code();
        } else if (conclusion instanceof Finding finding) {
            code = finding.code();
        }
        return Optional.ofNullable(code);
    }
}
