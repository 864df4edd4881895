package org.shouwen.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What scenarios touched of the rulebook they ran under, whether they came out as expected or not.
 *
 * @param clauses in the order of the vocabulary
 * @param rules all of them, in the order of files and lines
 * @param tables in the order of workbook and sheet
 */
public record Coverage(List<ClauseUse> clauses, List<RuleUse> rules, List<TableUse> tables) {

    /** Of files that are no rulebook. */
    public static final Coverage NONE = new Coverage(List.of(), List.of(), List.of());

    /** Clauses of which a rule fired, of those a rule is named by. */
    public Count clauseCount() {
        int named = clauses.size() - (int) clausesWithoutRule().count();
        return new Count((int) clauses.stream().filter(ClauseUse::tested).count(), named);
    }

    /** Rules that fired. */
    public Count ruleCount() {
        return new Count((int) rules.stream().filter(RuleUse::tested).count(), rules.size());
    }

    /** Rows that decided something. */
    public Count rowCount() {
        return Count.sum(tables.stream().map(TableUse::count));
    }

    public boolean complete() {
        return Stream.of(clauseCount(), ruleCount(), rowCount()).allMatch(Count::complete);
    }

    public Stream<ClauseUse> untestedClauses() {
        return clauses.stream().filter(clause -> !clause.rules().isEmpty() && !clause.tested());
    }

    /** Definitions, and what is met by other means than rules: no scenario can touch them. */
    public Stream<ClauseUse> clausesWithoutRule() {
        return clauses.stream().filter(clause -> clause.rules().isEmpty());
    }

    public Stream<RuleUse> untestedRules() {
        return rules.stream().filter(rule -> !rule.tested());
    }

    public Stream<UntestedRow> untestedRows() {
        return tables.stream().flatMap(table -> table.untested().stream());
    }
}
