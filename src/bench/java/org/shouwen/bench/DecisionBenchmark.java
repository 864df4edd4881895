package org.shouwen.bench;

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
import org.shouwen.decision.Decision;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Shipped;
import org.shouwen.organisation.Organisation;
import org.shouwen.rulebook.Rulebook;

/** A whole decision with its explanation, in process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {

    @Param({"50", "1000", "10000"})
    public int matters;

    @Param
    public SampleEnquiry enquiry;

    private Rulebook rulebook;
    private Organisation organisation;
    private Enquiry asked;

    @Setup
    public void load() {
        rulebook = Shipped.load(ManyMatters.files(matters));
        organisation = Shipped.organisation();
        asked = enquiry.enquiry();
    }

    @Benchmark
    public Decision decide() {
        return Decisions.decide(asked, rulebook, organisation);
    }
}
