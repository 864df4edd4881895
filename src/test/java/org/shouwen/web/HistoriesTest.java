package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Vocabularies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WholeService
@DisplayName("Whatever is written down, in whatever order")
class HistoriesTest {

    private static final Pattern FREE_TEXT = Pattern.compile("⟦\\d+⟧");
    private static final String REQUEST =
            """
            {"request": {"receivedAt": "2026-11-23T10:00:00+08:00", "channel": "%s", "matter": "%s",
                         "description": "⟦the customer's words⟧"},
             "firstAsked": %s,
             "customer": {"name": "⟦name⟧", "room": "⟦room⟧", "phone": "⟦phone⟧"}}""";

    /** Operators, managers, coordinators, office managers, of both offices, and somebody the organisation does not know. */
    private static final List<String> FIRST_ASKED = Stream.concat(
                    Stream.of(
                                    "C-200", "C-201", "C-203", "E-100", "E-101", "F-601", "G-401", "O-310", "S-500",
                                    "S-501", "S-510", "M-900", "EB-101", "CB-200", "SB-500", "MB-900")
                            .map("{\"staffId\": \"%s\"}"::formatted),
                    Stream.of("OPERATOR", "MANAGER")
                            .map(
                                    """
                                    {"staffId": "X-999", "category": "%s", "post": "保洁员", "department": "CLEANING",
                                     "office": "OFFICE_A"}"""
                                            ::formatted))
            .toList();

    @Autowired
    private Rulebooks rulebooks;

    private Api api;
    private Vocabularies words = Vocabularies.of(Map.of());

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = Api.on(port);
        words = rulebooks.use(Rulebook::vocabularies);
    }

    @Test
    void somebodyAlwaysAnswersForTheRequest() {
        Histories histories = new Histories(20261123, words);
        for (int round = 0; round < 1_000; round++) {
            String path = submit(histories);
            String facts = histories.next(12);

            Api.Reply reply = api.post(path + "/ledger", facts);

            assertThat(reply.status()).as(facts + reply.text()).isEqualTo(201);
            assertThat(reply.json().at("/decision/owner/role").stringValue()).isNotBlank();
            assertThat(reply.json().at("/decision/finalOwner/role").stringValue())
                    .isNotBlank();
        }
    }

    @Test
    void theCustomerSeesNoWordOfItButTheResult() {
        Histories histories = new Histories(64, words);
        int results = 0;
        for (int round = 0; round < 500; round++) {
            String path = submit(histories);
            api.post(path + "/ledger", histories.next(15));

            Api.Reply seen = api.get(path + "/customer-view");

            assertThat(seen.status()).isEqualTo(200);
            JsonNode kept = api.get(path).json();
            List<String> free = FREE_TEXT
                    .matcher(seen.text())
                    .results()
                    .map(found -> found.group())
                    .toList();
            assertThat(free).isEqualTo(resultIn(kept));
            assertThat(departmentsIn(seen.text())).hasSizeLessThanOrEqualTo(1);
            assertThat(seen.json().propertyNames())
                    .isSubsetOf(
                            "id",
                            "status",
                            "receivedAt",
                            "matter",
                            "servedBy",
                            "acceptedAt",
                            "completedAt",
                            "repliedAt",
                            "result");
            results += free.size();
        }
        assertThat(results).isPositive();
    }

    private String submit(Histories histories) {
        Api.Reply reply = api.post(
                "/api/v1/requests",
                REQUEST.formatted(
                        histories.anyOf(List.of("PHONE", "VISIT", "ON_SITE", "ONLINE")),
                        histories.anyOf(histories.codes("事项")),
                        histories.anyOf(FIRST_ASKED)));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("Location");
    }

    /** The result of the last completion, unless the request was reopened after it and is open. */
    private static List<String> resultIn(JsonNode kept) {
        boolean over =
                List.of("COMPLETED", "RELEASED").contains(kept.at("/status").stringValue());
        List<JsonNode> ends = new ArrayList<>(kept.at("/ledger")
                .valueStream()
                .filter(fact -> (over ? List.of("COMPLETED") : List.of("COMPLETED", "REOPENED"))
                        .contains(fact.at("/type").stringValue()))
                .toList());
        ends.sort(Comparator.comparing((JsonNode fact) ->
                        OffsetDateTime.parse(fact.at("/at").stringValue()).toInstant())
                .thenComparing(fact -> fact.at("/type").stringValue())
                .thenComparing(fact -> fact.at("/number").intValue()));
        return ends.isEmpty() || !ends.get(ends.size() - 1).has("result")
                ? List.of()
                : List.of(ends.get(ends.size() - 1).at("/result").stringValue());
    }

    private List<String> departmentsIn(String text) {
        return words.words("部门").stream()
                .map(word -> word.text().zh())
                .filter(text::contains)
                .toList();
    }
}
