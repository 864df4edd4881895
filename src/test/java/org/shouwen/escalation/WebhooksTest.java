package org.shouwen.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.shouwen.escalation.LadderService.TEN;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.Databases;
import org.shouwen.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("persistence")
@LadderService
class WebhooksTest {

    private static final Duration SOON = Duration.ofSeconds(180);
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);
    private static final WebhookSettings SETTINGS = new WebhookSettings(
            true,
            List.of("127.0.0.1"),
            Duration.ofMillis(10),
            Duration.ofSeconds(5),
            3,
            Duration.ofSeconds(5),
            Duration.ofHours(6));

    @Autowired
    private KeptCases cases;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private EscalationHealth health;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient database;

    private final Receiver receiver = new Receiver();
    private Deliverer deliverer;

    @BeforeEach
    void startWithoutCases() {
        clock.set(TEN);
        Databases.forgetCases(database);
        deliverer = new Deliverer(SETTINGS, deliveries, clock);
        deliverer.start();
    }

    @AfterEach
    void stop() {
        deliverer.stop();
        receiver.close();
    }

    @Nested
    @DisplayName("A webhook")
    class Delivered {

        @Test
        void isSentEveryNotificationSigned() throws Exception {
            webhooks.put("desk", receiver.url(), SECRET);
            raiseThree();

            await().atMost(SOON).until(() -> webhooks.get("desk").delivered() == 3);
            assertThat(receiver.received())
                    .extracting(Receiver.Received::id)
                    .containsExactlyInAnyOrderElementsOf(
                            told().stream().map(Notification::id).toList());
            for (Receiver.Received received : receiver.received()) {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
                String signed = received.id() + "." + received.timestamp() + "." + received.body();
                assertThat(received.signature())
                        .isEqualTo("v1,"
                                + Base64.getEncoder()
                                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
                assertThat(received.timestamp())
                        .isEqualTo(Long.toString(clock.instant().getEpochSecond()));
            }
        }

        @Test
        void isToldInBothLanguages() {
            webhooks.put("desk", receiver.url(), SECRET);
            raiseThree();

            await().atMost(SOON).until(() -> receiver.received().size() == 3);
            JsonNode body =
                    JsonMapper.shared().readTree(receiver.received().get(0).body());
            assertThat(body.at("/type").stringValue()).isEqualTo("escalation.raised");
            assertThat(body.at("/data/action/text/zh").stringValue()).isNotBlank();
            assertThat(body.at("/data/explanation/en").stringValue()).contains("Hand over");
        }

        @Test
        void isNotSentWhatCameBeforeIt() {
            raiseThree();

            webhooks.put("desk", receiver.url(), SECRET);

            assertThat(webhooks.get("desk").pending()).isZero();
        }

        @Test
        void thatWasRemovedIsSentNothing() {
            webhooks.put("desk", receiver.url(), SECRET);
            webhooks.delete("desk");

            raiseThree();

            assertThat(webhooks.list()).isEmpty();
            assertThat(database.sql("select count(*) from webhook_delivery")
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void thatIsSlowKeepsNoOtherWaiting() {
            CountDownLatch open = new CountDownLatch(1);
            try (Receiver slow = new Receiver()) {
                slow.answer(number -> {
                    awaitQuietly(open);
                    return 204;
                });
                webhooks.put("a-slow", slow.url(), SECRET);
                webhooks.put("b-fast", receiver.url(), SECRET);
                raiseThree();

                await().atMost(SOON).until(() -> webhooks.get("b-fast").delivered() == 3);
                assertThat(webhooks.get("a-slow").delivered()).isZero();
                open.countDown();
                await().atMost(SOON).until(() -> webhooks.get("a-slow").delivered() == 3);
            }
        }
    }

    @Nested
    @DisplayName("A delivery that failed")
    class Failed {

        @Test
        void isSentAgainUnderTheSameIdAfterAPause() {
            receiver.answer(number -> number <= 3 ? 503 : 204);
            webhooks.put("desk", receiver.url(), SECRET);
            raiseThree();
            await().atMost(SOON).until(() -> failures("desk") == 3);
            assertThat(webhooks.get("desk").lastFailure()).isEqualTo("HTTP 503");

            clock.advance(Duration.ofSeconds(5));

            await().atMost(SOON).until(() -> webhooks.get("desk").delivered() == 3);
            assertThat(receiver.received()).hasSize(6);
            assertThat(receiver.received().stream().map(Receiver.Received::id).distinct())
                    .hasSize(3);
        }

        @Test
        void isGivenUpAfterTheLastAttemptAndSeenInTheHealth() {
            receiver.answer(number -> 500);
            webhooks.put("desk", receiver.url(), SECRET);
            raiseThree();

            for (int attempt = 1; attempt <= 3; attempt++) {
                await().atMost(SOON).until(() -> failuresNow("desk") == 3);
                clock.advance(Duration.ofMinutes(1));
            }

            assertThat(receiver.received()).hasSize(9);
            assertThat(webhooks.get("desk").dead()).isEqualTo(3);
            assertThat(webhooks.get("desk").pending()).isZero();
            assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        }

        @Test
        void thatWasGivenUpIsSentAgainOnceTheWebhookIsSetAnew() {
            webhooks.put("desk", receiver.url(), SECRET);
            raiseThree();
            await().atMost(SOON).until(() -> webhooks.get("desk").delivered() == 3);
            database.sql("update webhook_delivery set state = 'DEAD', attempts = 3")
                    .update();

            webhooks.put("desk", receiver.url(), SECRET);

            await().atMost(SOON).until(() -> webhooks.get("desk").delivered() == 3);
            assertThat(receiver.received()).hasSize(6);
        }

        @Test
        void isNotSentToWhereItIsRedirected() {
            receiver.answer(number -> 302);
            webhooks.put("desk", receiver.url(), SECRET);
            raiseThree();

            await().atMost(SOON).until(() -> failures("desk") == 3);
            assertThat(webhooks.get("desk").lastFailure()).isEqualTo("HTTP 302");
            assertThat(receiver.received()).hasSize(3);
        }

        @Test
        void withoutAReceiverFailsAsWell() {
            String nobody = receiver.url();
            receiver.close();
            webhooks.put("desk", nobody, SECRET);
            raiseThree();

            await().atMost(SOON).until(() -> failures("desk") == 3);
            assertThat(webhooks.get("desk").lastFailure()).contains("ConnectException");
        }

        @Test
        void isLeftToOthersIfWhoeverClaimedItDied() {
            deliverer.stop();
            webhooks.put("desk", receiver.url(), SECRET);
            raiseThree();
            Instant now = clock.instant();
            assertThat(deliveries.claim("desk", 10, now, now.plusSeconds(30))).hasSize(3);
            assertThat(deliveries.claim("desk", 10, now.plusSeconds(29), now)).isEmpty();

            List<Delivery> again = deliveries.claim("desk", 10, now.plusSeconds(30), now.plusSeconds(60));

            assertThat(again).extracting(Delivery::attempt).containsOnly(2);
            assertThat(again).extracting(Delivery::notification).isEqualTo(told());
        }

        @Test
        void waitsThreeTimesAsLongEachTime() {
            Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));

            assertThat(backoff.after(1)).isBetween(Duration.ofMillis(2_500), Duration.ofSeconds(5));
            assertThat(backoff.after(2)).isBetween(Duration.ofMillis(7_500), Duration.ofSeconds(15));
            assertThat(backoff.after(3)).isBetween(Duration.ofMillis(22_500), Duration.ofSeconds(45));
            assertThat(backoff.after(4)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
            assertThat(backoff.after(1_000)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
        }
    }

    @Nested
    @DisplayName("What is no webhook")
    class Unusable {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "ftp://127.0.0.1/x",
                    "file:///etc/passwd",
                    "127.0.0.1/x",
                    "http:///x",
                    "http://user:word@127.0.0.1/x",
                    "http://127.0.0.1/x#y",
                    "http://example.com/x",
                    "http://169.254.169.254/latest",
                    "http://127.0.0.1.example.com/x",
                    "http://127.0.0.1 /x"
                })
        void isRefusedForItsAddress(String url) {
            assertThatExceptionOfType(UnusableWebhook.class)
                    .isThrownBy(() -> webhooks.put("desk", url, SECRET))
                    .satisfies(unusable -> assertThat(unusable.faults())
                            .extracting(UnusableWebhook.Fault::field)
                            .containsExactly("url"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 23, 65})
        void isRefusedForASecretTooShortOrTooLong(int bytes) {
            String secret = "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);

            assertThatExceptionOfType(UnusableWebhook.class)
                    .isThrownBy(() -> webhooks.put("desk", receiver.url(), secret));
        }

        @ParameterizedTest
        @ValueSource(ints = {24, 64})
        void isNotRefusedForASecretOfTheRightLength(int bytes) {
            assertThat(webhooks.put(
                            "desk",
                            receiver.url(),
                            "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes])))
                    .isTrue();
        }

        @Test
        void isToldAllThatIsWrong() {
            assertThatExceptionOfType(UnusableWebhook.class)
                    .isThrownBy(() -> webhooks.put("Desk!", "x", "secret"))
                    .satisfies(unusable -> assertThat(unusable.faults())
                            .extracting(UnusableWebhook.Fault::field)
                            .containsExactly("name", "url", "secret"));
        }

        @ParameterizedTest
        @CsvSource({
            "*, http://example.com/x, true",
            "*.example.com, http://a.example.com/x, true",
            "*.example.com, http://example.com/x, false",
            "*.example.com, http://badexample.com/x, false",
            "EXAMPLE.com, http://example.COM:8080/x, true",
            "[::1], http://[::1]:9000/x, true"
        })
        void isKnownByTheHostsThatAreAllowed(String allowed, String url, boolean usable) {
            WebhookChecks checks = new WebhookChecks(List.of(allowed));

            if (usable) {
                checks.check("desk", url, SECRET);
            } else {
                assertThatExceptionOfType(UnusableWebhook.class).isThrownBy(() -> checks.check("desk", url, SECRET));
            }
        }

        @Test
        void isUnknown() {
            assertThatExceptionOfType(UnknownWebhook.class).isThrownBy(() -> webhooks.get("none"));
            assertThatExceptionOfType(UnknownWebhook.class).isThrownBy(() -> webhooks.delete("none"));
        }
    }

    private void raiseThree() {
        cases.receive();
        clock.advance(Duration.ofHours(1));
        cases.raise();
    }

    private List<Notification> told() {
        return notifications.after(0, 1_000);
    }

    private long failures(String webhook) {
        return database.sql("select count(*) from webhook_delivery where webhook = ? and failure is not null")
                .param(webhook)
                .query(Long.class)
                .single();
    }

    /** How many failed at this moment. */
    private long failuresNow(String webhook) {
        return database.sql("select count(*) from webhook_delivery where webhook = ? and failure is not null"
                        + " and tried_at = ?")
                .param(webhook)
                .param(Moment.stored(clock.instant()))
                .query(Long.class)
                .single();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
