package org.shouwen.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is sent notifications. */
@Service
@Transactional
public class Webhooks {

    private static final String COUNTS = "select webhook.name, webhook.url, webhook.changed_at,"
            + " count(case when delivery.state = 'PENDING' then 1 end) pending,"
            + " count(case when delivery.state = 'DELIVERED' then 1 end) delivered,"
            + " count(case when delivery.state = 'DEAD' then 1 end) dead"
            + " from webhook left join webhook_delivery delivery on delivery.webhook = webhook.name";
    private static final String GROUPS =
            " group by webhook.name, webhook.url, webhook.changed_at order by webhook.name";

    private final JdbcClient database;
    private final WebhookSettings settings;
    private final Clock clock;

    Webhooks(JdbcClient database, WebhookSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the order of their names. */
    @Transactional(readOnly = true)
    public List<Webhook> list() {
        return database.sql(COUNTS + GROUPS).query(this::webhook).list();
    }

    /** @throws UnknownWebhook if there is none of this name */
    @Transactional(readOnly = true)
    public Webhook get(String name) {
        return database.sql(COUNTS + " where webhook.name = :name" + GROUPS)
                .param("name", name)
                .query(this::webhook)
                .optional()
                .orElseThrow(() -> new UnknownWebhook(name));
    }

    /**
     * Sets address and secret. A new webhook is sent what comes to be known from now on; one that was there before is
     * sent again what had been given up.
     *
     * @param secret {@code whsec_} and 24 to 64 bytes in Base64
     * @return whether it is new
     * @throws UnusableWebhook naming all that is wrong
     */
    public boolean put(String name, String url, String secret) {
        new WebhookChecks(settings.allowedHosts()).check(name, url, secret);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int changed = database.sql(
                        "update webhook set url = :url, secret = :secret, changed_at = :now where name = :name")
                .param("url", url)
                .param("secret", secret)
                .param("now", Moment.stored(now))
                .param("name", name)
                .update();
        if (changed == 0) {
            add(name, url, secret, now);
        } else {
            tryAgain(name, now);
        }
        return changed == 0;
    }

    private void add(String name, String url, String secret, Instant now) {
        database.sql("insert into webhook (name, url, secret, changed_at) values (:name, :url, :secret, :now)")
                .param("name", name)
                .param("url", url)
                .param("secret", secret)
                .param("now", Moment.stored(now))
                .update();
    }

    private void tryAgain(String name, Instant now) {
        database.sql("update webhook_delivery set state = 'PENDING', attempts = 0, next_at = :now"
                        + " where webhook = :name and state = 'DEAD'")
                .param("name", name)
                .param("now", Moment.stored(now))
                .update();
    }

    /** @throws UnknownWebhook if there is none of this name */
    public void delete(String name) {
        if (database.sql("delete from webhook where name = :name")
                        .param("name", name)
                        .update()
                == 0) {
            throw new UnknownWebhook(name);
        }
    }

    private Webhook webhook(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        return new Webhook(
                name,
                row.getString("url"),
                Moment.read(row, "changed_at"),
                row.getLong("pending"),
                row.getLong("delivered"),
                row.getLong("dead"),
                lastFailure(name));
    }

    private @Nullable String lastFailure(String name) {
        return database.sql("select failure from webhook_delivery where webhook = :name and failure is not null"
                        + " order by tried_at desc limit 1")
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
