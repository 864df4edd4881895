package org.shouwen.report;

import java.util.List;
import java.util.stream.Collectors;
import org.shouwen.coverage.ClauseUse;
import org.shouwen.coverage.Count;
import org.shouwen.coverage.Coverage;
import org.shouwen.coverage.TableUse;
import org.shouwen.coverage.UntestedRow;
import org.shouwen.report.CoveragePage.Bar;
import org.shouwen.report.CoveragePage.ShownClause;
import org.shouwen.report.CoveragePage.ShownRow;
import org.shouwen.report.CoveragePage.ShownRule;
import org.shouwen.report.CoveragePage.ShownTable;

/** Puts into words what scenarios touched. */
final class CoverageWriter {

    private static final int HUNDRED = 100;

    private final Coverage coverage;
    private final Telling telling;
    private final Labels labels;

    CoverageWriter(Coverage coverage, Telling telling) {
        this.coverage = coverage;
        this.telling = telling;
        this.labels = telling.labels();
    }

    CoveragePage page() {
        return new CoveragePage(
                line(),
                bars(),
                coverage.tables().stream().map(CoverageWriter::table).toList(),
                coverage.untestedClauses().map(this::clause).toList(),
                coverage.clausesWithoutRule().map(this::clause).toList(),
                coverage.untestedRules()
                        .map(rule -> new ShownRule(rule.rule(), rule.file()))
                        .toList(),
                coverage.untestedRows().map(this::row).toList(),
                coverage.tables().stream()
                        .flatMap(table -> table.off().stream())
                        .map(row -> new ShownRow(telling.row(row), ""))
                        .toList());
    }

    /** The counts, and where rows are missing those of each sheet. */
    private String line() {
        String sheets = coverage.tables().stream()
                .filter(table -> !table.count().complete())
                .map(table -> table.sheet() + " " + table.count())
                .collect(Collectors.joining(labels.of("comma")));
        return labels.of("coverageLine", coverage.ruleCount(), coverage.clauseCount(), coverage.rowCount())
                + (sheets.isEmpty() ? "" : labels.of("coverageSheets", sheets));
    }

    private List<Bar> bars() {
        return coverage.tables().isEmpty()
                ? List.of()
                : List.of(
                        bar("rules", coverage.ruleCount()),
                        bar("regulation", coverage.clauseCount()),
                        bar("rows", coverage.rowCount()));
    }

    private Bar bar(String name, Count count) {
        int percent = count.total() == 0 ? HUNDRED : HUNDRED * count.tested() / count.total();
        return new Bar(labels.of(name), count.toString(), percent, count.complete());
    }

    private static ShownTable table(TableUse table) {
        return new ShownTable(
                table.workbook(),
                table.sheet(),
                table.count().toString(),
                table.count().complete(),
                table.off().size());
    }

    private ShownClause clause(ClauseUse clause) {
        return new ShownClause(clause.clause(), clause.text().in(telling.locale()));
    }

    private ShownRow row(UntestedRow row) {
        return new ShownRow(telling.row(row.row()), row.judged() ? "" : labels.of("notJudged"));
    }
}
