package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.shouwen.web.Samples.SUBMISSION;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.UnknownCode;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@Tag("persistence")
@ApiTest
@DisplayName("POST /requests/{id}/ledger")
class AppendApiTest {

    private static final String ACCEPTED =
            """
            {"type": "ACCEPTED", "at": "2026-11-23T10:03:00+08:00", "department": "ENGINEERING", "by": "E-100"}""";
    private static final String CONSENT =
            """
            {"type": "CONSENT_RECORDED", "at": "2026-11-23T10:01:00+08:00", "consent": "GRANTED"}""";

    @Autowired
    private Decisions decisions;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    private Api api;
    private String path = "";

    @BeforeEach
    void takeARequestIn(@LocalServerPort int port) {
        api = Api.on(port);
        doReturn(Samples.organisation()).when(organisations).current();
        Samples.decide(decisions);
        path = api.post("/api/v1/requests", SUBMISSION).header("Location");
    }

    @Test
    void answersWithTheNumberAndTheNewDecision() {
        Api.Reply reply = append(ACCEPTED);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().at("/numbers").toString()).isEqualTo("[1]");
        assertThat(reply.json().at("/decision/owner/staffId").stringValue()).isEqualTo("E-100");
    }

    @Test
    void keepsTheNumberOfAnEntryApartFromTheTelephoneNumberThatWasGiven() {
        append(
                """
                {"type": "PHONE_NUMBER_GIVEN", "at": "2026-11-23T10:01:00+08:00", "number": "0755-1234"}""");

        JsonNode entry = api.get(path).json().at("/ledger/0");
        assertThat(entry.at("/number").isInt()).isTrue();
        assertThat(entry.at("/number").intValue()).isOne();
        assertThat(entry.at("/numberGiven").stringValue()).isEqualTo("0755-1234");
    }

    @Test
    void numbersFactsInTheOrderOfArrivalWhenTheyHappenedAside() {
        append(ACCEPTED);
        Api.Reply reply = append("[" + CONSENT + "," + ACCEPTED + "]");

        assertThat(reply.json().at("/numbers").toString()).isEqualTo("[2,3]");
        JsonNode ledger = api.get(path).json().at("/ledger");
        assertThat(ledger.valueStream().map(entry -> entry.at("/type").stringValue()))
                .containsExactly("ACCEPTED", "CONSENT_RECORDED", "ACCEPTED");
        assertThat(ledger.at("/0/recordedAt").stringValue()).endsWith("+08:00");
    }

    @Test
    void keepsEveryDecision() {
        append(ACCEPTED);
        append(CONSENT);

        assertThat(api.get(path + "/decisions").json().at("/items")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"type": "ACCEPTED", "at": "2026-11-23T10:03:00+08:00"}                            | 400 | /department
            {"type": "ACCEPTED", "at": "1899-11-23T10:03:00+08:00", "department": "CLEANING"}  | 400 | /at
            {"type": "ACCEPTED", "at": "2026-11-23T10:03:00", "department": "CLEANING"}        | 400 | /at
            {"type": "ACCEPTED", "at": "2126-11-23T10:03:00+08:00", "department": "CLEANING"}  | 400 | /at
            {"type": "ACCEPTED", "at": "2026-11-23T10:03:00+08:00", "departement": "CLEANING"} | 400 | /departement
            {"type": "ACEPTED", "at": "2026-11-23T10:03:00+08:00"}                             | 422 | /type
            {"at": "2026-11-23T10:03:00+08:00"}                                                | 400 | /type
            []                                                                                 | 400 | ``
            [null]                                                                             | 400 | /0
            7                                                                                  | 400 | ``
            """)
    void refusesWhatIsNoFact(String body, int status, String pointer) {
        assertRefused(append(body), status, pointer);
    }

    @Test
    void aFaultInAnArrayHasItsPlaceThereAndNothingIsKept() {
        Api.Reply reply = append("[" + ACCEPTED + "," + CONSENT.replace("GRANTED", "GRANTD") + "]");

        assertRefused(reply, 422, "/1/consent");
        assertThat(facts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'%s', /department", "'[%s]', /0/department"})
    void aDepartmentNobodyKnowsIsNamedByItsPlaceInTheBody(String body, String pointer) {
        doThrow(new UnknownCode(List.of(new UnknownCode.Place("/0/department", new Text("没有", "unknown")))))
                .when(decisions)
                .check(any());

        assertRefused(append(body.formatted(ACCEPTED)), 422, pointer);
        assertThat(facts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'%s', /type", "'[%s]', /0/type"})
    void remindersAreWrittenByTheServiceOnly(String body, String pointer) {
        Api.Reply reply = append(
                body.formatted(
                        """
                        {"type": "ESCALATED", "at": "2026-11-23T10:03:00+08:00", "step": "1", "level": 1,
                         "toRole": "OFFICE_MANAGER"}"""));

        assertRefused(reply, 400, pointer);
        assertThat(reply.json().at("/detail").stringValue()).contains("由系统");
    }

    @Test
    void takesAThousandFactsAtOnceAndNotOneMore() {
        Api.Reply reply = append(many(1_000));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().at("/numbers")).hasSize(1_000);
        assertRefused(append(many(1_001)), 400, "");
        assertThat(facts()).isEqualTo(1_000);
    }

    @Test
    void thereIsNothingToAppendToAnUnknownCase() {
        Api.Reply reply = api.post("/api/v1/requests/R-20261123-000000000000/ledger", ACCEPTED);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/not-found");
    }

    @Test
    void keepsNeitherFactsNorKeyIfTheRulesFail() {
        doThrow(new RulebookException("v", "C26", "boom", null)).when(decisions).judgeKept(any());

        assertThat(append(ACCEPTED, "rules-failed").status()).isEqualTo(500);
        assertThat(facts()).isZero();

        reset(decisions);
        Samples.decide(decisions);
        assertThat(append(ACCEPTED, "rules-failed").json().at("/numbers/0").intValue())
                .isOne();
    }

    @Test
    void aRepeatedCallAppendsOnceAndGetsTheSameAnswer() {
        Api.Reply first = append(ACCEPTED, "again");
        Api.Reply second = append(ACCEPTED, "again");

        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(facts()).isOne();
    }

    @Test
    void aKeyHoldsForOneBodyAndOneCase() {
        append(ACCEPTED, "one");
        String other = api.post("/api/v1/requests", SUBMISSION).header("Location");

        assertThat(append(CONSENT, "one").status()).isEqualTo(422);
        assertThat(api.post(other + "/ledger", ACCEPTED, Idempotency.HEADER, path + "one")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=GBK", "text/plain", "application/xml"})
    void readsJsonInUtf8Only(String type) {
        assertThat(api.send("POST", path + "/ledger", BodyPublishers.ofString(ACCEPTED), "Content-Type", type)
                        .status())
                .isEqualTo(415);
    }

    private Api.Reply append(String body) {
        return api.post(path + "/ledger", body);
    }

    private Api.Reply append(String body, String key) {
        return api.post(path + "/ledger", body, Idempotency.HEADER, path + key);
    }

    private static String many(int facts) {
        return IntStream.range(0, facts).mapToObj(number -> CONSENT).toList().toString();
    }

    private int facts() {
        return api.get(path).json().at("/ledger").size();
    }

    private static void assertRefused(Api.Reply reply, int status, String pointer) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    }
}
