package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.shouwen.web.Samples.QUESTION;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.UnknownCode;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ApiTest
class DecisionsApiTest {

    private static final String PATH = "/api/v1/decisions";
    private static final String BATCH = "/api/v1/decisions/batch";

    @Autowired
    private Decisions decisions;

    private Api api;

    @BeforeEach
    void decideTheSample(@LocalServerPort int port) {
        api = Api.on(port);
        doAnswer(call -> Samples.decision((Enquiry) call.getArgument(0)))
                .when(decisions)
                .decide(any());
    }

    @Nested
    @DisplayName("POST /decisions")
    class One {

        @Test
        void answersWithTheDecision() {
            Api.Reply reply = api.post(PATH, QUESTION);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo("application/json");
            assertThat(reply.json().at("/owner/role").stringValue()).isEqualTo("DEPARTMENT_HEAD");
            assertThat(reply.json().at("/explanation/0/rows/0/row").intValue()).isEqualTo(9);
        }

        @Test
        void saysUntilWhenAnActionIsOwed() {
            assertThat(api.post(PATH, QUESTION)
                            .json()
                            .at("/requiredActions/0/dueAt")
                            .stringValue())
                    .isEqualTo("2026-11-23T10:08:00+08:00");
        }

        @Test
        void repeatsTheMomentExactlyAsGiven() {
            String body = QUESTION.replace("2026-11-23T10:05:00+08:00", "2026-11-23T02:05:00.123-03:30");

            assertThat(api.post(PATH, body).json().at("/rulebook/asOf").stringValue())
                    .isEqualTo("2026-11-23T02:05:00.123-03:30");
        }

        @Test
        void takesTheServersClockWhereNoMomentIsGiven() {
            String body = QUESTION.replace("\"asOf\": \"2026-11-23T10:05:00+08:00\",", "");

            assertThat(api.post(PATH, body).json().at("/rulebook/asOf").stringValue())
                    .endsWith("+08:00");
        }

        @Test
        void leavesOutWhatIsNotKnown() {
            JsonNode answer = api.post(PATH, QUESTION).json();

            assertThat(answer.has("procedure")).isFalse();
            assertThat(answer.at("/route/0/from").has("name")).isFalse();
        }

        @Test
        void speaksChineseUnlessEnglishIsAskedFor() {
            assertThat(textFor()).isEqualTo("不得推托");
            assertThat(textFor("Accept-Language", "en")).isEqualTo("Do not shirk");
            assertThat(textFor("Accept-Language", "en-GB,en;q=0.9")).isEqualTo("Do not shirk");
            assertThat(textFor("Accept-Language", "zh-CN")).isEqualTo("不得推托");
            assertThat(textFor("Accept-Language", "zh, en;q=0.5")).isEqualTo("不得推托");
            assertThat(textFor("Accept-Language", "en;q=0.1, zh-TW;q=0.9")).isEqualTo("不得推托");
            assertThat(textFor("Accept-Language", "fr")).isEqualTo("不得推托");
            assertThat(textFor("Accept-Language", "*;;,,q=")).isEqualTo("不得推托");
        }

        @Test
        void refusesAnInvalidBodyAndNamesEveryFault() {
            Api.Reply reply =
                    api.post(PATH, "{\"request\": {\"chanel\": \"PHONE\"}, \"asof\": 1}", "Accept-Language", "en");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/invalid-request");
            assertThat(reply.json().at("/title").stringValue()).isEqualTo("Invalid request");
            assertThat(reply.json().at("/status").intValue()).isEqualTo(400);
            assertThat(reply.json().at("/instance").stringValue()).isEqualTo(PATH);
            assertThat(reply.json().at("/errors").valueStream().map(error -> error.at("/pointer")
                            .stringValue()))
                    .containsExactlyInAnyOrder(
                            "/request/chanel", "/request/receivedAt", "/request/matter", "/asof", "/firstAsked");
        }

