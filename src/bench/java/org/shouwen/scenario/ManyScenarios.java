package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Layout;
import org.shouwen.table.Reading;
import org.shouwen.table.Row;
import org.shouwen.table.TableShape;
import org.shouwen.table.Workbooks;

/** The scenarios of one workbook over and over, each time under another number. */
public final class ManyScenarios {

    private final Lexicon lexicon;
    private final Reading original;

    public ManyScenarios(byte[] workbook, Rulebook rulebook, Organisation organisation) {
        lexicon = new Lexicon(rulebook, organisation);
        original = Workbooks.read("many.xlsx", workbook, ScenarioSheets.ALL, lexicon.words(), Layout.LOOSE);
    }

    /** A workbook of so many scenarios. */
    public byte[] workbook(int count) {
        List<Row> cases = rows(ScenarioSheets.CASES);
        List<Map<String, Object>> manyCases = new ArrayList<>();
        List<Map<String, Object>> manyFacts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String suffix = "/" + number / cases.size();
            Row row = cases.get(number % cases.size());
            manyCases.add(renumbered(row, suffix));
            rows(ScenarioSheets.FACTS).stream()
                    .filter(fact -> FactRows.scenarioOf(fact).equals(FactRows.scenarioOf(row)))
                    .forEach(fact -> manyFacts.add(renumbered(fact, suffix)));
        }
        return new ScenarioBook(manyCases, manyFacts, List.of()).write(lexicon.words());
    }

    private List<Row> rows(TableShape shape) {
        return original.tables().stream()
                .filter(table -> table.shape().sheet().equals(shape.sheet()))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Map<String, Object> renumbered(Row row, String suffix) {
        Map<String, Object> values = new HashMap<>(row.values());
        values.put(ScenarioSheets.NUMBER, FactRows.scenarioOf(row) + suffix);
        return values;
    }
}
