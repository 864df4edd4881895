package org.shouwen.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.shouwen.audit.Audit;
import org.shouwen.audit.AuditQuestion;
import org.shouwen.audit.AuditState;
import org.shouwen.audit.Audits;
import org.shouwen.audit.Judging;
import org.shouwen.ledger.Case;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebooks;
import org.springframework.jdbc.core.JdbcOperations;

/** How many facts an audit judges in a second: in memory, and from the database to the result in the database. */
final class AuditBenchmark {

    private static final Map<String, String> DEFAULTS = Map.of("cases", "100000", "warmup", "20000");
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    /** As many different cases as are held in memory; an audit of more goes through them again. */
    private static final int DIFFERENT = 5_000;

    private AuditBenchmark() {}

    static void main(String... args) throws IOException {
        Settings settings = new Settings(DEFAULTS, args);
        Markdown table = new Markdown("what", "cases", "facts", "s", "facts/s", "violations", "peak heap MiB");
        try (Service service = new Service(50)) {
            int cases = settings.number("cases");
            judge(service, settings.number("warmup"), new Markdown(""));
            judge(service, cases, table);
            long start = System.nanoTime();
            ManyCases.store(cases, service.the(JdbcOperations.class));
            System.out.printf("stored %,d cases in %.1f s%n", cases, seconds(start));
            audit(service, cases, table);
        }
        table.print();
    }

    private static void judge(Service service, int cases, Markdown table) {
        List<Case> different = IntStream.range(0, Math.min(DIFFERENT, cases))
                .mapToObj(ManyCases::number)
                .toList();
        Instant asOf = asOf(cases);
        resetPeaks();
        long start = System.nanoTime();
        long violations = service.the(Rulebooks.class).use(rulebook -> {
            long found = 0;
            for (int done = 0; done < cases; done += different.size()) {
                List<Case> some = different.subList(0, Math.min(different.size(), cases - done));
                found += Judging.judge(
                        some, rulebook, service.the(Organisations.class).current(), asOf);
            }
            return found;
        });
        row(table, "judged in memory", cases, seconds(start), violations);
    }

    private static void audit(Service service, int cases, Markdown table) {
        Audits audits = service.the(Audits.class);
        Instant asOf = asOf(cases);
        resetPeaks();
        long start = System.nanoTime();
        Audit audit = audits.ask(new AuditQuestion(null, null, ManyCases.FIRST, asOf, asOf));
        while (audit.finishedAt() == null) {
            LockSupport.parkNanos(LOOK_AGAIN);
            audit = audits.get(audit.id());
        }
        double seconds = seconds(start);
        if (audit.state() != AuditState.DONE || audit.progress().audited() != cases) {
            throw new IllegalStateException(audit.toString());
        }
        row(
                table,
                "audited in the database",
                cases,
                seconds,
                audits.result(audit.id()).violations());
    }

    private static Instant asOf(int cases) {
        return ManyCases.number(cases).createdAt().plusSeconds(TimeUnit.DAYS.toSeconds(30));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void row(Markdown table, String what, int cases, double seconds, long violations) {
        long facts = (long) cases * ManyCases.FACTS_A_CASE;
        table.row(
                what,
                "%,d".formatted(cases),
                "%,d".formatted(facts),
                "%.1f".formatted(seconds),
                "%,.0f".formatted(facts / seconds),
                "%,d".formatted(violations),
                "%,d".formatted(peakBytes() >> 20));
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The pools' peaks need not have been at one moment: the sum is an upper limit. */
    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
