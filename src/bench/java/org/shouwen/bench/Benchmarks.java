package org.shouwen.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs one benchmark and ends with a table, ready for {@code docs/benchmarks.md}. */
public final class Benchmarks {

    private static final Map<String, String> BY_JMH = Map.of(
            "decision", "DecisionBenchmark",
            "load", "LoadBenchmark",
            "time", "DueTimeBenchmark",
            "spreadsheet", "SpreadsheetBenchmark");

    private Benchmarks() {}

    /** @param args the benchmark's name, then whatever it takes: options of JMH, or its own */
    public static void main(String[] args) throws Exception {
        List<String> names =
                List.of("decision", "load", "reload", "spreadsheet", "http", "start", "audit", "scenarios", "time");
        String name = args.length == 0 ? "" : args[0];
        String[] more = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        if (!names.contains(name)) {
            throw new IllegalArgumentException("-Dbench= takes one of " + names);
        }
        switch (name) {
            case "reload" -> ReloadBenchmark.main(more);
            case "http" -> HttpBenchmark.main(more);
            case "audit" -> AuditBenchmark.main(more);
            case "scenarios" -> ScenarioBenchmark.main(more);
            case "start" -> StartBenchmark.main(more);
            default -> measure(BY_JMH.get(name), more);
        }
    }

    private static void measure(String benchmark, String[] options) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include("\\." + benchmark + "\\.")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Markdown table = new Markdown("benchmark", "for", "time", "±", "unit", "allocated");
        results.stream()
                .sorted(Comparator.comparing(result -> result.getParams().id()))
                .forEach(result -> table.row(cells(result)));
        table.print();
    }

    private static Object[] cells(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> key + " " + result.getParams().getParam(key))
                .collect(Collectors.joining(", "));
        return new Object[] {
            time.getLabel(),
            parameters,
            "%.1f".formatted(time.getScore()),
            "%.1f".formatted(time.getScoreError()),
            time.getScoreUnit(),
            bytes == null ? "" : "%,.0f B".formatted(bytes.getScore())
        };
    }
}
