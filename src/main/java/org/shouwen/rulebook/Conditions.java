package org.shouwen.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.shouwen.table.Nearest;

/** Looks through a rule's conditions for what would compile and never match. */
final class Conditions {

    private final RuleFile file;
    private final RuleDescr rule;
    private final FactShapes facts;
    private final Refusals refusals;
    private final List<WordUse> words;
    private final Map<String, FactShape.Field> bindings = new HashMap<>();

    Conditions(RuleFile file, RuleDescr rule, FactShapes facts, Refusals refusals, List<WordUse> words) {
        this.file = file;
        this.rule = rule;
        this.facts = facts;
        this.refusals = refusals;
        this.words = words;
    }

    /** @return what the rule's variables stand for */
    Map<String, FactShape.Field> check() {
        walk(rule.getLhs());
        return bindings;
    }

    private void walk(@Nullable Object condition) {
        if (condition instanceof EvalDescr eval) {
            refuse(eval.getLine(), "eval", "不要用 eval，请写成条件。", "No eval: write a pattern.", null);
        } else if (condition instanceof AccumulateDescr accumulate) {
            walk(accumulate.getInput());
        } else if (condition instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(this::walk);
        } else if (condition instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (condition instanceof CollectDescr collect) {
            walk(collect.getInputPattern());
        }
    }

    private void pattern(PatternDescr pattern) {
        walk(pattern.getSource());
        Optional<FactShape> shape = facts.of(pattern.getObjectType());
        if (shape.isEmpty()) {
            String name = pattern.getObjectType();
            String meant = Nearest.to(name, facts.known());
            refuse(pattern.getLine(), name, "没有「" + name + "」这种事实。", "No fact is called \"" + name + "\".", meant);
            return;
        }
        if (pattern.getIdentifier() != null) {
            Class<?> type = facts.names().resolve(pattern.getObjectType()).orElse(Object.class);
            bindings.put(pattern.getIdentifier(), new FactShape.Field(type, null));
        }
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                constraint(shape.get(), expression);
            }
        }
    }

    private void constraint(FactShape shape, ExprConstraintDescr constraint) {
        ConstraintConnectiveDescr parsed =
                DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6).parse(constraint.getExpression());
        if (parsed != null) {
            parsed.getDescrs().forEach(part -> part(shape, constraint.getLine(), part));
        }
    }

    private void part(FactShape shape, int line, BaseDescr part) {
        if (part instanceof ConstraintConnectiveDescr connective) {
            connective.getDescrs().forEach(inner -> part(shape, line, inner));
        } else if (part instanceof RelationalExprDescr comparison) {
            compare(shape, line, comparison);
        } else {
            side(shape, line, part);
        }
    }

    private void compare(FactShape shape, int line, RelationalExprDescr comparison) {
        FactShape.Field left = side(shape, line, comparison.getLeft());
        FactShape.Field right = side(shape, line, comparison.getRight());
        literal(line, comparison.getLeft(), right);
        literal(line, comparison.getRight(), left);
        if (left.vocabulary() != null
                && right.vocabulary() != null
                && !Objects.equals(left.vocabulary(), right.vocabulary())) {
            refuse(
                    line,
                    text(comparison.getLeft()) + " " + comparison.getOperator() + " " + text(comparison.getRight()),
                    "「%s」的词和「%s」的词不会相等。".formatted(left.vocabulary(), right.vocabulary()),
                    "Words of %s and words of %s are never equal.".formatted(left.vocabulary(), right.vocabulary()),
                    null);
        }
    }

    /** What one side of a comparison stands for; a binding on it is remembered. */
    private FactShape.Field side(FactShape shape, int line, BaseDescr side) {
        if (side instanceof BindingDescr binding) {
            FactShape.Field field = path(shape, line, binding.getExpression());
            bindings.put(binding.getVariable(), field);
            return field;
        }
        boolean literal = side instanceof AtomicExprDescr atom && atom.isLiteral();
        return literal ? FactShape.ANYTHING : path(shape, line, text(side));
    }

    private FactShape.Field path(FactShape shape, int line, String written) {
        String[] steps =
                written.replace("!.", ".").replaceFirst("^!", "").trim().split("\\.");
        FactShape.Field field = null;
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i];
            if (!step.matches("[$\\w]+")) {
                return FactShape.ANYTHING;
            }
            if (i == 0) {
                field = first(shape, line, step);
                if (steps.length == 2) {
                    constant(line, step, steps[1]);
                }
            } else if (field != null) {
                field = FactShapes.ofClass(field.type()).field(step).orElse(FactShape.ANYTHING);
            }
        }
        return field == null ? FactShape.ANYTHING : field;
    }

    private void constant(int line, String type, String constant) {
        Optional<Class<?>> named = facts.names().resolve(type).filter(Class::isEnum);
        if (named.isPresent() && !Names.constants(named.get()).contains(constant)) {
            refuse(
                    line,
                    constant,
                    "「%s」没有取值「%s」。".formatted(type, constant),
                    "\"%s\" has no constant \"%s\".".formatted(type, constant),
                    Nearest.to(constant, Names.constants(named.get())));
        }
    }

    private FactShape.Field first(FactShape shape, int line, String name) {
        FactShape.Field field = shape.field(name).orElse(bindings.get(name));
        if (field == null && shape.complete() && !isElsewhere(name)) {
            refuse(
                    line,
                    name,
                    "「%s」没有字段「%s」。".formatted(shape.name(), name),
                    "\"%s\" has no field \"%s\".".formatted(shape.name(), name),
                    Nearest.to(name, shape.names()));
        }
        return field == null ? FactShape.ANYTHING : field;
    }

    /** Whether the name means something that is not a field of any fact. */
    private boolean isElsewhere(String name) {
        return name.equals("this")
                || name.startsWith("$")
                || name.matches("\\d.*|true|false|null")
                || facts.names().resolve(name).isPresent();
    }

    private void literal(int line, BaseDescr side, FactShape.Field other) {
        if (!(side instanceof AtomicExprDescr atom)
                || !atom.isLiteral()
                || text(side).equals("null")) {
            return;
        }
        String written = text(side);
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        if (quoted) {
            String word = written.substring(1, written.length() - 1);
            if (other.vocabulary() != null || WordUse.looksLikeCode(word)) {
                words.add(new WordUse(file, line, rule.getName(), word, other.vocabulary()));
            }
        }
        boolean text = other.type() == String.class;
        boolean never = quoted ? other.type().isEnum() || other.type() == Boolean.class : text;
        if (never) {
            refuse(
                    line,
                    written,
                    "这个字段的值是 %s，不会等于 %s。".formatted(other.type().getSimpleName(), written),
                    "The field holds %s and never equals %s."
                            .formatted(other.type().getSimpleName(), written),
                    null);
        }
    }

    private static String text(BaseDescr side) {
        return side instanceof AtomicExprDescr atom ? atom.getExpression() : "";
    }

    private void refuse(int line, String found, String zh, String en, @Nullable String meant) {
        String name = rule.getName();
        refusals.at(file.path(), line, found, "规则「" + name + "」：" + zh, "Rule \"" + name + "\": " + en, meant);
    }
}
