package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Obstacle.Met;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Wording;

/** All that was there when a firing had ended. */
final class Memory {

    private final RowFacts rows;
    private final List<Object> inForce;
    private final Wording wording;
    private final Shown shown;
    private final List<Object> facts;
    private final Map<Object, Conclusion> conclusions = new IdentityHashMap<>();

    /**
     * @param inForce the rows that counted
     * @param brought the facts that {@code firing} was about
     */
    Memory(RowFacts rows, List<Object> inForce, Collection<?> brought, Firing firing, Wording wording, Shown shown) {
        this.rows = rows;
        this.inForce = inForce;
        this.wording = wording;
        this.shown = shown;
        this.facts = new ArrayList<>(brought);
        for (Conclusion conclusion : firing.conclusions()) {
            facts.add(conclusion.value());
            conclusions.put(conclusion.value(), conclusion);
        }
    }

    /** Those brought and those concluded. */
    List<Object> facts() {
        return facts;
    }

    List<Object> rows() {
        return inForce;
    }

    Shown shown() {
        return shown;
    }

    Wording wording() {
        return wording;
    }

    @Nullable
    Row row(@Nullable Object fact) {
        RowFacts.RowFact row = fact == null ? null : rows.of(fact);
        return row == null ? null : row.row();
    }

    Met met(Object fact) {
        Row row = row(fact);
        return new Met(fact, conclusions.get(fact), row == null ? null : row.origin());
    }

    /** {@code null} if there is no such row on any day. */
    RowFacts.@Nullable RowFact rowFact(Origin origin) {
        return rows.all().stream()
                .filter(row -> row.row().origin().equals(origin))
                .findFirst()
                .orElse(null);
    }

    boolean isInForce(Object row) {
        return inForce.stream().anyMatch(held -> held == row);
    }

    /** Whether a fact of that type and with those values was concluded. */
    boolean isConcluded(String type, Map<String, Object> fields) {
        return conclusions.keySet().stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(type))
                .anyMatch(fact -> fields.entrySet().stream()
                        .allMatch(field -> shown.of(field.getValue()).equals(shown.at(fact, field.getKey()))));
    }

    List<Met> concludedBy(String rule, String type) {
        return conclusions.values().stream()
                .filter(conclusion -> conclusion.rule().equals(rule)
                        && conclusion.value().getClass().getSimpleName().equals(type))
                .map(conclusion -> met(conclusion.value()))
                .toList();
    }
}
