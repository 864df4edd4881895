package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shouwen.decision.Shipped;

/** Every row of {@code scenarios/*.xlsx} is a test, named by its sentence. */
class ShippedScenariosTest {

    private static final Scenarios SCENARIOS =
            new Scenarios(Shipped.rulebook(), Shipped.organisation(), ZoneId.of("Asia/Shanghai"));

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsExpected() {
        return new ScenarioFolder(Path.of("."))
                .workbooks().entrySet().stream()
                        .map(workbook -> SCENARIOS.read(workbook.getKey(), workbook.getValue()))
                        .flatMap(ShippedScenariosTest::tests);
    }

    private static Stream<DynamicTest> tests(ScenarioReading reading) {
        return Stream.concat(
                Stream.of(isUnderstood(reading)),
                SCENARIOS.run(reading.scenarios()).stream().map(ShippedScenariosTest::isMet));
    }

    private static DynamicTest isUnderstood(ScenarioReading reading) {
        return DynamicTest.dynamicTest(reading.file() + " is understood", () -> assertThat(reading.problems())
                .isEmpty());
    }

    private static DynamicTest isMet(ScenarioResult result) {
        Scenario scenario = result.scenario();
        return DynamicTest.dynamicTest(scenario.number() + " " + scenario.sentence(), () -> {
            assertThat(scenario.expectations()).as("what is expected").isNotEmpty();
            assertThat(result.differences().stream().map(Difference::text).map(text -> text.zh()))
                    .as("%s %s", scenario.file(), scenario.origin().sheet())
                    .isEmpty();
        });
    }
}
