package org.shouwen.rulebook;

import java.util.Map;

/**
 * What is wanted of a rule besides that it fires.
 *
 * @param rows the row that a variable should stand for
 * @param values the value that a variable should stand for
 */
record Demand(Map<String, Object> rows, Map<String, Object> values) {

    static final Demand NONE = new Demand(Map.of(), Map.of());

    static Demand row(String variable, Object row) {
        return new Demand(Map.of(variable, row), Map.of());
    }

    static Demand values(Map<String, Object> values) {
        return new Demand(Map.of(), values);
    }

    /** As far as those variables are bound. */
    boolean isMetBy(Holding holding) {
        return isOf(holding)
                && values.entrySet().stream()
                        .allMatch(value -> !holding.has(value.getKey()) || isMet(value.getKey(), holding));
    }

    /** Whether it is about the row wanted, if one is. */
    boolean isOf(Holding holding) {
        return rows.entrySet().stream()
                .allMatch(row -> !holding.has(row.getKey()) || holding.value(row.getKey()) == row.getValue());
    }

    boolean isMet(String variable, Holding holding) {
        Object wanted = values.get(variable);
        return wanted == null || Drawn.named(wanted).equals(Drawn.named(holding.value(variable)));
    }
}
