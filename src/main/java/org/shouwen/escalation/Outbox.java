package org.shouwen.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What others are to know of, numbered without a gap in the order in which it came to be known. Numbers are given under
 * one lock that is held until the end of the transaction, so whoever reads on from the last number he saw misses nothing,
 * whoever else is writing.
 */
@Repository
class Outbox {

    private static final String INSERT =
            "insert into notification (number, id, escalation_id, created_at, content) values (?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final JdbcOperations batches;

    Outbox(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /** To be called last in a transaction: from here on all other writers wait for it. */
    void add(List<Told> told, Instant now) {
        if (told.isEmpty()) {
            return;
        }
        long last = database.sql("select last_given from notification_number for update")
                .query(Long.class)
                .single();
        List<Object[]> rows = new ArrayList<>(told.size());
        for (Told one : told) {
            rows.add(new Object[] {
                last + rows.size() + 1,
                UUID.randomUUID().toString(),
                one.id(),
                Moment.stored(now),
                Json.write(one.raised())
            });
        }
        batches.batchUpdate(INSERT, rows);
        database.sql("update notification_number set last_given = :last")
                .param("last", last + rows.size())
                .update();
        database.sql("insert into webhook_delivery (webhook, notification, state, attempts, next_at)"
                        + " select webhook.name, notification.number, 'PENDING', 0, notification.created_at"
                        + " from webhook cross join notification where notification.number > :last")
                .param("last", last)
                .update();
    }

    /** The next ones after a number. */
    List<Notification> after(long number, int most) {
        return database.sql("select number, id, created_at, content from notification where number > :number"
                        + " order by number limit :most")
                .param("number", number)
                .param("most", most)
                .query(Outbox::notification)
                .list();
    }

    static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getLong("number"),
                row.getString("id"),
                Moment.read(row, "created_at"),
                Json.read(row.getString("content"), EscalationOfCase.class));
    }
}
