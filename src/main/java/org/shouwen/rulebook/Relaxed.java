package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/** Patterns of which less is demanded than the rules demand. */
final class Relaxed {

    private Relaxed() {}

    /** What a pattern demands, as the rule files have it, in their order. */
    static List<String> constraints(Pattern pattern) {
        return pattern.getConstraints().stream().map(Relaxed::text).toList();
    }

    private static String text(Constraint constraint) {
        String text = constraint instanceof LambdaConstraint compiled && compiled.getPredicateInformation() != null
                ? compiled.getPredicateInformation().getStringConstraint()
                : null;
        return text == null ? constraint.toString() : text;
    }

    /** The pattern with only those of its constraints that {@code kept} takes by their place. */
    static Pattern only(Pattern pattern, Predicate<Integer> kept) {
        Pattern relaxed = pattern.clone();
        List<Constraint> constraints = relaxed.getConstraints();
        for (int place = constraints.size() - 1; place >= 0; place--) {
            if (!kept.test(place)) {
                constraints.remove(place);
            }
        }
        return relaxed;
    }

    static List<RuleConditionElement> with(
            List<RuleConditionElement> conditions, int place, RuleConditionElement other) {
        List<RuleConditionElement> changed = new ArrayList<>(conditions);
        changed.set(place, other);
        return changed;
    }

    static List<RuleConditionElement> without(List<RuleConditionElement> conditions, int place) {
        List<RuleConditionElement> fewer = new ArrayList<>(conditions);
        fewer.remove(place);
        return fewer;
    }

    static List<RuleConditionElement> plus(
            List<RuleConditionElement> conditions, List<? extends RuleConditionElement> more) {
        List<RuleConditionElement> longer = new ArrayList<>(conditions);
        longer.addAll(more);
        return longer;
    }
}
