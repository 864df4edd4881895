package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwen.table.Column;
import org.shouwen.table.Layout;
import org.shouwen.table.Sheet;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/**
 * A workbook of scenarios to be written.
 *
 * @param cases rows of the sheet 场景, by field; expectations by the name of their {@link Aspect}
 * @param facts rows of the sheet 台账
 * @param sanctions rows of the sheet 奖罚; the sheet is left out where there are none
 */
record ScenarioBook(
        List<Map<String, Object>> cases, List<Map<String, Object>> facts, List<Map<String, Object>> sanctions) {

    private static final int IN_SIGHT = 2;

    /** With every column, to be filled in. */
    static byte[] template(Vocabularies words) {
        ScenarioBook empty = new ScenarioBook(List.of(), List.of(), List.of());
        return Workbooks.write(
                List.of(
                        empty.cases(ScenarioSheets.CASES),
                        empty.facts(ScenarioSheets.FACTS),
                        empty.sanctions(ScenarioSheets.SANCTIONS)),
                words,
                Layout.LOOSE);
    }

    /** With the columns that are filled in, or have to be. */
    byte[] write(Vocabularies words) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(cases(used(ScenarioSheets.CASES, cases)));
        sheets.add(facts(used(ScenarioSheets.FACTS, facts)));
        if (!sanctions.isEmpty()) {
            sheets.add(sanctions(used(ScenarioSheets.SANCTIONS, sanctions)));
        }
        return Workbooks.write(sheets, words, Layout.LOOSE);
    }

    private Sheet cases(TableShape shape) {
        return new Sheet(shape, "场景：一行一个场景；期望各列只比较填写的格，空白不比较", notes(shape), cases, IN_SIGHT);
    }

    private Sheet facts(TableShape shape) {
        return new Sheet(shape, "台账：一行一条记录，凭场景编号归到场景", notes(shape), facts, 1);
    }

    private Sheet sanctions(TableShape shape) {
        return new Sheet(shape, "奖罚：一行问一件事；期望各列只比较填写的格，空白不比较", notes(shape), sanctions, IN_SIGHT);
    }

    static TableShape used(TableShape shape, List<Map<String, Object>> rows) {
        Set<String> filled = new HashSet<>();
        rows.forEach(row -> filled.addAll(row.keySet()));
        List<Column> columns = shape.columns().stream()
                .filter(column -> !column.optional() || filled.contains(column.field()))
                .toList();
        return new TableShape(shape.name(), shape.sheet(), shape.hitPolicy(), columns);
    }

    private static Map<String, String> notes(TableShape shape) {
        Map<String, String> notes = new HashMap<>(ScenarioNotes.OF_QUESTIONS);
        shape.columns().forEach(column -> ScenarioNotes.ofExpectation(column.field())
                .ifPresent(note -> notes.put(column.field(), note)));
        return notes;
    }
}
