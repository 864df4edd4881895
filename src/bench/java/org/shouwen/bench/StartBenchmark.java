package org.shouwen.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar in a process of its own: from its start to its first decision, and the heap it then keeps. */
final class StartBenchmark {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(3);
    private static final Pattern USED = Pattern.compile("(?:heap|generation) +total \\d+K, used (\\d+)K");
    private static final Map<String, String> DEFAULTS =
            Map.of("matters", "50,10000", "rounds", "5", "jvm", "-Xmx512m", "jar", "target/shouwen-0.1.0.jar");

    private StartBenchmark() {}

    private record Measured(double seconds, double heapMiB) {}

    static void main(String... args) throws Exception {
        Settings settings = new Settings(DEFAULTS, args);
        Markdown table = new Markdown("matters", "round", "first answer after s", "heap in use after GC MiB");
        for (int matters : settings.numbers("matters")) {
            for (int round = 1; round <= settings.number("rounds"); round++) {
                Measured measured = measure(matters, settings);
                table.row(matters, round, "%.2f".formatted(measured.seconds()), "%.1f".formatted(measured.heapMiB()));
            }
        }
        table.print();
    }

    private static Measured measure(int matters, Settings settings) throws Exception {
        try (Home home = Home.of(ManyMatters.files(matters))) {
            int port = freePort();
            long started = System.nanoTime();
            Process service = start(home.path(), port, settings);
            try {
                awaitFirstAnswer(service, port, started);
                double seconds = (System.nanoTime() - started) / 1e9;
                return new Measured(seconds, heapMiB(service));
            } finally {
                service.destroy();
                service.waitFor();
            }
        }
    }

    private static Process start(Path home, int port, Settings settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(List.of(settings.text("jvm").split(",")));
        command.addAll(List.of(
                "-jar",
                Path.of(settings.text("jar")).toAbsolutePath().toString(),
                "--server.port=" + port,
                "--shouwen.home=" + home));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(home.toFile(), "service.log"))
                .start();
    }

    private static void awaitFirstAnswer(Process service, int port, long started) {
        while (!isAnswering(port)) {
            if (System.nanoTime() - started > LONGEST || !service.isAlive()) {
                throw new IllegalStateException("the service gave no answer");
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    private static boolean isAnswering(int port) {
        byte[] body = SampleEnquiry.ONE_DEPARTMENT.body();
        try (Connection connection = new Connection(port, "/api/v1/decisions", body)) {
            return connection.ask().status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double heapMiB(Process service) throws Exception {
        String pid = Long.toString(service.pid());
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        double kilobytes = 0;
        while (used.find()) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        return kilobytes / 1024;
    }

    private static String jcmd(String pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(tool("jcmd"), pid, command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
