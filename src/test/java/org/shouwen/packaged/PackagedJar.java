package org.shouwen.packaged;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged service in a process of its own, with a home folder of its own, as a newcomer would run it. */
final class PackagedJar implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final List<String> settings;
    private final Path log;
    private final Process process;
    private final int port;

    private PackagedJar(Path home, List<String> settings) {
        this.home = home;
        this.settings = settings;
        this.log = home.resolve("service.log");
        this.process = start();
        this.port = awaitStart();
    }

    private int awaitStart() {
        try {
            await().atMost(PATIENCE).until(() -> !process.isAlive() || startedOn() != null);
            return Objects.requireNonNull(startedOn());
        } catch (ConditionTimeoutException | NullPointerException notStarted) {
            process.destroyForcibly();
            throw new AssertionError("the service did not start:\n" + read(log), notStarted);
        }
    }

    /** Starts the service over copies of the shipped rules and tables. */
    static PackagedJar withShippedFiles(Path home, String... settings) {
        copy(Path.of("rules"), home.resolve("rules"));
        copy(Path.of("decision-tables"), home.resolve("decision-tables"));
        return in(home, settings);
    }

    /**
     * Starts the service over whatever is in {@code home}.
     *
     * @param settings beside those every service here has, such as {@code --shouwen.escalation.poll=1s}
     */
    static PackagedJar in(Path home, String... settings) {
        return new PackagedJar(home, List.of(settings));
    }

    private Process start() {
        try {
            List<String> command = java("-Xmx256m");
            command.addAll(List.of("--shouwen.home=" + home, "--server.port=0"));
            command.addAll(settings);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The command that runs the jar, as the build has it run. */
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("shouwen.jvm").split(" ")));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("shouwen.jar")).toAbsolutePath().toString()));
        return command;
    }

    private Integer startedOn() {
        Matcher started = STARTED.matcher(Files.exists(log) ? read(log) : "");
        return started.find() ? Integer.valueOf(started.group(1)) : null;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    JsonNode getJson(String path) {
        return JSON.readTree(get(path).body());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    JsonNode decide(String body) {
        return answered(post("/api/v1/decisions", body), 200);
    }

    /** What a call that makes something is answered with. */
    JsonNode created(String path, String body) {
        return answered(post(path, body), 201);
    }

    private static JsonNode answered(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    long pid() {
        return process.pid();
    }

    Path home() {
        return home;
    }

    Path routing() {
        return home.resolve("decision-tables/routing.xlsx");
    }

    /** As {@code kill -9} does it: nothing is tidied up. */
    void kill() {
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
