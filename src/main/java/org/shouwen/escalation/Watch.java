package org.shouwen.escalation;

import static java.util.Comparator.naturalOrder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.CaseWatch;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Judgement;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.rulebook.Rulebooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows of every kept case when to look at it next, and under which rules and organisation it was judged last. */
@Repository
class Watch implements CaseWatch {

    private static final Set<CaseStatus> OVER = EnumSet.of(CaseStatus.RELEASED, CaseStatus.WITHDRAWN);

    private record Watched(@Nullable Instant toldFrom) {}

    private final JdbcClient database;
    private final Plan plan;
    private final Rulebooks rulebooks;

    Watch(JdbcClient database, Plan plan, Rulebooks rulebooks) {
        this.database = database;
        this.plan = plan;
        this.rulebooks = rulebooks;
    }

    @Override
    public void begin(CaseId id, Judgement judgement, @Nullable Instant from) {
        database.sql("insert into case_watch (case_id, told_from, open_ended, rulebook_version, organisation_version,"
                        + " failures) values (:case, :from, true, '', '', 0)")
                .param("case", id.value())
                .param("from", Moment.stored(from))
                .update();
        update(id, judgement, plan.follow(id, rungs(id, judgement, from)));
    }

    @Override
    public void renew(CaseId id, Judgement judgement) {
        watched(id)
                .ifPresentOrElse(
                        watched -> update(id, judgement, plan.follow(id, rungs(id, judgement, watched.toldFrom()))),
                        () -> begin(id, judgement, null));
    }

    /** Follows a judgement on a watched case, and raises what is to be told by then. */
    List<Told> raise(CaseId id, Judgement judgement) {
        Instant now = judgement.asOf();
        Watched watched = watched(id).orElseThrow();
        List<EscalationOfCase> toCome = plan.follow(id, rungs(id, judgement, watched.toldFrom()));
        List<Told> told = plan.raise(id, judgement.decision().rulebook().version(), now);
        update(
                id,
                judgement,
                toCome.stream().filter(rung -> rung.at().isAfter(now)).toList());
        return told;
    }

    private Optional<Watched> watched(CaseId id) {
        return database.sql("select told_from from case_watch where case_id = :case for update")
                .param("case", id.value())
                .query(Watch::watched)
                .optional();
    }

    private static List<EscalationOfCase> rungs(CaseId id, Judgement judgement, @Nullable Instant from) {
        return judgement.rungs().stream()
                .filter(rung -> from == null || !rung.at().isBefore(from))
                .map(rung -> EscalationOfCase.of(id, rung))
                .toList();
    }

    private void update(CaseId id, Judgement judgement, List<EscalationOfCase> toCome) {
        Instant next =
                toCome.stream().map(EscalationOfCase::at).min(naturalOrder()).orElse(null);
        boolean open = next != null || !OVER.contains(judgement.status());
        Decision.Basis basis = judgement.decision().rulebook();
        database.sql("update case_watch set wake_at = :wake, open_ended = :open, rulebook_version = :rulebook,"
                        + " organisation_version = :organisation, failures = 0, failed_at = null, failure = null"
                        + " where case_id = :case")
                .param("wake", Moment.stored(open ? earlier(next, turnAfter(judgement.asOf())) : null))
                .param("open", open)
                .param("rulebook", basis.version())
                .param("organisation", basis.organisation())
                .param("case", id.value())
                .update();
    }

    /** When rows with other days of validity make another plan of it. */
    private @Nullable Instant turnAfter(Instant asOf) {
        return rulebooks.turnAfter(asOf).orElse(null);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
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
