package org.shouwen.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Supposition;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Table;

/** What scenarios suppose, for as long as they run: scenarios that suppose the same share one rulebook. */
final class Suppositions implements AutoCloseable {

    private final Rulebook rulebook;
    private final Map<List<SupposedCell>, Supposition> made = new ConcurrentHashMap<>();

    Suppositions(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @param asked what is asked in place of the rulebook over the rows that the scenario supposes */
    ScenarioResult result(Trial trial, Scenario scenario, UnaryOperator<Rulebook> asked) {
        if (scenario.supposed().isEmpty()) {
            return trial.of(scenario, asked.apply(rulebook));
        }
        Supposition supposition = of(scenario.supposed());
        return supposition
                .rulebook()
                .map(supposed -> trial.of(scenario, asked.apply(supposed)))
                .orElseGet(() -> trial.impossible(scenario, supposition.problems()));
    }

    /** The rulebook over the rows that the scenario supposes; empty if they cannot be. */
    Optional<Rulebook> rulebook(Scenario scenario) {
        return scenario.supposed().isEmpty()
                ? Optional.of(rulebook)
                : of(scenario.supposed()).rulebook();
    }

    /** @param cells at least one */
    Supposition of(List<SupposedCell> cells) {
        return made.computeIfAbsent(cells, supposed -> rulebook.supposing(tables(supposed)));
    }

    private List<Table> tables(List<SupposedCell> cells) {
        Map<Origin, List<SupposedCell>> byRow = new HashMap<>();
        cells.forEach(cell -> byRow.merge(cell.row(), List.of(cell), Suppositions::joined));
        return rulebook.tables().stream()
                .map(table -> table.with(table.rows().stream()
                        .flatMap(row -> supposed(row, byRow.getOrDefault(row.origin(), List.of())))
                        .toList()))
                .toList();
    }

    private static List<SupposedCell> joined(List<SupposedCell> some, List<SupposedCell> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Stream<Row> supposed(Row row, List<SupposedCell> cells) {
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        for (SupposedCell cell : cells) {
            Object value = cell.value();
            if (value == null) {
                values.remove(cell.field());
            } else {
                values.put(cell.field(), value);
            }
        }
        boolean off = Boolean.TRUE.equals(values.remove(SupposedCell.OFF));
        return off ? Stream.empty() : Stream.of(cells.isEmpty() ? row : new Row(row.origin(), row.validity(), values));
    }

    @Override
    public void close() {
        made.values().forEach(Supposition::close);
    }
}
