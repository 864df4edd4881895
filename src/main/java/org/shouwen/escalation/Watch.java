package org.shouwen.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.CaseWatch;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Judgement;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows of every kept case when to look at it next, and under which rules and organisation it was judged last. */
@Repository
class Watch implements CaseWatch {

    private static final Set<CaseStatus> OVER = EnumSet.of(CaseStatus.RELEASED, CaseStatus.WITHDRAWN);

    private record Watched(@Nullable Instant toldFrom) {}

    private final JdbcClient database;
    private final Plan plan;

    Watch(JdbcClient database, Plan plan) {
        this.database = database;
        this.plan = plan;
    }

    @Override
    public void begin(CaseId id, Judgement judgement, @Nullable Instant from) {
        database.sql("insert into case_watch (case_id, told_from, open_ended, rulebook_version, organisation_version,"
                        + " failures) values (:case, :from, true, '', '', 0)")
                .param("case", id.value())
                .param("from", Moment.stored(from))
                .update();
        follow(id, judgement, from);
    }

    @Override
    public void renew(CaseId id, Judgement judgement) {
        database.sql("select told_from from case_watch where case_id = :case for update")
                .param("case", id.value())
                .query(Watch::watched)
                .optional()
                .ifPresentOrElse(
                        watched -> follow(id, judgement, watched.toldFrom()), () -> begin(id, judgement, null));
    }

    private void follow(CaseId id, Judgement judgement, @Nullable Instant from) {
        List<EscalationOfCase> rungs = judgement.rungs().stream()
                .filter(rung -> from == null || !rung.at().isBefore(from))
                .map(rung -> EscalationOfCase.of(id, rung))
                .toList();
        Instant next = plan.follow(id, rungs);
        Decision.Basis basis = judgement.decision().rulebook();
        database.sql("update case_watch set wake_at = :wake, open_ended = :open, rulebook_version = :rulebook,"
                        + " organisation_version = :organisation, failures = 0, failed_at = null, failure = null"
                        + " where case_id = :case")
                .param("wake", Moment.stored(next))
                .param("open", next != null || !OVER.contains(judgement.status()))
                .param("rulebook", basis.version())
                .param("organisation", basis.organisation())
                .param("case", id.value())
                .update();
    }

    /** The next cases to look at by {@code now}, the earliest first; those that others look at are left out. */
    List<CaseId> due(Instant now, int most) {
        return database.sql("select case_id from case_watch where wake_at <= :now order by wake_at, case_id"
                        + " limit :most for update skip locked")
                .param("now", Moment.stored(now))
                .param("most", most)
                .query(Watch::caseId)
                .list();
    }

    /** The next open cases that were judged under others than these, by their ids. */
    List<CaseId> judgedUnderOthers(Versions versions, String after, int most) {
        return database.sql("select case_id from case_watch where open_ended and failures = 0 and case_id > :after"
                        + " and (rulebook_version <> :rulebook or organisation_version <> :organisation)"
                        + " order by case_id limit :most for update skip locked")
                .param("after", after)
                .param("rulebook", versions.rulebook())
                .param("organisation", versions.organisation())
                .param("most", most)
                .query(Watch::caseId)
                .list();
    }

    private static CaseId caseId(ResultSet row, int number) throws SQLException {
        return new CaseId(row.getString("case_id"));
    }

    private static Watched watched(ResultSet row, int number) throws SQLException {
        return new Watched(Moment.readOptional(row, "told_from"));
    }
}
