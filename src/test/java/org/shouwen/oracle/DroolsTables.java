package org.shouwen.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Row;

/** The rows of a rulebook, each sheet compiled by Drools' own decision tables. */
final class DroolsTables {

    private final Map<Sheet, DroolsTable> tables;

    private DroolsTables(Map<Sheet, DroolsTable> tables) {
        this.tables = tables;
    }

    static DroolsTables of(Rulebook rulebook) {
        Map<Sheet, DroolsTable> tables = new HashMap<>();
        Sheet.ALL.forEach(sheet -> tables.put(sheet, compiled(sheet, rows(rulebook, sheet))));
        return new DroolsTables(tables);
    }

    /** The same tables but for one cell. */
    DroolsTables withCell(Rulebook rulebook, Sheet sheet, String id, String field, Object value) {
        List<Map<String, Object>> rows = rows(
                rulebook, sheet, (row, values) -> row.origin().id().equals(id) ? with(values, field, value) : values);
        Map<Sheet, DroolsTable> changed = new HashMap<>(tables);
        changed.put(sheet, compiled(sheet, rows));
        return new DroolsTables(changed);
    }

    List<Map<String, String>> rows(Sheet sheet, Map<String, String> by) {
        return tables.get(sheet).ask(by);
    }

    /** The one row that answers, if any does. */
    Optional<Map<String, String>> row(Sheet sheet, Map<String, String> by) {
        List<Map<String, String>> rows = rows(sheet, by);
        if (rows.size() > 1) {
            throw new AssertionError("%s answers %s more than once: %s".formatted(sheet.name(), by, rows));
        }
        return rows.stream().findFirst();
    }

    static List<Map<String, Object>> rows(Rulebook rulebook, Sheet sheet) {
        return rows(rulebook, sheet, (row, values) -> values);
    }

    private static List<Map<String, Object>> rows(
            Rulebook rulebook, Sheet sheet, BiFunction<Row, Map<String, Object>, Map<String, Object>> change) {
        return rulebook.tables().stream()
                .filter(table -> table.shape().sheet().equals(sheet.name()))
                .flatMap(table -> table.rows().stream())
                .map(row -> change.apply(row, row.values()))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> values, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(field, value);
        return changed;
    }

    private static DroolsTable compiled(Sheet sheet, List<Map<String, Object>> rows) {
        DroolsTable table = DroolsTable.of(DroolsSpreadsheet.of(sheet, rows));
        if (rows.isEmpty() || table.rules() != rows.size()) {
            throw new AssertionError("%s: %d rules of %d rows".formatted(sheet.name(), table.rules(), rows.size()));
        }
        return table;
    }
}
