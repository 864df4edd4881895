package org.shouwen.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shouwen.decision.Shipped;
import org.shouwen.table.Table;
import org.shouwen.table.Term;
import org.shouwen.table.Term.Unit;
import org.shouwen.time.CalendarRows;
import org.shouwen.time.Calendars;

/** A due time by the shipped calendars, from any minute of 2026 on, weekends, holidays and nights included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DueTimeBenchmark {

    private static final int MOMENTS = 1 << 12;
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T16:00:00Z");

    /** A limit and who has to keep it; finance keeps holidays and the weekend, engineering works always. */
    public enum Limit {
        MINUTES_3(3, Unit.MINUTES, "ENGINEERING"),
        WORKING_MINUTES_20(20, Unit.WORKING_MINUTES, "CLEANING"),
        WORKING_HOURS_4(4, Unit.WORKING_HOURS, "FINANCE"),
        WORKING_DAYS_3(3, Unit.WORKING_DAYS, "FINANCE"),
        WORKING_DAYS_7(7, Unit.WORKING_DAYS, "FINANCE"),
        WORKING_DAYS_7_ALWAYS(7, Unit.WORKING_DAYS, "ENGINEERING"),
        DAYS_7(7, Unit.DAYS, null),
        WITHIN_SHIFT(1, Unit.WITHIN_SHIFT, "ORDER");

        private final Term term;
        private final @Nullable String department;

        Limit(int amount, Unit unit, @Nullable String department) {
            this.term = new Term(amount, unit);
            this.department = department;
        }
    }

    @Param
    public Limit limit;

    private final Instant[] moments = new Instant[MOMENTS];
    private Calendars calendars;
    private int next;

    @Setup
    public void load() {
        CalendarRows rows = new CalendarRows();
        List<Table> tables = rows.sheets().stream()
                .flatMap(shape -> Shipped.rulebook().tables().stream()
                        .filter(table -> table.shape().sheet().equals(shape.sheet())))
                .toList();
        calendars = rows.of(tables);
        Random random = new Random(1);
        for (int i = 0; i < MOMENTS; i++) {
            moments[i] = NEW_YEAR.plus(Duration.ofMinutes(random.nextInt(365 * 24 * 60)));
        }
    }

    @Benchmark
    public Instant due() {
        return calendars
                .due(moments[next++ & MOMENTS - 1], limit.term, limit.department)
                .at();
    }
}