        @Test
        void refusesAnUnknownCodeOfTheInput() {
            Api.Reply reply = api.post(PATH, QUESTION.replace("PHONE", "PHON"));

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/unknown-code");
            assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo("/request/channel");
            assertThat(reply.json().at("/errors/0/message").stringValue())
                    .contains("PHONE", "VISIT", "ON_SITE", "ONLINE");
        }

        @Test
        void refusesACodeTheTablesDoNotKnow() {
            doThrow(unknownMatter()).when(decisions).decide(any());

            Api.Reply reply = api.post(PATH, QUESTION);

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo("/request/matter");
            assertThat(reply.json().at("/detail").stringValue()).isEqualTo("/request/matter: 没有此事项");
        }

        @Test
        void saysWhichRuleOfWhichRulebookFailed() {
            doThrow(new RulebookException("3f9c2a7be01d", "C26 One", "boom", null))
                    .when(decisions)
                    .decide(any());

            Api.Reply reply = api.post(PATH, QUESTION);

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/rules-failed");
            assertThat(reply.json().at("/rule").stringValue()).isEqualTo("C26 One");
            assertThat(reply.json().at("/rulebook").stringValue()).isEqualTo("3f9c2a7be01d");
        }

        @Test
        void keepsTheReasonOfAnUnforeseenFailureToItself() {
            doThrow(new IllegalStateException("secret")).when(decisions).decide(any());

            Api.Reply reply = api.post(PATH, QUESTION);

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/internal-error");
            assertThat(reply.text()).doesNotContain("secret");
        }
    }

    @Nested
    @DisplayName("POST /decisions/batch")
    class Batch {

        @Test
        void answersInOrderAndDoesNotStopAtABadElement() {
            doAnswer(call -> {
                        Enquiry enquiry = call.getArgument(0);
                        if (enquiry.request().matter().equals("X")) {
                            throw unknownMatter();
                        }
                        return Samples.decision(enquiry);
                    })
                    .when(decisions)
                    .decide(any());
            String unknown = QUESTION.replace("ENG_SEWAGE_BACKFLOW", "X");

            Api.Reply reply = api.post(BATCH, batch(Stream.of(QUESTION, "{}", "null", unknown, QUESTION)));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().at("/decisions").valueStream().map(element -> element.at("/type")
                            .asString("decision")))
                    .containsExactly(
                            "decision",
                            "/problems/invalid-request",
                            "/problems/invalid-request",
                            "/problems/unknown-code",
                            "decision");
            assertThat(reply.json().at("/decisions/1/errors/0/pointer").stringValue())
                    .isEqualTo("/decisions/1/request");
            assertThat(reply.json().at("/decisions/3/errors/0/pointer").stringValue())
                    .isEqualTo("/decisions/3/request/matter");
        }

        @Test
        void takesAThousandAndNoMore() {
            assertThat(api.post(BATCH, batch(IntStream.range(0, 1_000).mapToObj(i -> QUESTION)))
                            .status())
                    .isEqualTo(200);
            assertThat(api.post(BATCH, batch(IntStream.range(0, 1_001).mapToObj(i -> QUESTION)))
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void refusesABodyWithoutDecisions() {
            assertThat(api.post(BATCH, "{}").json().at("/decisions")).isEmpty();
            assertThat(api.post(BATCH, "[]").status()).isEqualTo(400);
        }
    }

    private static UnknownCode unknownMatter() {
        return new UnknownCode(List.of(new UnknownCode.Place("/request/matter", new Text("没有此事项", "No such matter"))));
    }

    private static String batch(Stream<String> questions) {
        return questions.collect(Collectors.joining(",", "{\"decisions\": [", "]}"));
    }

    private String textFor(String... headers) {
        return api.post(PATH, QUESTION, headers)
                .json()
                .at("/prohibitions/0/text")
                .stringValue();
    }
}
