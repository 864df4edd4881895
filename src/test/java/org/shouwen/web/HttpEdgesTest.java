package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.decision.Decisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class HttpEdgesTest {

    private static final String DECISIONS = "/api/v1/decisions";
    private static final int MEBIBYTE = 1 << 20;

    @Autowired
    private Decisions decisions;

    private Api api;

    @BeforeEach
    void decideTheSample(@LocalServerPort int port) {
        api = Api.on(port);
        Samples.decide(decisions);
    }

    @Nested
    @DisplayName("A call nobody can answer")
    class Refused {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                GET    | /                          | 404 | /problems/not-found
                GET    | /nowhere                   | 404 | /problems/not-found
                GET    | /api/v1/decision           | 404 | /problems/not-found
                POST   | /api/v1/decisions/         | 404 | /problems/not-found
                GET    | /api/v1/requests/x/y       | 404 | /problems/not-found
                GET    | /api/v1/decisions          | 405 | /problems/method-not-allowed
                DELETE | /api/v1/decisions          | 405 | /problems/method-not-allowed
                PATCH  | /api/v1/requests           | 405 | /problems/method-not-allowed
                POST   | /api/v1/decisions          | 415 | /problems/unsupported-media-type
                GET    | /error                     | 404 | /problems/not-found
                """)
        void getsAProblemDocument(String method, String path, int status, String type) {
            assertProblem(api.send(method, path, BodyPublishers.noBody()), status, type, path);
        }

        @Test
        void isToldWhichMethodsThereAre() {
            assertThat(api.get(DECISIONS).header("Allow")).isEqualTo("POST");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "application/xml",
                    "application/json;charset=gbk"
                })
        void isRefusedForItsContentType(String contentType) {
            Api.Reply reply = api.send(
                    "POST",
                    DECISIONS,
                    BodyPublishers.ofString(Samples.QUESTION, Charset.forName("GBK")),
                    "Content-Type",
                    contentType);

            assertProblem(reply, 415, "/problems/unsupported-media-type", DECISIONS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/html", "application/xml", "image/png"})
        void isRefusedForTheAnswerItWants(String accept) {
            Api.Reply reply = api.post(DECISIONS, Samples.QUESTION, "Accept", accept);

            assertProblem(reply, 406, "/problems/not-acceptable", DECISIONS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.1"})
        void isNotRefusedIfItTakesJsonToo(String accept) {
            assertThat(api.post(DECISIONS, Samples.QUESTION, "Accept", accept).status())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"application/json;charset=utf-8", "application/json; charset=UTF-8", "APPLICATION/JSON"})
        void isNotRefusedForSpellingJsonOtherwise(String contentType) {
            assertThat(api.send(
                                    "POST",
                                    DECISIONS,
                                    BodyPublishers.ofString(Samples.QUESTION),
                                    "Content-Type",
                                    contentType)
                            .status())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /api/v1/requests/%zz HTTP/1.1",
                    "GET /api/v1/requests/%c0%ae HTTP/1.1",
                    "GET /api/v1/requests/a%2Fb HTTP/1.1",
                    "GET /api/v1/requests?page=%zz HTTP/1.1",
                    "GET /api/v1/requests?%00=1 HTTP/1.1",
                    "GET /api/v1/requests;x=y/../..//etc HTTP/1.1",
                    "TRACE /api/v1/requests HTTP/1.1",
                    "FROB /api/v1/requests HTTP/1.1"
                })
        void neverCausesAFailureWithAMalformedAddress(String line) throws IOException {
            assertThat(raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .matches("(?s)HTTP/1.1 4\\d\\d.*")
                    .doesNotContain("<html");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                GET /api/v1/requests/%zz HTTP/1.1                            | 请求无法理解
                GET /api/v1/requests/%zz HTTP/1.1\\r\\nAccept-Language: en   | cannot be understood
                """)
        void isToldInChineseUnlessItAsksForEnglish(String head, String told) throws IOException {
            assertThat(raw(head.replace("\\r\\n", "\r\n") + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .contains(told);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                {} {}              | 第 1 行第 4 列）：结束之后还有内容
                {"a": 1, "a": 2}   | "a" 出现了两次
                {"a": NaN}         | 无法继续读取
                {"a": 1            | 无法继续读取
                /* a */ {}         | 无法继续读取
                """)
        void isToldWhereItsJsonEndsToBeSuchInItsOwnWords(String body, String told) {
            Api.Reply reply = api.post(DECISIONS, body);

            assertProblem(reply, 400, "/problems/invalid-request", DECISIONS);
            assertThat(reply.json().at("/detail").stringValue())
                    .contains(told)
                    .doesNotContain("ackson", "Feature", "Token");
        }

        @Test
        void isToldHowDeepJsonMayBe() {
            Api.Reply reply = api.post(DECISIONS, "[".repeat(51));

            assertThat(reply.json().at("/detail").stringValue())
                    .contains("嵌套不得超过 50 层")
                    .doesNotContain("Constraints");
        }

        @Test
        void isToldThatItsBodyIsMissing() {
            Api.Reply reply = api.post(DECISIONS, "");

            assertProblem(reply, 400, "/problems/invalid-request", DECISIONS);
            assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEmpty();
        }

        @Test
        void isRefusedWithAnAcceptHeaderThatIsNone() throws IOException {
            assertThat(
                            raw(
                                    "GET /api/v1/requests HTTP/1.1\r\nHost: localhost\r\nAccept: ;;;\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 406")
                    .contains("/problems/not-acceptable");
        }
    }

    @Nested
    @DisplayName("A body too long")
    class TooLarge {

        @Test
        void isRefusedByTheLengthItAnnounces() {
            assertProblem(api.post(DECISIONS, " ".repeat(MEBIBYTE + 1)), 413, "/problems/too-large", DECISIONS);
        }

        @Test
        void isRefusedByTheBytesThatComeIfItAnnouncesNone() {
            byte[] body = " ".repeat(3 * MEBIBYTE).getBytes(StandardCharsets.UTF_8);

            Api.Reply reply = api.send(
                    "POST",
                    DECISIONS,
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                    "Content-Type",
                    "application/json");

            assertProblem(reply, 413, "/problems/too-large", DECISIONS);
        }

        @Test
        void isNotRefusedAtTheLimit() {
            String body =
                    Samples.QUESTION + " ".repeat(MEBIBYTE - Samples.QUESTION.getBytes(StandardCharsets.UTF_8).length);

            assertThat(api.post(DECISIONS, body).status()).isEqualTo(200);
        }

        @Test
        void mayBeSixteenTimesAsLongForABatch() {
            String path = DECISIONS + "/batch";
            String body = "{\"decisions\": []}";

            assertThat(api.post(path, body + " ".repeat(16 * MEBIBYTE - body.length()))
                            .status())
                    .isEqualTo(200);
            assertProblem(api.post(path, body + " ".repeat(16 * MEBIBYTE)), 413, "/problems/too-large", path);
        }
    }

    private static void assertProblem(Api.Reply reply, int status, String type, String path) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().at("/type").stringValue()).isEqualTo(type);
        assertThat(reply.json().at("/status").intValue()).isEqualTo(status);
        assertThat(reply.json().at("/title").stringValue()).isNotBlank();
        assertThat(reply.json().at("/detail").stringValue()).isNotBlank();
        assertThat(reply.json().at("/instance").asString("/error")).isEqualTo(path);
    }

    private String raw(String call) throws IOException {
        try (Socket socket = new Socket("localhost", api.port());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
