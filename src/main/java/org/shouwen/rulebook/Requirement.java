package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.rule.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.ConditionText.Comparison;

/**
 * Something a pattern wants of a fact: one of its constraints, or a value that whoever asks wants one of its variables
 * to stand for.
 *
 * @param variable that should stand for a value; {@code null} for a constraint
 */
record Requirement(ConditionText text, FactShape shape, @Nullable String variable) {

    static List<Requirement> of(Chain chain, Pattern pattern, Demand demand) {
        FactShape shape = chain.written().shape(pattern);
        List<Requirement> requirements = new ArrayList<>();
        Relaxed.constraints(pattern)
                .forEach(text -> requirements.add(new Requirement(new ConditionText(text), shape, null)));
        Map<String, String> fields = chain.written().written(pattern).fields();
        demand.values().forEach((variable, value) -> {
            if (fields.containsKey(variable)) {
                ConditionText text =
                        new ConditionText("%s == \"%s\"".formatted(fields.get(variable), Drawn.named(value)));
                requirements.add(new Requirement(text, shape, variable));
            }
        });
        return requirements;
    }

    /** The one field that is compared; {@code null} where it is not one. */
    @Nullable
    String field() {
        Comparison comparison = text.comparison(shape);
        return comparison == null ? null : comparison.field();
    }

    /** What stands in the fact where the requirement looks; {@code null} where that is no field. */
    @Nullable
    String found(Object fact, Shown shown) {
        Set<String> paths = new LinkedHashSet<>(text.paths(shape));
        if (paths.isEmpty()) {
            return null;
        }
        if (paths.size() == 1) {
            return String.valueOf(shown.at(fact, paths.iterator().next()));
        }
        return paths.stream().map(path -> path + " = " + shown.at(fact, path)).collect(Collectors.joining(", "));
    }

    /** What should stand there, in this case. */
    String wanted(Holding holding, Shown shown) {
        Comparison comparison = text.comparison(shape);
        if (comparison == null) {
            return filled(text, holding, shown);
        }
        String value = filled(new ConditionText(comparison.right()), holding, shown);
        return comparison.sign().equals("==") ? value : comparison.sign() + " " + value;
    }

    /** What the case has, to which a row is compared. */
    String had(Holding holding, Shown shown) {
        Collection<String> values = text.variables().stream()
                .filter(name -> holding.has(ConditionText.root(name)))
                .map(name -> String.valueOf(value(name, holding, shown)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return values.isEmpty() ? wanted(holding, shown) : String.join(", ", values);
    }

    /** The value that the field should equal in this case; {@code null} where the requirement is another. */
    @Nullable
    Object equalTo(Holding holding) {
        Comparison comparison = text.comparison(shape);
        if (comparison == null
                || !comparison.sign().equals("==")
                || comparison.right().equals("null")) {
            return null;
        }
        return holding.has(comparison.right())
                ? holding.value(comparison.right())
                : comparison.right().matches("[$].*|.*[ (].*")
                        ? null
                        : new ConditionText(comparison.right()).filled(name -> null);
    }

    private static String filled(ConditionText text, Holding holding, Shown shown) {
        return text.filled(path -> value(path, holding, shown));
    }

    private static @Nullable String value(String path, Holding holding, Shown shown) {
        String root = ConditionText.root(path);
        if (!holding.has(root)) {
            return null;
        }
        Object value = holding.value(root);
        return root.equals(path) || value == null
                ? shown.of(value)
                : shown.at(value, path.substring(root.length() + 1));
    }
}
