package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
@DisplayName("POST /decisions/why-not")
class WhyNotApiTest {

    private static final String PATH = "/api/v1/decisions/why-not";

    private Api api;

    @BeforeEach
    void call(@LocalServerPort int port) {
        api = Api.on(port);
    }

    @Test
    void theConditionThatFailedIsToldInASentence() {
        Api.Reply reply = ask("{\"owner\": {\"role\": \"DEPARTMENT_HEAD\", \"department\": \"CLEANING\"}}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().at("/fired").booleanValue()).isFalse();
        assertThat(reply.json().at("/rules/0/rule").stringValue())
                .isEqualTo("C03 The first hand-over leads to the owner");
        assertThat(reply.json().at("/rules/0/failed/found").stringValue()).isEqualTo("ENGINEERING");
        assertThat(reply.json().at("/rules/0/failed/text").stringValue())
                .contains("ENGINEERING（工程维修部）", "CLEANING（环境保洁部）");
    }

    @Test
    void whatCameAfterAllIsSaidToHaveFired() {
        Api.Reply reply = ask("{\"action\": \"TRANSFER_TO_DEPARTMENT\"}");

        assertThat(reply.json().at("/fired").booleanValue()).isTrue();
        assertThat(reply.json().at("/rules/0/fired").booleanValue()).isTrue();
        assertThat(reply.json().at("/rules/0/failed").isMissingNode()).isTrue();
    }

    @Test
    void theReleaseCanBeAskedAbout() {
        Api.Reply reply = ask("{\"firstAskedReleased\": true}");

        assertThat(reply.json().at("/fired").booleanValue()).isFalse();
        assertThat(reply.json().at("/rules/0/rule").stringValue()).contains("C66");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rule\": \"C29\"}                                                  | /ask/rule         | C2",
                "{\"row\": {\"workbook\": \"routin.xlsx\", \"sheet\": \"参数\", \"id\": \"CS01\"}} | /ask/row/workbook | routing.xlsx",
                "{\"row\": {\"workbook\": \"routing.xlsx\", \"sheet\": \"事项职\", \"id\": \"SX-006\"}} | /ask/row/sheet | 事项职责",
                "{\"row\": {\"workbook\": \"routing.xlsx\", \"sheet\": \"事项职责\", \"id\": \"SX-06\"}} | /ask/row/id | SX-006",
                "{\"prohibition\": \"SHRK\"}                                          | /ask/prohibition  | SHIRK"
            })
    void whatNobodyKnowsIsRefusedByItsPlaceWithTheOneProbablyMeant(String ask, String pointer, String meant) {
        Api.Reply reply = ask(ask);

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
        assertThat(reply.json().at("/errors/0/message").stringValue()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                   | /ask",
                "{\"rule\": \"C26\", \"action\": \"TRANSFER_TO_DEPARTMENT\"}          | /ask",
                "{\"row\": {\"workbook\": \"routing.xlsx\", \"sheet\": \"参数\"}}     | /ask/row",
                "{\"rul\": \"C26\"}                                                   | /ask/rul",
                "{\"firstAskedReleased\": false}                                      | /ask",
                "{\"rule\": 26}                                                       | /ask/rule"
            })
    void aQuestionThatIsNoneIsRefusedByItsPlace(String ask, String pointer) {
        Api.Reply reply = ask(ask);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    }

    private Api.Reply ask(String ask) {
        return api.post(
                PATH,
                """
                { "asOf": "2026-11-23T10:02:00+08:00",
                  "request": { "receivedAt": "2026-11-23T10:00:00+08:00", "channel": "PHONE", "kind": "HELP",
                               "matter": "ENG_SEWAGE_BACKFLOW" },
                  "firstAsked": { "staffId": "C-200" },
                  "ask": %s }"""
                        .formatted(ask));
    }
}
