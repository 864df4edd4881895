package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.shouwen.web.Samples.SUBMISSION;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.Databases;
import org.shouwen.decision.Decisions;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.RulebookException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@Tag("persistence")
@ApiTest
class RequestsApiTest {

    private static final String PATH = "/api/v1/requests";

    @Autowired
    private Decisions decisions;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    private Api api;

    @BeforeEach
    void startWithAnEmptyDatabase(@LocalServerPort int port) {
        api = Api.on(port);
        doReturn(Samples.organisation()).when(organisations).current();
        Samples.decide(decisions);
        Databases.forgetCases(database);
    }

    @Nested
    @DisplayName("POST /requests")
    class Submitting {

        @Test
        void answersWithTheCasesAddressAndTheDecision() {
            Api.Reply reply = api.post(PATH, SUBMISSION);

            String id = reply.json().at("/id").stringValue();
            assertThat(reply.status()).isEqualTo(201);
            assertThat(id).matches("R-\\d{8}-[0-9a-z]{12}");
            assertThat(reply.header("Location")).isEqualTo(PATH + "/" + id);
            assertThat(reply.json().at("/decision/owner/staffId").stringValue()).isEqualTo("E-100");
        }

        @Test
        void refusesWhatOnlyADecisionTakes() {
            Api.Reply reply = api.post(PATH, Samples.QUESTION);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors").valueStream().map(error -> error.at("/pointer")
                            .stringValue()))
                    .containsExactly("/asOf", "/ledger");
        }

        @Test
        void refusesAPersonNobodyKnowsAndNobodyDescribes() {
            Api.Reply reply = api.post(PATH, SUBMISSION.replace("C-200", "C-999"));

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/errors/0/pointer").stringValue()).startsWith("/firstAsked/");
            assertThat(stored()).isZero();
        }

        @Test
        void keepsNothingIfTheRulesFail() {
            doThrow(new RulebookException("v", "C26", "boom", null))
                    .when(decisions)
                    .judge(any());

            assertThat(api.post(PATH, SUBMISSION, "Idempotency-Key", "failed").status())
                    .isEqualTo(500);
            assertThat(stored()).isZero();
            assertThat(database.sql("select count(*) from idempotency_key where idempotency_key = 'failed'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Nested
    @DisplayName("GET /requests/{id}")
    class Reading {

        @Test
        void showsTheWholeCase() {
            JsonNode made = api.post(PATH, SUBMISSION).json();

            JsonNode found = api.get(PATH + "/" + made.at("/id").stringValue()).json();

            assertThat(found.at("/status").stringValue()).isEqualTo("OPEN");
            assertThat(found.at("/createdAt").stringValue()).endsWith("+08:00");
            assertThat(found.at("/request/receivedAt").stringValue()).isEqualTo("2026-11-23T10:00:00+08:00");
            assertThat(found.at("/request/description").stringValue()).isEqualTo("厨房下水返水");
            assertThat(found.at("/firstAsked/post").stringValue()).isEqualTo("保洁领班");
            assertThat(found.at("/firstAsked/ownDuty").booleanValue()).isFalse();
            assertThat(found.at("/customer/room").stringValue()).isEqualTo("3-1201");
            assertThat(found.at("/ledger").isArray()).isTrue();
            assertThat(found.at("/decision")).isEqualTo(made.at("/decision"));
        }

        @Test
        void speaksTheReadersLanguageWhateverTheWritersWas() {
            String id = api.post(PATH, SUBMISSION).json().at("/id").stringValue();

            assertThat(api.get(PATH + "/" + id, "Accept-Language", "en")
                            .json()
                            .at("/decision/prohibitions/0/text")
                            .stringValue())
                    .isEqualTo("Do not shirk");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/R-20261123-000000000000", "/%00", "/%F0%9F%98%80", "/x/decisions", "/a%20b"})
        void saysThatThereIsNoSuchCase(String path) {
            Api.Reply reply = api.get(PATH + path);

            assertThat(reply.status()).isIn(404, 400);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }

        @Test
        void showsEveryDecisionGiven() {
            JsonNode made = api.post(PATH, SUBMISSION).json();

            JsonNode history = api.get(PATH + "/" + made.at("/id").stringValue() + "/decisions")
                    .json();

            assertThat(history.at("/items")).hasSize(1);
            assertThat(history.at("/items/0/decision")).isEqualTo(made.at("/decision"));
            assertThat(history.at("/items/0/givenAt").stringValue()).endsWith("+08:00");
            assertThat(history.at("/items/0/decision/rulebook/version").stringValue())
                    .isEqualTo("3f9c2a7be01d");
        }
    }

    @Nested
    @DisplayName("GET /requests")
    class Listing {

        @Test
        void listsTheLatestFirstInPages() {
            submitAt("2026-11-21T10:00:00+08:00");
            submitAt("2026-11-23T10:00:00+08:00");
            submitAt("2026-11-22T10:00:00+08:00");

            JsonNode first = api.get(PATH + "?size=2").json();
            JsonNode second = api.get(PATH + "?size=2&page=1").json();

            assertThat(receivedOf(first)).containsExactly("2026-11-23T10:00:00+08:00", "2026-11-22T10:00:00+08:00");
            assertThat(receivedOf(second)).containsExactly("2026-11-21T10:00:00+08:00");
            assertThat(first.at("/page").toString())
                    .isEqualTo("{\"number\":0,\"size\":2,\"totalElements\":3,\"totalPages\":2}");
            assertThat(first.at("/items/0/owner/staffId").stringValue()).isEqualTo("E-100");
        }

        @Test
        void saysUntilWhenTheOwnerOwesTheFirstOfHisActions() {
            String id = api.post(PATH, SUBMISSION).json().at("/id").stringValue();

            JsonNode decision = api.get(PATH + "/" + id).json().at("/decision");
            assertThat(api.get(PATH).json().at("/items/0/dueAt"))
                    .isEqualTo(decision.at("/requiredActions/2/dueAt"))
                    .isNotEqualTo(decision.at("/requiredActions/1/dueAt"));
        }

        @Test
        void sortsAsAsked() {
            submitAt("2026-11-22T10:00:00+08:00");
            submitAt("2026-11-21T10:00:00+08:00");

            assertThat(receivedOf(api.get(PATH + "?sort=receivedAt,asc").json()))
                    .containsExactly("2026-11-21T10:00:00+08:00", "2026-11-22T10:00:00+08:00");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                office=OFFICE_A                       | 1
                office=OFFICE_B                       | 0
                department=CLEANING                   | 1
                department=ENGINEERING                | 1
                department=ORDER                      | 0
                owner=E-100                           | 1
                owner=DEPARTMENT_HEAD                 | 1
                owner=C-200                           | 0
                kind=HELP                             | 1
                kind=COMPLAINT                        | 0
                status=OPEN                           | 1
                status=COMPLETED                      | 0
                from=2026-11-23                       | 1
                from=2026-11-24                       | 0
                to=2026-11-23                         | 1
                to=2026-11-22                         | 0
                from=2026-11-23T10:00:00%2B08:00      | 1
                from=2026-11-23T10:00:00.001%2B08:00  | 0
                to=2026-11-23T10:00:00+08:00          | 1
                to=2026-11-23T09:59:59Z               | 1
                to=2026-11-23T01:59:59Z               | 0
                kind=&office=                         | 1
                office=OFFICE_A&kind=HELP&status=OPEN | 1
                office=OFFICE_A&kind=COMPLAINT        | 0
                """)
        void filters(String query, int found) {
            submitAt("2026-11-23T10:00:00+08:00");

            assertThat(api.get(PATH + "?" + query).json().at("/items")).hasSize(found);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                size=0              | size
                size=201            | size
                size=ten            | size
                page=-1             | page
                page=99999999999    | page
                sort=phone          | sort
                sort=receivedAt,up  | sort
                from=yesterday      | from
                from=2026-11-24&to=2026-11-23 | from
                to=2026-02-30       | to
                ofice=OFFICE_A      | ofice
                kind=HELP&kind=HELP | kind
                """)
        void refusesAParameterThatMakesNoSense(String query, String parameter) {
            Api.Reply reply = api.get(PATH + "?" + query);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo(parameter);
        }

        @ParameterizedTest
        @ValueSource(strings = {"kind=HLEP", "status=open"})
        void refusesACodeNobodyKnows(String query) {
            Api.Reply reply = api.get(PATH + "?" + query);

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/unknown-code");
        }
    }

    private void submitAt(String receivedAt) {
        assertThat(api.post(PATH, SUBMISSION.replace("2026-11-23T10:00:00+08:00", receivedAt))
                        .status())
                .isEqualTo(201);
    }

    private static List<String> receivedOf(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/receivedAt").stringValue())
                .toList();
    }

    private long stored() {
        return database.sql("select count(*) from service_case")
                .query(Long.class)
                .single();
    }
}
