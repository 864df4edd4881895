package org.shouwen.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/** One way in which a rule can come to fire: its conditions in their order, what must exist joined to the others. */
final class Chain {

    private final RuleNote rule;
    private final WrittenRule written;
    private final List<RuleConditionElement> conditions;
    private final Set<Class<?>> types = new LinkedHashSet<>();

    Chain(RuleNote rule, WrittenRule written, List<RuleConditionElement> branch) {
        this.rule = rule;
        this.written = written;
        this.conditions = List.copyOf(Branches.joined(branch));
        collect(conditions, types);
    }

    RuleNote rule() {
        return rule;
    }

    WrittenRule written() {
        return written;
    }

    List<RuleConditionElement> conditions() {
        return conditions;
    }

    int length() {
        return conditions.size();
    }

    RuleConditionElement condition(int place) {
        return conditions.get(place);
    }

    List<RuleConditionElement> first(int many) {
        return conditions.subList(0, many);
    }

    /** Whether a later condition asks for something that the condition there binds. */
    boolean isNeededLater(int place) {
        Set<String> bound = variables(List.of(condition(place)));
        return conditions.subList(place + 1, length()).stream().anyMatch(later -> asks(later, bound));
    }

    private static boolean asks(RuleConditionElement condition, Set<String> variables) {
        boolean itself = condition instanceof Pattern pattern
                && Relaxed.constraints(pattern).stream().map(ConditionText::new).anyMatch(text -> variables.stream()
                        .anyMatch(text::mentions));
        return itself || Branches.inside(condition).stream().anyMatch(inner -> asks(inner, variables));
    }

    /** Those facts that any of its conditions asks for. */
    List<Object> relevant(List<Object> facts) {
        return facts.stream()
                .filter(fact -> types.stream().anyMatch(type -> type.isInstance(fact)))
                .toList();
    }

    private static void collect(List<RuleConditionElement> conditions, Set<Class<?>> types) {
        for (RuleConditionElement condition : conditions) {
            if (condition instanceof Pattern pattern) {
                types.add(WrittenRule.typeOf(pattern));
            }
            collect(Branches.inside(condition), types);
        }
    }

    /** The patterns that take a fact. */
    List<Pattern> patterns() {
        return patterns(conditions);
    }

    static List<Pattern> patterns(List<RuleConditionElement> conditions) {
        return conditions.stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .toList();
    }

    /** The variables that those conditions bind, those of whole facts included. */
    static Set<String> variables(List<RuleConditionElement> conditions) {
        Set<String> variables = new LinkedHashSet<>();
        patterns(conditions)
                .forEach(pattern -> variables.addAll(pattern.getDeclarations().keySet()));
        return variables;
    }

    static String variable(Pattern pattern) {
        return pattern.getDeclaration().getIdentifier();
    }
}
