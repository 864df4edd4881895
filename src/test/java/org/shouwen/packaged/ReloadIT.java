package org.shouwen.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Sheet;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;
import tools.jackson.databind.JsonNode;

/**
 * 200 reloads under load on the packaged jar: 150 of rows, 50 of rules, every tenth broken, of either kind. The rulebook is a small one,
 * so that what is measured is the reload and not the compiler; an edit of rows names its number in two sheets, and an
 * answer shows both.
 */
class ReloadIT {

    private static final int RELOADS = 200;
    private static final int SETTLED = 20;
    private static final Duration SOON = Duration.ofSeconds(180);
    private static final Path VOCABULARY = Path.of("decision-tables/vocabulary.xlsx");
    private static final Vocabularies WORDS = shippedWords();

    @TempDir
    static Path home;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();

    @Test
    void twoHundredReloadsUnderLoadFailNoRequestMixNoAnswerAndLeaveNothingBehind() throws Exception {
        saveRows(0);
        saveRules(0);
        Files.copy(VOCABULARY, tables("vocabulary.xlsx"));
        try (PackagedJar service = PackagedJar.in(home)) {
            List<Thread> callers = Stream.generate(() -> new Thread(() -> callUntilInterrupted(service)))
                    .limit(4)
                    .toList();
            callers.forEach(Thread::start);

            Footprint settled = null;
            for (int reload = 1; reload <= RELOADS; reload++) {
                reload(service, reload);
                if (reload == SETTLED) {
                    settled = Footprint.of(service);
                }
            }
            Footprint after = Footprint.of(service);
            callers.forEach(Thread::interrupt);
            for (Thread caller : callers) {
                caller.join();
            }

            assertThat(wrong).isEmpty();
            assertThat(answers.get()).isGreaterThan(RELOADS);
            assertThat(after.classes()).isCloseTo(settled.classes(), withinPercentage(2));
            assertThat(after.heapBytes()).isLessThan(settled.heapBytes() * 102 / 100);
        }
    }

    private static void reload(PackagedJar service, int number) throws IOException {
        boolean ofRules = number % 4 == 0;
        if (number % 10 == 0) {
            rejectAndMend(service, ofRules ? rules() : tables("routing.xlsx"));
        } else if (ofRules) {
            saveRules(number);
            await().atMost(SOON).until(() -> service.decide(BODY).toString().contains("rules " + number));
        } else {
            saveRows(number);
            await().atMost(SOON).until(() -> procedure(service.decide(BODY)).endsWith("rows " + number));
        }
    }

    private static void rejectAndMend(PackagedJar service, Path file) throws IOException {
        byte[] good = Files.readAllBytes(file);
        Edit.save(file, "neither a rule nor a workbook".getBytes(StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> rulebook(service).hasNonNull("candidate"));
        Edit.save(file, good);
        await().atMost(SOON).until(() -> !rulebook(service).hasNonNull("candidate"));
    }

    private void callUntilInterrupted(PackagedJar service) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                String[] rows = procedure(service.decide(BODY)).split("; ");
                if (!rows[0].equals(rows[1])) {
                    wrong.add(String.join("; ", rows));
                }
                answers.incrementAndGet();
            } catch (IllegalStateException interrupted) {
                return;
            } catch (RuntimeException | AssertionError failed) {
                wrong.add(failed.toString());
            }
        }
    }

    private static final String BODY =
            """
            { "asOf": "2026-11-23T10:05:00+08:00",
              "request": { "receivedAt": "2026-11-23T10:00:00+08:00", "channel": "PHONE", "kind": "HELP", "matter": "ENG_LIFT_FAULT" },
              "firstAsked": { "staffId": "C-200" } }""";

    private static String procedure(JsonNode decision) {
        return decision.get("procedure").stringValue();
    }

    private static JsonNode rulebook(PackagedJar service) {
        return service.getJson("/api/v1/rulebook");
    }

    private static Path tables(String file) throws IOException {
        return Files.createDirectories(home.resolve("decision-tables")).resolve(file);
    }

    private static void saveRows(int number) throws IOException {
        Edit.save(
                tables("routing.xlsx"),
                Workbooks.write(List.of(sheet("First", "一", number), sheet("Second", "二", number)), WORDS));
    }

    private static Sheet sheet(String type, String name, int number) {
        List<Column> columns = List.of(
                new Column("matter", "事项代码", CellType.WORD, false, true, false, "事项"),
                new Column("title", "文件", CellType.TEXT, false, false, false, null));
        Map<String, Object> row = Map.of("matter", "ENG_LIFT_FAULT", "title", "rows " + number);
        return new Sheet(new TableShape(type, name, HitPolicy.UNIQUE, columns), name, Map.of(), List.of(row));
    }

    private static void saveRules(int number) throws IOException {
        String rules = Files.readString(Path.of("src/test/resources/small.drl")).replace("rules 0", "rules " + number);
        Edit.save(rules(), rules.getBytes(StandardCharsets.UTF_8));
    }

    private static Path rules() throws IOException {
        return Files.createDirectories(home.resolve("rules")).resolve("small.drl");
    }

    private static Vocabularies shippedWords() {
        try {
            return Workbooks.readVocabularies(VOCABULARY.toString(), Files.readAllBytes(VOCABULARY))
                    .vocabularies();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
