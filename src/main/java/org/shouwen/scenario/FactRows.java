package org.shouwen.scenario;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.sheet.FactReader;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** The facts of each scenario: in the order of the sheet, or by 序 where that is filled in. */
final class FactRows {

    private final RowProblems problems;
    private final ZoneId zone;
    private final Map<String, List<LedgerFact>> inSheet = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, LedgerFact>> numbered = new HashMap<>();

    FactRows(ZoneId zone, RowProblems problems) {
        this.zone = zone;
        this.problems = problems;
    }

    /** @return whether the row is a fact */
    boolean add(Table table, Row row) {
        LedgerFact fact = new FactReader(table, row, zone, problems).read();
        return fact != null && place(table, row, fact);
    }

    private boolean place(Table table, Row row, LedgerFact fact) {
        String number = scenarioOf(row);
        Integer order = row.values().get(ScenarioSheets.ORDER) instanceof BigDecimal filled ? filled.intValue() : null;
        List<LedgerFact> unnumbered = inSheet.computeIfAbsent(number, first -> new ArrayList<>());
        TreeMap<Integer, LedgerFact> byOrder = numbered.computeIfAbsent(number, first -> new TreeMap<>());
        if (order == null && byOrder.isEmpty()) {
            unnumbered.add(fact);
        } else if (order != null && unnumbered.isEmpty() && !byOrder.containsKey(order)) {
            byOrder.put(order, fact);
        } else {
            problems.add(
                    table,
                    row,
                    ScenarioSheets.ORDER,
                    new Text(
                            "同一场景的“序”要么都填且互不相同，要么都不填。",
                            "Either every fact of a scenario has a place of its own in 序, or none has."));
            return false;
        }
        return true;
    }

    static String scenarioOf(Row row) {
        return String.valueOf(row.values().get(ScenarioSheets.NUMBER));
    }

    List<LedgerFact> of(String scenario) {
        @Nullable TreeMap<Integer, LedgerFact> byOrder = numbered.get(scenario);
        return byOrder == null || byOrder.isEmpty()
                ? List.copyOf(inSheet.getOrDefault(scenario, List.of()))
                : List.copyOf(byOrder.values());
    }

    /** Numbers of scenarios that have facts. */
    Set<String> scenarios() {
        return inSheet.keySet();
    }
}
