package org.shouwen.audit;

import static org.shouwen.audit.Fetched.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Audits as stored: what was asked, and how far it has come. */
@Repository
class AuditRows {

    private final JdbcClient database;

    AuditRows(JdbcClient database) {
        this.database = database;
    }

    AuditId add(AuditQuestion question, @Nullable AuditId rerunOf, Instant askedAt) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql(
                        "insert into audit (state, office, department, from_moment, before_moment, as_of, asked_at,"
                                + " rerun_of, cases_done, cases_total, cases_audited)"
                                + " values ('QUEUED', :office, :department, :from, :before, :asOf, :askedAt, :rerunOf, 0, 0, 0)")
                .param("office", question.office())
                .param("department", question.department())
                .param("from", stored(question.from()))
                .param("before", stored(question.before()))
                .param("asOf", stored(question.asOf()))
                .param("askedAt", stored(askedAt))
                .param("rerunOf", rerunOf == null ? null : rerunOf.number())
                .update(key, "id");
        return new AuditId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<Audit> get(AuditId id) {
        return database.sql("select * from audit where id = :id")
                .param("id", id.number())
                .query(AuditRows::audit)
                .optional();
    }

    /** The latest first. */
    Results<Audit> list(int page, int size) {
        List<Audit> audits = database.sql("select * from audit order by id desc limit :size offset :skipped")
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(AuditRows::audit)
                .list();
        return new Results<>(
                audits,
                database.sql("select count(*) from audit").query(Long.class).single());
    }

    /** @return false if it was cancelled meanwhile */
    boolean begin(AuditId id, String rulebook, String organisation, Instant at) {
        return database.sql("update audit set state = 'RUNNING', rulebook_version = :rulebook,"
                                + " organisation_version = :organisation, started_at = :at"
                                + " where id = :id and state = 'QUEUED'")
                        .param("rulebook", rulebook)
                        .param("organisation", organisation)
                        .param("at", stored(at))
                        .param("id", id.number())
                        .update()
                == 1;
    }

    void progress(AuditId id, Audit.Progress progress) {
        database.sql(
                        "update audit set cases_done = :done, cases_total = :total, cases_audited = :audited where id = :id")
                .param("done", progress.done())
                .param("total", progress.total())
                .param("audited", progress.audited())
                .param("id", id.number())
                .update();
    }

    /** Ends an audit that has not ended yet; what ended stays as it is. */
    void end(AuditId id, AuditState state, @Nullable Text failure, Instant at) {
        database.sql("update audit set state = :state, failure_zh = :zh, failure_en = :en, finished_at = :at"
                        + " where id = :id and state in ('QUEUED', 'RUNNING')")
                .param("state", state.name())
                .param("zh", failure == null ? null : failure.zh())
                .param("en", failure == null ? null : failure.en())
                .param("at", stored(at))
                .param("id", id.number())
                .update();
    }

    /** Nothing that was under way when the service ended goes on by itself. */
    void interruptAll(Instant at) {
        database.sql("update audit set state = 'INTERRUPTED', finished_at = :at where state in ('QUEUED', 'RUNNING')")
                .param("at", stored(at))
                .update();
    }

    private static Audit audit(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        long rerunOf = row.number("rerun_of");
        return new Audit(
                new AuditId(row.number("id")),
                AuditState.valueOf(row.text("state")),
                new AuditQuestion(
                        row.optional("office"),
                        row.optional("department"),
                        row.moment("from_moment"),
                        row.moment("before_moment"),
                        row.moment("as_of")),
                row.moment("asked_at"),
                row.optionalMoment("started_at"),
                row.optionalMoment("finished_at"),
                row.optional("rulebook_version"),
                row.optional("organisation_version"),
                rerunOf == 0 ? null : new AuditId(rerunOf),
                new Audit.Progress(row.number("cases_done"), row.number("cases_total"), row.number("cases_audited")),
                row.optional("failure_zh") == null ? null : row.texts("failure"));
    }
}
