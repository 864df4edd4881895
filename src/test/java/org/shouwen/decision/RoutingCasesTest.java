package org.shouwen.decision;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shouwen.web.json.At;
import org.shouwen.web.json.Bodies;
import tools.jackson.databind.JsonNode;

/** The worked cases: what goes in, what must come out. */
class RoutingCasesTest {

    private static final Set<String> NAMED_NOWHERE =
            Set.of("C01", "C02", "C03", "C04", "C05", "C06", "C07", "C41", "C66");

    private final Bodies bodies = new Bodies();

    @TestFactory
    Stream<DynamicTest> everyWorkedCaseIsRoutedAsWritten() throws IOException {
        return Files.list(Path.of("src/test/resources/cases")).sorted().map(file -> {
            JsonNode worked = bodies.tree(read(file));
            return DynamicTest.dynamicTest(
                    worked.get("id").stringValue() + " " + worked.get("title").stringValue(), () -> check(worked));
        });
    }

    private void check(JsonNode worked) {
        Enquiry enquiry = bodies.read(worked.get("decisionRequest"), At.BODY, Enquiry.class);
        JsonNode expected = worked.get("expected");

        Decision decision = Decisions.decide(enquiry, Shipped.rulebook(), Shipped.organisation());

        checkParty(decision.owner(), expected.get("owner"));
        checkParty(decision.finalOwner(), expected.get("finalOwner"));
        assertThat(decision.transferModes()).containsExactlyInAnyOrderElementsOf(texts(expected.get("transferModes")));
        assertThat(decision.requiredActions())
                .extracting(Decision.Owed::code)
                .containsAll(texts(expected.get("requiredActions")));
        assertThat(decision.prohibitions())
                .extracting(Decision.Remark::code)
                .containsAll(texts(expected.get("prohibitions")));
        assertThat(decision.findings()).extracting(Decision.Remark::code).containsAll(texts(expected.get("findings")));
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.procedure()).isEqualTo(expected.get("procedure").stringValue());
        assertThat(clauses(decision))
                .containsAll(texts(expected.get("clauses")).stream()
                        .filter(clause -> !NAMED_NOWHERE.contains(clause))
                        .toList());
    }

    private static void checkParty(Party party, JsonNode expected) {
        assertThat(party.role()).isEqualTo(expected.get("role").stringValue());
        if (expected.has("department")) {
            assertThat(party.department()).isEqualTo(expected.get("department").stringValue());
        }
    }

    private static Set<String> clauses(Decision decision) {
        return Stream.of(
                        decision.route().stream().map(Decision.Leg::clauses),
                        decision.requiredActions().stream().map(Decision.Owed::clauses),
                        decision.prohibitions().stream().map(Decision.Remark::clauses),
                        decision.explanation().stream().map(Decision.Explanation::clauses))
                .flatMap(all -> all)
                .flatMap(Collection::stream)
                .collect(toSet());
    }

    private static Collection<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
