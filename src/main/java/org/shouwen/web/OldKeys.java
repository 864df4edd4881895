package org.shouwen.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.Cases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the keys of calls a week after them, but not before the case they led to is closed. */
@Component
class OldKeys implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OldKeys.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final int SOME = 500;

    private record Old(String key, CaseId madeOf) {}

    private final JdbcClient database;
    private final Cases cases;
    private final Clock clock;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "old-keys");
        thread.setDaemon(true);
        return thread;
    });

    OldKeys(JdbcClient database, Cases cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void forgetEveryHour() {
        hourly.scheduleWithFixedDelay(this::tryToForget, 1, 1, TimeUnit.HOURS);
    }

    private void tryToForget() {
        try {
            forget();
        } catch (RuntimeException failed) {
            LOG.warn("old keys stay for another hour", failed);
        }
    }

    /** @return how many keys were forgotten */
    int forget() {
        OffsetDateTime before = OffsetDateTime.now(clock).minus(KEPT);
        int forgotten = 0;
        List<Old> some = after("", before);
        while (!some.isEmpty()) {
            forgotten += forget(some);
            some = after(some.get(some.size() - 1).key(), before);
        }
        return forgotten;
    }

    private List<Old> after(String key, OffsetDateTime before) {
        return database.sql("select idempotency_key, location from idempotency_key"
                        + " where idempotency_key > ? and created_at < ? order by idempotency_key limit ?")
                .params(key, before, SOME)
                .query((row, number) -> new Old(row.getString("idempotency_key"), caseAt(row.getString("location"))))
                .list();
    }

    private int forget(List<Old> some) {
        Set<CaseId> open = cases.open(some.stream().map(Old::madeOf).toList());
        List<String> over = some.stream()
                .filter(old -> !open.contains(old.madeOf()))
                .map(Old::key)
                .toList();
        return over.isEmpty()
                ? 0
                : database.sql("delete from idempotency_key where idempotency_key in (:keys)")
                        .param("keys", over)
                        .update();
    }

    /** Every call with a key is answered with the address of its case. */
    private static CaseId caseAt(String location) {
        return new CaseId(location.substring(location.lastIndexOf('/') + 1));
    }

    /** Without an interrupt: one would close the files of an embedded database. */
    @Override
    public void destroy() {
        hourly.shutdown();
        try {
            hourly.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
