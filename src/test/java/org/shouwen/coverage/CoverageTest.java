package org.shouwen.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwen.scenario.SupposedCell;

class CoverageTest {

    private final Shades shades = new Shades();

    @AfterEach
    void close() {
        shades.close();
    }

    @Test
    void countsTheRowThatLetARuleFireAndNoOther() {
        Coverage coverage = shades.asking("scarlet").coverage();

        assertThat(coverage.rowCount()).isEqualTo(new Count(1, 3));
        assertThat(coverage.untestedRows().map(UntestedRow::row))
                .containsExactly(Shades.row(4, "moss"), Shades.row(5, "rust"));
        assertThat(coverage.complete()).isFalse();
    }

    @Test
    void countsNoRowThatAScenarioOnlyAskedForInVain() {
        assertThat(shades.asking("azure").coverage().rowCount()).isEqualTo(new Count(0, 3));
    }

    @Test
    void namesTheScenariosInWhichARuleFired() {
        Coverage coverage =
                shades.asking("scarlet").asking("azure").asking("scarlet").coverage();

        assertThat(coverage.rules())
                .containsExactly(
                        new RuleUse(Shades.FIRED, "rules/shades.drl", List.of("S-1", "S-3")),
                        new RuleUse(Shades.NEVER, "rules/shades.drl", List.of()));
        assertThat(coverage.untestedRules().map(RuleUse::rule)).containsExactly(Shades.NEVER);
    }

    @Test
    void countsAClauseWhoseRuleFiredAndLeavesOutOneNoRuleIsNamedBy() {
        Coverage coverage = shades.asking("scarlet").asking("scarlet").coverage();

        assertThat(coverage.clauseCount()).isEqualTo(new Count(1, 2));
        assertThat(coverage.clauses()).extracting(ClauseUse::scenarios).containsExactly(2, 0, 0);
        assertThat(coverage.untestedClauses().map(ClauseUse::clause)).containsExactly("C02");
        assertThat(coverage.clausesWithoutRule().map(ClauseUse::clause)).containsExactly("C03");
    }

    @Test
    void saysOfARowThatNoScenarioIsJudgedWhileItHolds() {
        assertThat(shades.asking("rust").coverage().untestedRows())
                .extracting(row -> row.row().id(), UntestedRow::judged)
                .contains(tuple("rust", false))
                .contains(tuple("scarlet", true));
    }

    @Test
    void showsRowsThatAreSwitchedOffAndDoesNotCountThem() {
        TableUse table = shades.asking("wine").coverage().tables().get(0);

        assertThat(table.off()).containsExactly(Shades.row(6, "wine"));
        assertThat(table.rows()).isEqualTo(3);
    }

    @Test
    void doesNotCountARowForAScenarioThatSupposesItToBeAnother() {
        SupposedCell green = new SupposedCell(Shades.row(3, "scarlet"), "colour", "GREEN");

        Coverage coverage = shades.asking("scarlet", green).coverage();

        assertThat(coverage.rowCount()).isEqualTo(new Count(0, 3));
        assertThat(coverage.ruleCount()).isEqualTo(new Count(1, 2));
    }

    @Test
    void isCompleteOnceEverythingWasTouched() {
        Coverage coverage = shades.asking("scarlet").asking("moss").coverage();

        assertThat(coverage.ruleCount().complete()).isTrue();
        assertThat(coverage.clauseCount().complete()).isTrue();
        assertThat(coverage.untestedRows().map(row -> row.row().id())).containsExactly("rust");
    }
}
