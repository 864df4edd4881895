package org.shouwen.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.CaseId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is to be told of a case's limits, and was. What is still to come follows every judgement; what was told stays.
 * Only to be used while the case is held.
 */
@Repository
class Plan {

    private static final String INSERT =
            "insert into escalation (case_id, rung, step, level, office, to_office, tell_at, content)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update escalation set tell_at = ?, content = ? where id = ?";
    private static final String RAISE = "update escalation set raised_at = ?, rulebook_version = ? where id = ?";
    private static final String DELETE = "delete from escalation where id = ?";

    private record Kept(long id, String rung, String content, boolean raised) {}

    private final JdbcClient database;
    private final JdbcOperations batches;

    Plan(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * Replaces what is still to come by what is concluded now. What was told is told no second time.
     *
     * @return who is still to be told
     */
    List<EscalationOfCase> follow(CaseId id, List<EscalationOfCase> concluded) {
        Map<String, Kept> kept = kept(id);
        Map<String, EscalationOfCase> planned = new LinkedHashMap<>();
        concluded.forEach(one -> planned.putIfAbsent(RungKey.of(one), one));
        planned.keySet()
                .removeIf(rung -> kept.containsKey(rung) && kept.get(rung).raised());
        write(planned, kept);
        return List.copyOf(planned.values());
    }

    private void write(Map<String, EscalationOfCase> planned, Map<String, Kept> kept) {
        List<Object[]> inserted = new ArrayList<>();
        List<Object[]> updated = new ArrayList<>();
        planned.forEach((rung, one) -> {
            Kept before = kept.get(rung);
            String content = Json.write(one);
            if (before == null) {
                inserted.add(values(rung, one, content));
            } else if (!before.content().equals(content)) {
                updated.add(values(Moment.stored(one.at()), content, before.id()));
            }
        });
        List<Object[]> deleted = kept.values().stream()
                .filter(one -> !one.raised() && !planned.containsKey(one.rung()))
                .map(one -> values(one.id()))
                .toList();
        batch(DELETE, deleted);
        batch(UPDATE, updated);
        batch(INSERT, inserted);
    }

    private Map<String, Kept> kept(CaseId id) {
        Map<String, Kept> kept = new HashMap<>();
        database.sql("select id, rung, content, raised_at from escalation where case_id = :case")
                .param("case", id.value())
                .query(Plan::kept)
                .list()
                .forEach(one -> kept.put(one.rung(), one));
        return kept;
    }

    /** Raises what is to be told by now. */
    List<Told> raise(CaseId id, String rulebook, Instant now) {
        List<Told> due = database.sql("select id, content from escalation where case_id = :case and raised_at is null"
                        + " and tell_at <= :now order by tell_at, id")
                .param("case", id.value())
                .param("now", Moment.stored(now))
                .query((row, number) -> new Told(
                        row.getLong("id"),
                        Json.read(row.getString("content"), EscalationOfCase.class)
                                .raised(now)))
                .list();
        batch(
                RAISE,
                due.stream()
                        .map(told -> values(Moment.stored(now), rulebook, told.id()))
                        .toList());
        return due;
    }

    private static Object[] values(String rung, EscalationOfCase one, String content) {
        return values(
                one.caseId(),
                rung,
                one.step(),
                one.level(),
                one.holder().office(),
                one.to().office(),
                Moment.stored(one.at()),
                content);
    }

    private static Object[] values(@Nullable Object... values) {
        return Arrays.copyOf(values, values.length);
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"), row.getString("rung"), row.getString("content"), row.getObject("raised_at") != null);
    }
}
