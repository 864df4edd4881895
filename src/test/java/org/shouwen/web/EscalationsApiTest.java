package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.escalation.LadderService.TEN;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.Databases;
import org.shouwen.SettableClock;
import org.shouwen.escalation.KeptCases;
import org.shouwen.escalation.LadderService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LadderService
class EscalationsApiTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String TARGET = "{\"url\": \"http://127.0.0.1:9/hook\", \"secret\": \"%s\"}".formatted(SECRET);

    @Autowired
    private KeptCases cases;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient database;

    private Api api;

    @BeforeEach
    void startWithoutCases(@LocalServerPort int port) {
        api = Api.on(port);
        clock.set(TEN);
        Databases.forgetCases(database);
    }

    @Nested
    @DisplayName("GET /escalations")
    class Escalations {

        @Test
        void answersWhatWasToldAndWhatIsToComeInTheOrderOfTheirMoments() {
            String id = cases.receive().value();
            clock.set(TEN.plus(Duration.ofMinutes(9)));
            cases.raise();

            JsonNode items = api.get("/api/v1/escalations").json().at("/items");

            assertThat(items.valueStream().map(item -> item.at("/at").stringValue()))
                    .containsExactly(
                            "2026-11-23T10:08:00+08:00", "2026-11-23T10:10:00+08:00", "2026-11-23T10:20:00+08:00");
            assertThat(items.get(0).at("/raisedAt").stringValue()).isEqualTo("2026-11-23T10:09:00+08:00");
            assertThat(items.get(1).has("raisedAt")).isFalse();
            assertThat(items.get(1).at("/caseId").stringValue()).isEqualTo(id);
            assertThat(items.get(1).at("/holder/staffId").stringValue()).isEqualTo("C-200");
            assertThat(items.get(1).at("/to/role").stringValue()).isEqualTo("DEPARTMENT_HEAD");
            assertThat(items.get(1).at("/to/name").stringValue()).isNotBlank();
            assertThat(items.get(1).at("/dueAt").stringValue()).isEqualTo("2026-11-23T10:10:00+08:00");
        }

        @Test
        void speaksTheCallersLanguage() {
            cases.receive();

            assertThat(inLanguage("zh-CN").at("/explanation").stringValue()).contains("移交");
            assertThat(inLanguage("en").at("/explanation").stringValue()).contains("Hand over");
            assertThat(inLanguage("en").at("/action/text").stringValue()).matches("[ -~]+");
        }

        private JsonNode inLanguage(String language) {
            return api.get("/api/v1/escalations", "Accept-Language", language)
                    .json()
                    .at("/items/0");
        }

        @ParameterizedTest
        @CsvSource({
            "'', 3",
            "office=OFFICE_A, 3",
            "office=OFFICE_B, 0",
            "level=2, 1",
            "level=4, 0",
            "dueBefore=2026-11-23T10:10:00%2B08:00, 1",
            "dueBefore=2026-11-23T10:10:00.001%2B08:00, 2",
            "dueBefore=2026-11-23, 0",
            "dueBefore=2026-11-24, 3",
            "office=OFFICE_A&level=1&dueBefore=2026-11-24, 1",
            "asOf=2026-11-23T10:07:59%2B08:00, 0",
            "asOf=2026-11-23T10:08:00%2B08:00, 1",
            "asOf=2026-11-23T22:00:00%2B08:00, 3",
            "asOf=2026-11-23T22:00:00%2B08:00&level=3, 1",
            "asOf=2026-11-23T10:00:00%2B08:00&dueBefore=2026-11-24, 3",
            "asOf=2026-11-23T22:00:00%2B08:00&dueBefore=2026-11-23T10:10:00%2B08:00, 1"
        })
        void listsWhatIsAskedFor(String query, int found) {
            cases.receive();

            assertThat(api.get("/api/v1/escalations?" + query)
                            .json()
                            .at("/page/totalElements")
                            .intValue())
                    .isEqualTo(found);
        }

        @Test
        void asOfAMomentNobodyIsToldOfWhatComesAfterIt() {
            cases.receive();
            clock.set(TEN.plus(Duration.ofMinutes(9)));
            cases.raise();

            assertThat(first("asOf=2026-11-23T10:08:59%2B08:00").has("raisedAt"))
                    .isFalse();
            assertThat(first("asOf=2026-11-23T10:09:00%2B08:00").at("/raisedAt").stringValue())
                    .isEqualTo("2026-11-23T10:09:00+08:00");
        }

        private JsonNode first(String query) {
            return api.get("/api/v1/escalations?" + query).json().at("/items/0");
        }

        @Test
        void refusesAnOfficeNobodyKnows() {
            cases.receive();

            Api.Reply reply = api.get("/api/v1/escalations?office=OFICE_A");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/unknown-code");
            assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo("office");
            assertThat(reply.json().at("/errors/0/message").stringValue()).contains("OFFICE_A");
        }

        @Test
        void comesInPages() {
            cases.receive();

            JsonNode second = api.get("/api/v1/escalations?page=1&size=2").json();

            assertThat(second.at("/items")).hasSize(1);
            assertThat(second.at("/page").toString())
                    .isEqualTo("{\"number\":1,\"size\":2,\"totalElements\":3,\"totalPages\":2}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "level=0",
                    "level=101",
                    "level=x",
                    "dueBefore=tonight",
                    "asOf=2026-11-23",
                    "size=0",
                    "size=201",
                    "page=-1",
                    "ofice=OFFICE_A",
                    "level=1&level=2"
                })
        void refusesAParameterThatMakesNoSense(String query) {
            Api.Reply reply = api.get("/api/v1/escalations?" + query);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo(query.replaceFirst("=.*", ""));
        }
    }

    @Nested
    @DisplayName("GET /notifications")
    class Notifications {

        @Test
        void areReadOnFromWhereTheLastAnswerEnded() {
            cases.receive();
            long begin = api.get("/api/v1/notifications").json().at("/next").longValue();
            clock.set(TEN.plus(Duration.ofHours(1)));
            cases.raise();

            JsonNode two =
                    api.get("/api/v1/notifications?limit=2&after=" + begin).json();
            JsonNode rest =
                    api.get("/api/v1/notifications?after=" + two.at("/next")).json();
            JsonNode none =
                    api.get("/api/v1/notifications?after=" + rest.at("/next")).json();

            assertThat(two.at("/items")).hasSize(2);
            assertThat(rest.at("/items")).hasSize(1);
            assertThat(rest.at("/items/0/escalation/level").intValue()).isEqualTo(3);
            assertThat(none.at("/items")).isEmpty();
            assertThat(none.at("/next")).isEqualTo(rest.at("/next"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"after=-1", "after=x", "after=9999999999999999999", "limit=0", "limit=201", "from=1"})
        void refuseAParameterThatMakesNoSense(String query) {
            assertThat(api.get("/api/v1/notifications?" + query).status()).isEqualTo(400);
        }
    }

    @Nested
    @DisplayName("/webhooks/{name}")
    class Webhooks {

        @Test
        void isSetShownAndRemoved() {
            Api.Reply made = put("desk", TARGET);
            Api.Reply again = put("desk", TARGET);

            assertThat(made.status()).isEqualTo(201);
            assertThat(made.header("Location")).isEqualTo("/api/v1/webhooks/desk");
            assertThat(again.status()).isEqualTo(200);
            assertThat(api.get("/api/v1/webhooks/desk").json()).isEqualTo(again.json());
            assertThat(api.get("/api/v1/webhooks").json().at("/items")).hasSize(1);
            assertThat(api.send("DELETE", "/api/v1/webhooks/desk", BodyPublishers.noBody())
                            .status())
                    .isEqualTo(204);
            assertThat(api.get("/api/v1/webhooks/desk").status()).isEqualTo(404);
            assertThat(api.send("DELETE", "/api/v1/webhooks/desk", BodyPublishers.noBody())
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void neverShowsItsSecret() {
            Api.Reply made = put("desk", TARGET);

            assertThat(made.text()
                            + api.get("/api/v1/webhooks").text()
                            + api.get("/api/v1/webhooks/desk").text())
                    .doesNotContain(SECRET)
                    .doesNotContain("secret");
        }

        @Test
        void isRefusedWithAllThatIsWrong() {
            Api.Reply reply = put("desk", "{\"url\": \"http://example.com/x\", \"secret\": \"short\"}");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors").valueStream().map(error -> error.at("/pointer")
                            .stringValue()))
                    .containsExactly("/url", "/secret");
            assertThat(reply.text()).contains("shouwen.webhooks.allowed-hosts").doesNotContain("short");
        }

        private Api.Reply put(String name, String body) {
            return api.send(
                    "PUT",
                    "/api/v1/webhooks/" + name,
                    BodyPublishers.ofString(body),
                    "Content-Type",
                    "application/json");
        }
    }

    @Test
    void aCustomerSeesNothingOfIt() {
        String id = cases.receive().value();
        String before = api.get("/api/v1/requests/" + id + "/customer-view").text();
        clock.set(TEN.plus(Duration.ofHours(1)));
        cases.raise();

        assertThat(api.get("/api/v1/requests/" + id).json().at("/ledger")).hasSize(3);
        assertThat(api.get("/api/v1/requests/" + id + "/customer-view").text()).isEqualTo(before);
    }
}
