package org.shouwen.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.shouwen.ledger.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that could not be judged when somebody was to be told of them: tried again, ever more seldom. */
@Repository
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int DOUBLINGS = 8;
    private static final int LONGEST_REASON = 4_000;

    private final JdbcClient database;

    Failures(JdbcClient database) {
        this.database = database;
    }

    void add(CaseId id, RuntimeException reason, Instant now) {
        int before = database.sql("select failures from case_watch where case_id = :case for update")
                .param("case", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        String text = reason.toString();
        if (before == 0) {
            LOG.error("case {} could not be judged for its limits; it will be tried again", id, reason);
        } else {
            LOG.warn("case {} still cannot be judged for its limits: {}", id, text);
        }
        database.sql("update case_watch set failures = :failures, failed_at = :now, failure = :reason, wake_at = :next"
                        + " where case_id = :case")
                .param("failures", before + 1)
                .param("now", Moment.stored(now))
                .param("reason", text.substring(0, Math.min(text.length(), LONGEST_REASON)))
                .param("next", Moment.stored(now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(before, DOUBLINGS)))))
                .param("case", id.value())
                .update();
    }

    /** How many cases cannot be judged at present. */
    long count() {
        return database.sql("select count(*) from case_watch where failures > 0")
                .query(Long.class)
                .single();
    }

    /** Some of them, the latest first. */
    List<String> some(int most) {
        return database.sql("select case_id from case_watch where failures > 0 order by failed_at desc limit :most")
                .param("most", most)
                .query(String.class)
                .list();
    }
}
