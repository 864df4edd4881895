package org.shouwen.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a running service keeps after a full collection. */
record Footprint(long classes, long heapBytes) {

    static Footprint of(PackagedJar service) {
        // Two: what the first one only made unreachable goes with the second.
        run("jcmd", Long.toString(service.pid()), "GC.run");
        run("jcmd", Long.toString(service.pid()), "GC.run");
        List<String> classes = columns(run("jstat", "-class", Long.toString(service.pid())));
        List<String> heap = columns(run("jcmd", Long.toString(service.pid()), "GC.class_histogram"));
        return new Footprint(
                Long.parseLong(classes.get(0)) - Long.parseLong(classes.get(2)),
                Long.parseLong(heap.get(heap.size() - 1)));
    }

    /** The columns of the last line a tool prints. */
    private static List<String> columns(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return Stream.of(lines.get(lines.size() - 1).trim().split("\\s+")).toList();
    }

    private static String run(String tool, String... arguments) {
        try {
            String path = Path.of(System.getProperty("java.home"), "bin", tool).toString();
            Process process = new ProcessBuilder(
                            Stream.concat(Stream.of(path), Stream.of(arguments)).toList())
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(tool, failed);
        }
    }
}
