package org.shouwen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a repeated call harmless: the first one with a key takes effect, every later one gets its answer again. Key and
 * effect are one transaction, so a call that failed leaves no key behind and may be repeated. {@link OldKeys} forgets keys.
 */
@Component
class Idempotency {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;

    /**
     * What was answered.
     *
     * @param location address of what was made
     * @param replayed whether an earlier call took the effect
     */
    record Answer(int status, String location, String body, boolean replayed) {

        ResponseEntity<byte[]> response() {
            ResponseEntity.BodyBuilder response = ResponseEntity.status(status)
                    .location(URI.create(location))
                    .contentType(MediaType.APPLICATION_JSON);
            if (replayed) {
                response.header("Idempotency-Replayed", "true");
            }
            return response.body(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A key was used with another call. */
    static class KeyReused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The first call with a key has not ended yet. */
    static class InProgress extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> inProgress = ConcurrentHashMap.newKeySet();

    Idempotency(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The values of the header, for {@link #once}. */
    static List<String> keysOf(HttpServletRequest call) {
        return Collections.list(call.getHeaders(HEADER));
    }

    /**
     * Takes {@code effect} if this is the first call with the key.
     *
     * @param keys values of the header; none: every call takes effect
     * @param call all that makes two calls the same: path and body, spelt alike however they were written
     * @throws InvalidCall if the header has no single key of visible ASCII characters
     * @throws KeyReused if the key came with another call before
     * @throws InProgress if the first call with the key has not ended yet
     */
    Answer once(List<String> keys, String call, Supplier<Answer> effect) {
        String key = keyOf(keys);
        if (key == null) {
            return effect.get();
        }
        if (!inProgress.add(key)) {
            throw new InProgress();
        }
        try {
            String fingerprint = sha256(call);
            return replayed(key, fingerprint).orElseGet(() -> first(key, fingerprint, effect));
        } finally {
            inProgress.remove(key);
        }
    }

    private Answer first(String key, String fingerprint, Supplier<Answer> effect) {
        try {
            return transaction.execute(status -> {
                claim(key, fingerprint);
                Answer answer = effect.get();
                keep(key, answer);
                return answer;
            });
        } catch (ClaimedElsewhere taken) {
            return replayed(key, fingerprint).orElseThrow(InProgress::new);
        }
    }

    /** Another node may hold the key: its transaction decides, ours waits for it or gives up. */
    private void claim(String key, String fingerprint) {
        try {
            database.sql("insert into idempotency_key (idempotency_key, fingerprint, created_at) values (?, ?, ?)")
                    .params(key, fingerprint, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                    .update();
        } catch (DuplicateKeyException | PessimisticLockingFailureException taken) {
            throw new ClaimedElsewhere();
        }
    }

    private void keep(String key, Answer answer) {
        database.sql("update idempotency_key set status = ?, location = ?, answer = ? where idempotency_key = ?")
                .params(answer.status(), answer.location(), answer.body(), key)
                .update();
    }

    private Optional<Answer> replayed(String key, String fingerprint) {
        return database.sql(
                        "select fingerprint, status, location, answer from idempotency_key where idempotency_key = ?")
                .param(key)
                .query((row, number) -> answer(row, fingerprint))
                .optional();
    }

    private static Answer answer(ResultSet row, String fingerprint) throws SQLException {
        if (!row.getString("fingerprint").equals(fingerprint)) {
            throw new KeyReused();
        }
        return new Answer(row.getInt("status"), row.getString("location"), row.getString("answer"), true);
    }

    private static @Nullable String keyOf(List<String> keys) {
        if (keys.isEmpty()) {
            return null;
        }
        String key = keys.get(0);
        boolean visible = key.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
        if (keys.size() > 1 || key.isEmpty() || key.length() > LONGEST || !visible) {
            Text message =
                    new Text("应为一个不超过 255 个可见 ASCII 字符的键", "must be one key of at most 255 visible ASCII characters");
            throw new InvalidCall(
                    ProblemType.INVALID_REQUEST, List.of(ProblemDocument.Error.inHeader(HEADER, message)));
        }
        return key;
    }

    private static String sha256(String call) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(call.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static class ClaimedElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
