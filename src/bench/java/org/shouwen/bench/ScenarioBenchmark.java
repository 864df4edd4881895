package org.shouwen.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.shouwen.decision.Shipped;
import org.shouwen.scenario.ManyScenarios;
import org.shouwen.scenario.ScenarioReading;
import org.shouwen.scenario.ScenarioResult;
import org.shouwen.scenario.Scenarios;

/** A large workbook of scenarios: read, run, and given back annotated. The first round is a cold one. */
final class ScenarioBenchmark {

    private static final Map<String, String> DEFAULTS = Map.of("scenarios", "10000", "rounds", "3");

    private ScenarioBenchmark() {}

    static void main(String... args) throws IOException {
        Settings settings = new Settings(DEFAULTS, args);
        byte[] shipped = Files.readAllBytes(Path.of("scenarios/worked-cases.xlsx"));
        byte[] workbook = new ManyScenarios(shipped, Shipped.rulebook(), Shipped.organisation())
                .workbook(settings.number("scenarios"));
        Scenarios scenarios = new Scenarios(Shipped.rulebook(), Shipped.organisation(), ZoneId.of("Asia/Shanghai"));
        Markdown table = new Markdown(
                "round",
                "scenarios",
                "differ",
                "read ms",
                "of processors",
                "run ms",
                "of processors",
                "annotate ms",
                "of processors");
        for (int round = 1; round <= settings.number("rounds"); round++) {
            Timed<ScenarioReading> reading = Timed.of(() -> scenarios.read("many.xlsx", workbook));
            Timed<List<ScenarioResult>> results =
                    Timed.of(() -> scenarios.run(reading.result().scenarios()));
            Timed<byte[]> annotated = Timed.of(() -> Scenarios.annotated(workbook, reading.result(), results.result())
                    .orElseThrow());
            long differ = results.result().stream()
                    .filter(result -> !result.differences().isEmpty())
                    .count();
            table.row(
                    round,
                    "%,d".formatted(results.result().size()),
                    differ,
                    reading.millis(),
                    reading.processorMillis(),
                    results.millis(),
                    results.processorMillis(),
                    annotated.millis(),
                    annotated.processorMillis());
        }
        table.print();
    }

    /** @param processorMillis of all processors together, which tells more than the clock where others work on them, too */
    private record Timed<T>(T result, long millis, long processorMillis) {

        private static final OperatingSystemMXBean PROCESSORS =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        static <T> Timed<T> of(Supplier<T> work) {
            long start = System.nanoTime();
            long used = PROCESSORS.getProcessCpuTime();
            T result = work.get();
            return new Timed<>(
                    result,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                    TimeUnit.NANOSECONDS.toMillis(PROCESSORS.getProcessCpuTime() - used));
        }
    }
}
