package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.InvalidPatternException;
import org.drools.base.rule.LogicTransformer;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/** A compiled rule's conditions, taken apart. */
final class Branches {

    private Branches() {}

    /** A list of conditions for each way in which a rule can come to fire: one, unless an {@code or} makes it more. */
    static List<List<RuleConditionElement>> of(RuleImpl rule) {
        try {
            List<List<RuleConditionElement>> branches = new ArrayList<>();
            for (GroupElement branch :
                    LogicTransformer.getInstance().transform(rule.getLhs().clone(), Map.of())) {
                branches.add(List.copyOf(branch.getChildren()));
            }
            return branches;
        } catch (InvalidPatternException e) {
            throw new IllegalStateException(
                    "rule \"%s\" compiled, and cannot be taken apart".formatted(rule.getName()), e);
        }
    }

    /** The conditions with what must exist joined like anything else: they hold in the same cases. */
    static List<RuleConditionElement> joined(List<RuleConditionElement> conditions) {
        List<RuleConditionElement> joined = new ArrayList<>();
        for (RuleConditionElement condition : conditions) {
            if (condition instanceof GroupElement group && (group.isExists() || group.isAnd())) {
                joined.addAll(joined(group.getChildren()));
            } else {
                joined.add(condition);
            }
        }
        return joined;
    }

    /** The conditions inside a {@code not}, an {@code exists}, an {@code and} or an {@code accumulate}; else none. */
    static List<RuleConditionElement> inside(RuleConditionElement condition) {
        if (condition instanceof GroupElement group) {
            return group.getChildren();
        }
        if (condition instanceof Pattern pattern && pattern.getSource() instanceof Accumulate accumulate) {
            return List.of(accumulate.getSource());
        }
        if (condition instanceof Pattern pattern && pattern.getSource() instanceof Collect collect) {
            return List.of(collect.getSourcePattern());
        }
        return List.of();
    }

    static boolean isNot(RuleConditionElement condition) {
        return condition instanceof GroupElement group && group.isNot();
    }
}
