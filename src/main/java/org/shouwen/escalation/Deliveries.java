package org.shouwen.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be delivered to webhooks, and what became of the rest. */
@Repository
@Transactional
class Deliveries {

    private static final int LONGEST_FAILURE = 1_000;

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** Names of all webhooks. */
    List<String> webhooks() {
        return database.sql("select name from webhook order by name")
                .query(String.class)
                .list();
    }

    /**
     * Takes some of what is to be delivered by now. What is neither taken nor refused by its receiver until {@code lost}
     * can be claimed again: whoever claimed it has died.
     */
    List<Delivery> claim(String webhook, int most, Instant now, Instant lost) {
        List<Long> numbers = database.sql("select notification from webhook_delivery where webhook = :webhook"
                        + " and state = 'PENDING' and next_at <= :now order by next_at, notification limit :most"
                        + " for update skip locked")
                .param("webhook", webhook)
                .param("now", Moment.stored(now))
                .param("most", most)
                .query(Long.class)
                .list();
        return numbers.isEmpty() ? List.of() : claimed(webhook, numbers, lost);
    }

    private List<Delivery> claimed(String webhook, List<Long> numbers, Instant lost) {
        database.sql("update webhook_delivery set attempts = attempts + 1, next_at = :lost"
                        + " where webhook = :webhook and notification in (:numbers)")
                .param("lost", Moment.stored(lost))
                .param("webhook", webhook)
                .param("numbers", numbers)
                .update();
        return database.sql("select webhook.url, webhook.secret, delivery.attempts, notification.number,"
                        + " notification.id, notification.created_at, notification.content"
                        + " from webhook_delivery delivery join webhook on webhook.name = delivery.webhook"
                        + " join notification on notification.number = delivery.notification"
                        + " where delivery.webhook = :webhook and delivery.notification in (:numbers)"
                        + " order by notification.number")
                .param("webhook", webhook)
                .param("numbers", numbers)
                .query((row, number) -> new Delivery(
                        webhook,
                        row.getString("url"),
                        row.getString("secret"),
                        Outbox.notification(row, number),
                        row.getInt("attempts")))
                .list();
    }

    void delivered(Delivery delivery, Instant now) {
        end(delivery, "DELIVERED", now, null, null);
    }

    /** @param next when it is tried again; {@code null} if it is given up */
    void failed(Delivery delivery, String failure, Instant now, @Nullable Instant next) {
        String reason = failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE));
        end(delivery, next == null ? "DEAD" : "PENDING", now, reason, next);
    }

    private void end(Delivery delivery, String state, Instant now, @Nullable String failure, @Nullable Instant next) {
        database.sql("update webhook_delivery set state = :state, tried_at = :now, failure = :failure, next_at = :next"
                        + " where webhook = :webhook and notification = :notification and state = 'PENDING'")
                .param("state", state)
                .param("now", Moment.stored(now))
                .param("failure", failure)
                .param("next", Moment.stored(next))
                .param("webhook", delivery.webhook())
                .param("notification", delivery.notification().cursor())
                .update();
    }

    /** How many were given up. */
    long dead() {
        return database.sql("select count(*) from webhook_delivery where state = 'DEAD'")
                .query(Long.class)
                .single();
    }
}
