package org.shouwen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
import org.shouwen.decision.Trace;
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

    private static final Pattern DUE_TIMES = Pattern.compile("rules/(time|escalation)/.*");
    private static final Pattern RULE = Pattern.compile("^rule \".*?^end$", Pattern.MULTILINE | Pattern.DOTALL);

    @Param({"50", "1000", "10000"})
    public int matters;

    @Param
    public SampleEnquiry enquiry;

    /** Whether rules say until when an action is due and who is told of it. */
    @Param({"true", "false"})
    public boolean dueTimes;

    private Rulebook rulebook;
    private Organisation organisation;
    private Enquiry asked;

    @Setup
    public void load() {
        SortedMap<String, byte[]> files = ManyMatters.files(matters);
        if (!dueTimes) {
            files.replaceAll((path, content) -> DUE_TIMES.matcher(path).matches() ? withoutRules(content) : content);
        }
        rulebook = Shipped.load(files);
        organisation = Shipped.organisation();
        asked = enquiry.enquiry();
    }

    /** What a rule file declares stays, so that its sheets do. */
    private static byte[] withoutRules(byte[] file) {
        return RULE.matcher(new String(file, UTF_8)).replaceAll("").getBytes(UTF_8);
    }

    @Benchmark
    public Decision decide() {
        return Decisions.decide(asked, rulebook, organisation);
    }

    /** As a case is judged that is kept: with everybody who is to be told of a limit. */
    @Benchmark
    public Trace watch() {
        return Decisions.watch(asked, rulebook, organisation);
    }
}
