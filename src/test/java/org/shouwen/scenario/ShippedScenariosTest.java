package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
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
        return workbooks().map(ShippedScenariosTest::read).flatMap(reading -> {
            List<ScenarioResult> results = SCENARIOS.run(reading.scenarios());
            return Stream.concat(
                    Stream.of(isUnderstood(reading)), results.stream().map(ShippedScenariosTest::isMet));
        });
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

    private static ScenarioReading read(Path workbook) {
        try {
            return SCENARIOS.read(workbook.toString(), Files.readAllBytes(workbook));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> workbooks() {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
