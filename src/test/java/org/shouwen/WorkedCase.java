package org.shouwen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case worked by hand: a body for {@code POST /api/v1/decisions} and what the regulation demands of the answer. Owners,
 * modes, violations, release and procedure must be as written; of actions, prohibitions, findings and clauses at least
 * those written must be there.
 */
public record WorkedCase(JsonNode written) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Clauses that no part of an answer has to name. */
    private static final Set<String> UNNAMED = Set.of("C01", "C02", "C03", "C04", "C05", "C06", "C07", "C41", "C66");

    public static Stream<WorkedCase> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            return files.sorted().toList().stream().map(WorkedCase::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WorkedCase read(Path file) {
        return new WorkedCase(JSON.readTree(file.toFile()));
    }

    public String name() {
        return text(written, "id") + " " + text(written, "title");
    }

    /** Whether it is judged so late that it may as well be judged today; else limits pass that had not passed then. */
    public boolean isLongPast() {
        return text(written, "task").equals("AUDIT");
    }

    public JsonNode body() {
        return written.get("decisionRequest");
    }

    /** @param answer the body of a 200; only what the case speaks of is compared */
    public void check(JsonNode answer) {
        JsonNode expected = written.get("expected");
        SoftAssertions softly = new SoftAssertions();
        for (String field : expected.propertyNames()) {
            JsonNode wanted = expected.get(field);
            switch (field) {
                case "owner", "finalOwner" ->
                    softly.assertThat(shown(answer.get(field), wanted))
                            .as(field)
                            .isEqualTo(shown(wanted, wanted));
                case "transferModes" ->
                    softly.assertThat(texts(answer.get(field)))
                            .as(field)
                            .containsExactlyInAnyOrderElementsOf(texts(wanted));
                case "requiredActions", "prohibitions", "findings" ->
                    softly.assertThat(codes(answer, field)).as(field).containsAll(texts(wanted));
                case "violations" ->
                    softly.assertThat(breaches(answer))
                            .as(field)
                            .containsExactlyInAnyOrderElementsOf(breaches(expected));
                case "clauses" -> softly.assertThat(clauses(answer)).as(field).containsAll(named(wanted));
                case "firstAskedReleased", "procedure" ->
                    softly.assertThat(answer.get(field)).as(field).isEqualTo(wanted);
                case "note" -> {}
                default -> softly.fail("nobody compares " + field);
            }
        }
        softly.assertAll();
    }

    private static String shown(JsonNode party, JsonNode wanted) {
        String role = text(party, "role");
        return wanted.has("department") ? role + " " + party.path("department").stringValue(null) : role;
    }

    private static List<String> breaches(JsonNode of) {
        return of.get("violations")
                .valueStream()
                .map(breach -> text(breach, "code") + " " + text(breach, "clause") + " " + text(breach, "basis"))
                .toList();
    }

    /** Those of the case's clauses that some part of the answer names. */
    public List<String> clauses() {
        return named(written.get("expected").get("clauses"));
    }

    private static List<String> named(JsonNode clauses) {
        return texts(clauses).stream()
                .filter(clause -> !UNNAMED.contains(clause))
                .toList();
    }

    private static List<String> codes(JsonNode answer, String field) {
        return answer.get(field)
                .valueStream()
                .map(element -> text(element, "code"))
                .toList();
    }

    /** Violations name their one clause, all else names a list. */
    private static Set<String> clauses(JsonNode answer) {
        Set<String> clauses = new TreeSet<>();
        answer.findValues("clauses").forEach(array -> clauses.addAll(texts(array)));
        answer.findValues("clause").forEach(clause -> clauses.add(clause.stringValue()));
        return clauses;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String text(JsonNode object, String field) {
        return object.get(field).stringValue();
    }
}
