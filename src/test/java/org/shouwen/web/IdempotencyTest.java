package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.shouwen.web.Samples.SUBMISSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.ledger.Cases;
import org.shouwen.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Tag("persistence")
@ApiTest
class IdempotencyTest {

    private static final String PATH = "/api/v1/requests";

    @Autowired
    private Decisions decisions;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Api api;
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void decideTheSample(@LocalServerPort int port) {
        api = Api.on(port);
        doReturn(Samples.organisation()).when(organisations).current();
        Samples.decide(decisions);
    }

    @Test
    void aRepeatedCallGetsTheSameAnswerByteForByte() {
        Api.Reply first = submit(SUBMISSION, key);
        Api.Reply second = submit(SUBMISSION, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void aCallIsTheSameHoweverItsJsonIsWritten() {
        Api.Reply first = submit(SUBMISSION, key);
        String otherwise = SUBMISSION
                .replace("\n", " ")
                .replace("\"2026-11-23T10:00:00+08:00\"", "\"2026-11-23T02:00:00Z\"")
                .replace(
                        "{\"request\"",
                        "{\"customer\": {\"phone\": \"13800000000\", \"room\": \"3-1201\", \"name\": \"王女士\"}, \"request\"")
                .replaceFirst(",\\s*\"customer\": \\{\"name\".*}", "}");

        assertThat(submit(otherwise, key).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() {
        submit(SUBMISSION, key);

        Api.Reply reply = submit(SUBMISSION.replace("厨房", "卫生间"), key);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void anInvalidCallLeavesNoKeyBehind() {
        assertThat(submit("{}", key).status()).isEqualTo(400);
        assertThat(submit(SUBMISSION, key).status()).isEqualTo(201);
    }

    @Test
    void withoutAKeyEveryCallTakesEffect() {
        assertThat(api.post(PATH, SUBMISSION).header("Location"))
                .isNotEqualTo(api.post(PATH, SUBMISSION).header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb"})
    void aKeyThatIsNotVisibleAsciiIsRefused(String bad) {
        Api.Reply reply = submit(SUBMISSION, bad);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/header").stringValue()).isEqualTo("Idempotency-Key");
    }

    @Test
    void aKeyHasAtMost255Characters() {
        assertThat(submit(SUBMISSION, "k".repeat(255)).status()).isEqualTo(201);
        assertThat(submit(SUBMISSION, "k".repeat(256)).status()).isEqualTo(400);
    }

    @Test
    void twoKeysAreRefused() {
        assertThat(api.post(PATH, SUBMISSION, Idempotency.HEADER, "one", Idempotency.HEADER, "two")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aCallWhoseFirstIsNotFinishedIsToldSo() throws Exception {
        CountDownLatch deciding = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        doAnswer(call -> {
                    deciding.countDown();
                    assertThat(go.await(20, TimeUnit.SECONDS)).isTrue();
                    return Samples.judgement((Enquiry) call.getArgument(0));
                })
                .when(decisions)
                .judge(any());
        ExecutorService caller = Executors.newSingleThreadExecutor();
        Future<Api.Reply> first = caller.submit(() -> submit(SUBMISSION, key));
        assertThat(deciding.await(20, TimeUnit.SECONDS)).isTrue();

        Api.Reply second = submit(SUBMISSION, key);
        go.countDown();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().at("/type").stringValue()).isEqualTo("/problems/idempotency-in-progress");
        assertThat(first.get().status()).isEqualTo(201);
        assertThat(submit(SUBMISSION, key).bytes()).isEqualTo(first.get().bytes());
        caller.shutdown();
    }

    @Test
    void eightCallsAtOnceTakeEffectOnceForEachOfManyKeys() throws Exception {
        int keys = 60;
        long before = cases();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Future<Api.Reply>> replies = new ArrayList<>();
        for (int call = 0; call < keys * 8; call++) {
            String of = key + "-" + call / 8;
            replies.add(callers.submit(() -> submit(SUBMISSION, of)));
        }

        for (Future<Api.Reply> reply : replies) {
            assertThat(reply.get().status()).isIn(201, 409);
        }
        assertThat(cases() - before).isEqualTo(keys);
        callers.shutdown();
    }

    /** Two nodes share nothing but the database. */
    @Test
    void twoNodesTakeEffectOnceBetweenThem() throws Exception {
        List<Idempotency> nodes = List.of(
                new Idempotency(database, transactions, Clock.systemUTC()),
                new Idempotency(database, transactions, Clock.systemUTC()));
        long before = cases();
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> effects = new ArrayList<>();
        for (int call = 0; call < 200; call++) {
            String of = key + "-" + call / 4;
            Idempotency node = nodes.get(call % 2);
            effects.add(callers.submit(() -> tookEffect(node, of)));
        }

        int taken = 0;
        for (Future<Boolean> effect : effects) {
            taken += effect.get() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(50);
        assertThat(cases()).isEqualTo(before);
        callers.shutdown();
    }

    @Test
    void aKeyIsForgottenAWeekAfterItsCallOnceItsCaseIsClosed() {
        String closed = key + "-closed";
        close(submit(SUBMISSION, closed));
        submit(SUBMISSION, key);
        Instant called = Instant.now();

        assertThat(forgetAsOf(called.plus(Duration.ofDays(7).minusMinutes(5)))).isZero();
        assertThat(forgetAsOf(called.plus(Duration.ofDays(7).plusMinutes(5)))).isPositive();
        assertThat(kept(closed)).isFalse();
        assertThat(kept(key)).isTrue();
        assertThat(submit(SUBMISSION, key).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(submit(SUBMISSION, closed).headers().firstValue("Idempotency-Replayed"))
                .isEmpty();
    }

    private int forgetAsOf(Instant moment) {
        return new OldKeys(database, cases, Clock.fixed(moment, ZoneOffset.UTC)).forget();
    }

    private void close(Api.Reply submitted) {
        String location = submitted.header("Location");
        database.sql("update service_case set status = 'RELEASED' where id = ?")
                .param(location.substring(location.lastIndexOf('/') + 1))
                .update();
    }

    private boolean kept(String of) {
        return database.sql("select count(*) from idempotency_key where idempotency_key = ?")
                        .param(of)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static boolean tookEffect(Idempotency node, String key) {
        try {
            return !node.once(List.of(key), "call", () -> new Idempotency.Answer(201, "/x", "{}", false))
                    .replayed();
        } catch (Idempotency.InProgress busy) {
            return false;
        }
    }

    private Api.Reply submit(String body, String of) {
        return api.post(PATH, body, Idempotency.HEADER, of);
    }

    private long cases() {
        return database.sql("select count(*) from service_case")
                .query(Long.class)
                .single();
    }
}
