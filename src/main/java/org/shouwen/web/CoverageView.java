package org.shouwen.web;

import java.util.List;
import org.shouwen.coverage.ClauseUse;
import org.shouwen.coverage.Count;
import org.shouwen.coverage.Coverage;
import org.shouwen.coverage.TableUse;
import org.shouwen.table.Origin;
import org.shouwen.table.Text;

/**
 * What the scenarios of a run touched, as JSON.
 *
 * @param clauses of those that a rule is named by
 * @param rows of those that are not switched off
 */
record CoverageView(
        Count rules,
        Count clauses,
        Count rows,
        List<Sheet> sheets,
        List<Rule> untestedRules,
        List<Clause> untestedClauses,
        List<Clause> clausesWithoutRule,
        List<Origin> untestedRows,
        List<Origin> rowsOff) {

    record Sheet(String workbook, String sheet, int tested, int total) {

        private static Sheet of(TableUse table) {
            Count count = table.count();
            return new Sheet(table.workbook(), table.sheet(), count.tested(), count.total());
        }
    }

    record Rule(String name, String file) {}

    record Clause(String code, Text text) {

        private static Clause of(ClauseUse use) {
            return new Clause(use.clause(), use.text());
        }
    }

    static CoverageView of(Coverage coverage) {
        return new CoverageView(
                coverage.ruleCount(),
                coverage.clauseCount(),
                coverage.rowCount(),
                coverage.tables().stream().map(Sheet::of).toList(),
                coverage.untestedRules()
                        .map(rule -> new Rule(rule.rule(), rule.file()))
                        .toList(),
                coverage.untestedClauses().map(Clause::of).toList(),
                coverage.clausesWithoutRule().map(Clause::of).toList(),
                coverage.untestedRows().map(row -> row.row()).toList(),
                coverage.tables().stream()
                        .flatMap(table -> table.off().stream())
                        .toList());
    }
}
