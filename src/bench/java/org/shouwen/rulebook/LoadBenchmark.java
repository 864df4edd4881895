package org.shouwen.rulebook;

import java.time.ZoneId;
import java.util.SortedMap;
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

/** Making a rulebook of files in memory: everything, or the rows alone as after an edit of a workbook. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class LoadBenchmark {

    @Param({"50", "1000", "10000"})
    public int matters;

    private final RulebookLoader loader = new RulebookLoader(ZoneId.of("Asia/Shanghai"), Limits.DEFAULT);
    private SortedMap<String, byte[]> files;
    private SortedMap<String, byte[]> edited;
    private Generation before;

    @Setup
    public void prepare() {
        files = ManyMatters.files(matters);
        edited = ManyMatters.files(matters);
        edited.put("decision-tables/routing.xlsx", ManyMatters.edition(matters, 1));
        before = (Generation) loader.load(files, (Generation) null).rulebook().orElseThrow();
    }

    @Benchmark
    public Object rowsAlone() {
        return discard(loader.load(edited, before));
    }

    @Benchmark
    public Object rulesAndRows() {
        return discard(loader.load(edited, (Generation) null));
    }

    private static String discard(LoadResult loaded) {
        Generation generation = (Generation) loaded.rulebook().orElseThrow();
        generation.close();
        return generation.version();
    }
}
