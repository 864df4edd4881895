package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Decisions;
import org.shouwen.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class BodyFuzzTest {

    private static final List<String> SPLINTERS = List.of(
            "null",
            "true",
            "0",
            "-1e999",
            "1e9999999",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[[[",
            "NaN",
            "//",
            "\"type\":",
            ",",
            ":",
            "\"",
            "\\",
            "\u2028",
            "\uFEFF",
            "😀",
            "\"2026-11-23T10:00:00+18:01\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"ledger\":[{\"type\":\"ACCEPTED\"}]",
            "{\"type\":[]}",
            "'",
            "/*",
            "\u0000");

    @Autowired
    private Decisions decisions;

    @Autowired
    private Organisations organisations;

    private Api api;

    @BeforeEach
    void decideTheSample(@LocalServerPort int port) {
        api = Api.on(port);
        doReturn(Samples.organisation()).when(organisations).current();
        Samples.decide(decisions);
    }

    @Test
    void noMutationOfABodyEverMakesTheServiceFail() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_000; round++) {
            boolean submission = round % 2 == 0;
            byte[] body = mutated(submission ? Samples.SUBMISSION : Samples.QUESTION, random);

            Api.Reply reply = api.send(
                    "POST",
                    submission ? "/api/v1/requests" : "/api/v1/decisions",
                    BodyPublishers.ofByteArray(body),
                    "Content-Type",
                    "application/json");

            assertThat(reply.status())
                    .as(() -> new String(body, StandardCharsets.UTF_8))
                    .isIn(200, 201, 400, 422);
            if (reply.status() >= 400) {
                assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(reply.json().at("/detail").stringValue()).isNotBlank();
            }
        }
    }

    private static byte[] mutated(String body, Random random) {
        StringBuilder text = new StringBuilder(body);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                case 2 -> text.replace(from, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                default -> text.insert(random.nextInt(text.length()), text.substring(from, to));
            }
            if (text.isEmpty()) {
                text.append(' ');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
