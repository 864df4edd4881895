package org.shouwen.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Shipped;
import org.shouwen.run.Progress;
import org.shouwen.run.Run;
import org.shouwen.run.ScenarioFolder;

/** The shipped scenarios touch everything that is shipped. */
class ShippedCoverageTest {

    private static Coverage coverage;
    private static int scenarios;

    @BeforeAll
    static void run() throws IOException {
        Run run = new Run(Shipped.rulebook(), Shipped.organisation(), Clock.system(ZoneId.of("Asia/Shanghai")))
                .read(new ScenarioFolder(Path.of(".")).read());
        coverage = run.covered(new Progress()).coverage();
        scenarios = run.size();
    }

    @Test
    void everyRuleFiresInOne() {
        assertThat(coverage.rules()).isNotEmpty();
        assertThat(coverage.untestedRules().map(rule -> rule.file() + ": " + rule.rule()))
                .isEmpty();
    }

    @Test
    void everyRuleDoesNotFireInOne() {
        assertThat(coverage.rules())
                .allSatisfy(rule -> assertThat(rule.scenarios()).as(rule.rule()).hasSizeLessThan(scenarios));
    }

    @Test
    void everyClauseThatHasARuleIsTouchedByOne() {
        assertThat(coverage.clauses()).isNotEmpty();
        assertThat(coverage.untestedClauses().map(ClauseUse::clause)).isEmpty();
    }

    @Test
    void everyRowDecidesSomethingInOne() {
        assertThat(coverage.tables()).isNotEmpty();
        assertThat(coverage.untestedRows().map(UntestedRow::row)).isEmpty();
    }
}
