package org.shouwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    public JsonNode body() {
        return written.get("decisionRequest");
    }

    /** @param answer the body of a 200 */
    public void check(JsonNode answer) {
        JsonNode expected = written.get("expected");
        checkParty(answer.get("owner"), expected.get("owner"));
        checkParty(answer.get("finalOwner"), expected.get("finalOwner"));
        assertThat(texts(answer.get("transferModes")))
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("transferModes")));
        assertThat(codes(answer, "requiredActions")).containsAll(texts(expected.get("requiredActions")));
        assertThat(codes(answer, "prohibitions")).containsAll(texts(expected.get("prohibitions")));
        assertThat(codes(answer, "findings")).containsAll(texts(expected.get("findings")));
        assertThat(codes(answer, "violations")).containsExactlyInAnyOrderElementsOf(codes(expected, "violations"));
        assertThat(text(answer, "procedure")).isEqualTo(text(expected, "procedure"));
        assertThat(clauses(answer))
                .containsAll(texts(expected.get("clauses")).stream()
                        .filter(clause -> !UNNAMED.contains(clause))
                        .toList());
    }

    private static void checkParty(JsonNode party, JsonNode expected) {
        assertThat(text(party, "role")).isEqualTo(text(expected, "role"));
        if (expected.has("department")) {
            assertThat(text(party, "department")).isEqualTo(text(expected, "department"));
        }
    }

    private static List<String> codes(JsonNode answer, String field) {
        return answer.get(field)
                .valueStream()
                .map(element -> text(element, "code"))
                .toList();
    }

    private static Set<String> clauses(JsonNode answer) {
        Set<String> clauses = new TreeSet<>();
        answer.findValues("clauses").forEach(array -> clauses.addAll(texts(array)));
        return clauses;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String text(JsonNode object, String field) {
        return object.get(field).stringValue();
    }
}
