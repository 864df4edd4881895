package org.shouwen.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;

/**
 * One way in which conditions hold.
 *
 * @param values what each variable stands for, those of whole facts included
 */
record Holding(Map<String, @Nullable Object> values) {

    static final Holding OF_NOTHING = new Holding(Map.of());

    static Holding of(InternalMatch match, Set<String> variables) {
        Map<String, @Nullable Object> values = new HashMap<>();
        variables.forEach(variable -> values.put(variable, match.getDeclarationValue(variable)));
        return new Holding(values);
    }

    @Nullable
    Object value(String variable) {
        return values.get(variable);
    }

    boolean has(String variable) {
        return values.containsKey(variable);
    }
}
