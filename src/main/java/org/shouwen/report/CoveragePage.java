package org.shouwen.report;

import java.util.List;

/**
 * What scenarios touched, as templates show it, in one language.
 *
 * @param line all counts in one line
 * @param noRule clauses no rule is named by
 * @param off rows that are switched off
 */
record CoveragePage(
        String line,
        List<Bar> bars,
        List<ShownTable> tables,
        List<ShownClause> clauses,
        List<ShownClause> noRule,
        List<ShownRule> rules,
        List<ShownRow> rows,
        List<ShownRow> off) {

    /** @param percent of it touched, rounded down */
    record Bar(String name, String count, int percent, boolean complete) {}

    record ShownTable(String workbook, String sheet, String count, boolean complete, int off) {}

    record ShownClause(String clause, String text) {}

    record ShownRule(String rule, String file) {}

    /** @param remark why it may be that none came to it; empty if there is nothing to say */
    record ShownRow(String place, String remark) {}

    boolean any() {
        return !bars.isEmpty();
    }

    boolean anyClause() {
        return !clauses.isEmpty();
    }

    int clauseCount() {
        return clauses.size();
    }

    boolean anyNoRule() {
        return !noRule.isEmpty();
    }

    int noRuleCount() {
        return noRule.size();
    }

    boolean anyRule() {
        return !rules.isEmpty();
    }

    int ruleCount() {
        return rules.size();
    }

    boolean anyRow() {
        return !rows.isEmpty();
    }

    int rowCount() {
        return rows.size();
    }

    boolean anyOff() {
        return !off.isEmpty();
    }

    int offCount() {
        return off.size();
    }
}
