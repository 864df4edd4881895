package org.shouwen.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import org.shouwen.bench.ManyMatters;
import org.shouwen.bench.SampleEnquiry;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Shipped;
import org.shouwen.rulebook.Rulebook;

/** The same rows in Drools' own spreadsheet tables, a rule a row: what they cost to load and to ask. */
@State(Scope.Benchmark)
@Fork(1)
public class SpreadsheetBenchmark {

    @Param({"50", "1000"})
    public int matters;

    private Rulebook rulebook;
    private DroolsTables tables;
    private byte[] duties;
    private Enquiry enquiry;

    @Setup
    public void load() {
        rulebook = Shipped.load(ManyMatters.files(matters));
        duties = DroolsSpreadsheet.of(Sheet.MATTER_DUTY, DroolsTables.rows(rulebook, Sheet.MATTER_DUTY));
        tables = DroolsTables.of(rulebook);
        enquiry = SampleEnquiry.ONE_DEPARTMENT.enquiry();
    }

    /** The sheet 事项职责 alone, from its bytes to a session that answers. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 2)
    public Object loadDuties() {
        return DroolsTable.of(duties);
    }

    /** The sheet 事项职责 alone: which row is it? */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public List<Map<String, String>> askDuty() {
        return tables.rows(
                Sheet.MATTER_DUTY,
                new HashMap<>(Map.of("matter", enquiry.request().matter())));
    }

    /** All tables a decision needs, without any rule of the regulation and without an explanation. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Outline askAll() {
        return FromSpreadsheets.outline(tables, enquiry);
    }
}
