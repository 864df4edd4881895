package org.shouwen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads an audit's violations and misroutes back in the order in which they happened, some at a time. */
final class StoredOffences {

    private static final int AT_A_TIME = 500;

    private final JdbcClient database;
    private final long audit;

    StoredOffences(JdbcClient database, AuditId audit) {
        this.database = database;
        this.audit = audit.number();
    }

    void violations(Consumer<List<Stored<Violated>>> some) {
        read("audit_violation", StoredOffences::violation, some);
    }

    void misroutes(Consumer<List<Stored<Misrouted>>> some) {
        read("audit_misroute", StoredOffences::misroute, some);
    }

    private <T> void read(String table, RowMapper<Stored<T>> mapper, Consumer<List<Stored<T>>> some) {
        Stored<T> last = null;
        while (true) {
            List<Stored<T>> next = after(last, table, mapper);
            if (next.isEmpty()) {
                return;
            }
            some.accept(next);
            last = next.get(next.size() - 1);
        }
    }

    private <T> List<Stored<T>> after(@Nullable Stored<T> last, String table, RowMapper<Stored<T>> mapper) {
        return database.sql("select * from " + table
                        + " where audit_id = :audit and happened_at >= :at and (happened_at > :at or id > :number)"
                        + " order by happened_at, id limit :size")
                .param("audit", audit)
                .param("at", Fetched.stored(last == null ? Instant.EPOCH : last.happenedAt()))
                .param("number", last == null ? 0 : last.number())
                .param("size", AT_A_TIME)
                .query(mapper)
                .list();
    }

    private static Stored<Violated> violation(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        return stored(row, ResultLists.violated(row));
    }

    private static Stored<Misrouted> misroute(ResultSet found, int number) throws SQLException {
        Fetched row = new Fetched(found);
        Misrouted misrouted = new Misrouted(
                row.text("case_id"),
                row.moment("happened_at"),
                row.text("matter"),
                row.text("office"),
                row.text("department"),
                row.text("to_office"),
                row.text("to_department"),
                row.optional("staff_id"),
                row.optional("name"),
                row.numbers("evidence"));
        return stored(row, misrouted);
    }

    private static <T> Stored<T> stored(Fetched row, T value) throws SQLException {
        return new Stored<>(
                row.number("id"), row.moment("happened_at"), row.row().getBoolean("reported"), value);
    }
}
