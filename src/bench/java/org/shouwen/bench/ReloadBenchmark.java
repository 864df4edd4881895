package org.shouwen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;

/** From the moment a workbook is saved to the moment decisions are made with it, through the folder watcher. */
final class ReloadBenchmark {

    private static final String ROUTING = "decision-tables/routing.xlsx";
    private static final long LOOK_AGAIN = TimeUnit.MICROSECONDS.toNanos(500);
    private static final long QUIET = TimeUnit.SECONDS.toNanos(4);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);
    private static final Map<String, String> DEFAULTS = Map.of("matters", "50,1000,10000", "rounds", "10");

    private ReloadBenchmark() {}

    static void main(String... args) throws IOException {
        Settings settings = new Settings(DEFAULTS, args);
        Markdown table = new Markdown("matters", "saves", "fastest ms", "median ms", "slowest ms");
        for (int matters : settings.numbers("matters")) {
            double[] millis = measure(matters, settings.number("rounds"));
            table.row(
                    matters,
                    millis.length,
                    "%.0f".formatted(millis[0]),
                    "%.0f".formatted(millis[millis.length / 2]),
                    "%.0f".formatted(millis[millis.length - 1]));
        }
        table.print();
    }

    private static double[] measure(int matters, int rounds) throws IOException {
        try (Service service = new Service(matters)) {
            Rulebooks rulebooks = service.the(Rulebooks.class);
            double[] millis = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                Path prepared = service.home().prepare(ROUTING, ManyMatters.edition(matters, round + 1));
                String before = awaitQuiet(rulebooks);
                long saved = System.nanoTime();
                service.home().save(prepared, ROUTING);
                awaitOtherThan(before, rulebooks);
                millis[round] = (System.nanoTime() - saved) / 1e6;
            }
            Arrays.sort(millis);
            return millis;
        }
    }

    private static String version(Rulebooks rulebooks) {
        return rulebooks.use(Rulebook::version);
    }

    private static void awaitOtherThan(String before, Rulebooks rulebooks) {
        long start = System.nanoTime();
        while (version(rulebooks).equals(before)) {
            if (System.nanoTime() - start > LONGEST) {
                throw new IllegalStateException("not in force after two minutes");
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    /** The service may bring the drop-downs of a saved workbook up to date, which is another save. */
    private static String awaitQuiet(Rulebooks rulebooks) {
        String version = version(rulebooks);
        for (long since = System.nanoTime(); System.nanoTime() - since < QUIET; LockSupport.parkNanos(LOOK_AGAIN)) {
            String now = version(rulebooks);
            if (!now.equals(version)) {
                version = now;
                since = System.nanoTime();
            }
        }
        return version;
    }
}
