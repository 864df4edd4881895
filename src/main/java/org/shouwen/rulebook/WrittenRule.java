package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule as it stands in its file: the compiler numbers patterns in the order in which they are written. */
final class WrittenRule {

    private final RuleFile file;
    private final RuleDescr rule;
    private final FactShapes facts;
    private final List<PatternDescr> patterns = new ArrayList<>();

    WrittenRule(RuleFile file, RuleDescr rule, FactShapes facts) {
        this.file = file;
        this.rule = rule;
        this.facts = facts;
        walk(rule.getLhs());
    }

    RuleFile file() {
        return file;
    }

    RuleDescr rule() {
        return rule;
    }

    /** What can be said of the facts that a pattern takes. */
    FactShape shape(Pattern pattern) {
        return facts.of(typeName(pattern)).orElseGet(() -> FactShapes.ofClass(typeOf(pattern)));
    }

    /** What can be said of the facts of that name. */
    Optional<FactShape> shape(String type) {
        return facts.of(type);
    }

    /** The pattern as written, or as near to that as the compiled one tells. */
    WrittenPattern written(Pattern pattern) {
        int place = pattern.getPatternId();
        if (place < patterns.size()
                && FactShapes.simple(patterns.get(place).getObjectType()).equals(typeName(pattern))) {
            return written(patterns.get(place));
        }
        String constraints = String.join(", ", Relaxed.constraints(pattern));
        String text = typeName(pattern) + (constraints.isEmpty() ? "( )" : "( " + constraints + " )");
        return new WrittenPattern(text, "this", Map.of());
    }

    /** Whether the rule asks for a field of facts of that type, or passes it on. */
    boolean reads(String type, String field) {
        return patterns.stream()
                .filter(pattern -> FactShapes.simple(pattern.getObjectType()).equals(type))
                .anyMatch(pattern -> pattern.getIdentifier() != null
                        || pattern.getConstraint().getDescrs().stream()
                                .anyMatch(constraint -> constraint instanceof ExprConstraintDescr expression
                                        && new ConditionText(expression.getExpression()).mentions(field)));
    }

    static Class<?> typeOf(Pattern pattern) {
        return pattern.getObjectType() instanceof ClassObjectType known ? known.getClassType() : Object.class;
    }

    private static String typeName(Pattern pattern) {
        return typeOf(pattern).getSimpleName();
    }

    private void walk(@Nullable Object condition) {
        if (condition instanceof AccumulateDescr accumulate) {
            walk(accumulate.getInput());
        } else if (condition instanceof CollectDescr collect) {
            walk(collect.getInputPattern());
        } else if (condition instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(this::walk);
        } else if (condition instanceof PatternDescr pattern) {
            patterns.add(pattern);
            walk(pattern.getSource());
        }
    }

    private WrittenPattern written(PatternDescr pattern) {
        int end = Math.min(pattern.getEndCharacter() + 1, file.text().length());
        String text = file.text()
                .substring(pattern.getStartCharacter(), end)
                .replaceAll("\\s+", " ")
                .strip();
        Map<String, String> fields = new LinkedHashMap<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                bindings(parsed(expression), fields);
            }
        }
        return new WrittenPattern(text, pattern.getIdentifier(), fields);
    }

    private static @Nullable BaseDescr parsed(ExprConstraintDescr expression) {
        return DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6).parse(expression.getExpression());
    }

    private static void bindings(@Nullable BaseDescr part, Map<String, String> fields) {
        if (part instanceof ConstraintConnectiveDescr connective) {
            connective.getDescrs().forEach(inner -> bindings(inner, fields));
        } else if (part instanceof RelationalExprDescr comparison) {
            bindings(comparison.getLeft(), fields);
            bindings(comparison.getRight(), fields);
        } else if (part instanceof BindingDescr binding) {
            fields.put(binding.getVariable(), binding.getExpression());
        }
    }
}
