package org.shouwen.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is to be told of which limit, and who was. */
@Service
public class Escalations {

    private final JdbcClient database;

    Escalations(JdbcClient database) {
        this.database = database;
    }

    /** The escalations a query asks for, in the order of the moments they are for. */
    public EscalationList list(EscalationQuery query, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        String from = " from escalation" + condition(query, values);
        List<EscalationOfCase> items = database.sql(
                        "select content, raised_at" + from + " order by tell_at, id limit :size offset :skipped")
                .params(values)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query((row, number) -> escalation(row, query.asOf()))
                .list();
        long total = database.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        return new EscalationList(items, total);
    }

    private static String condition(EscalationQuery query, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        and("(office = :office or to_office = :office)", "office", query.office(), all, values);
        and("level = :level", "level", query.level(), all, values);
        and("tell_at < :before", "before", Moment.stored(query.dueBefore()), all, values);
        if (query.dueBefore() == null) {
            and("tell_at <= :asOf", "asOf", Moment.stored(query.asOf()), all, values);
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private static void and(
            String condition, String name, @Nullable Object value, List<String> all, Map<String, Object> values) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }

    private static EscalationOfCase escalation(ResultSet row, @Nullable Instant asOf) throws SQLException {
        EscalationOfCase planned = Json.read(row.getString("content"), EscalationOfCase.class);
        Instant raisedAt = Moment.readOptional(row, "raised_at");
        return raisedAt == null || asOf != null && raisedAt.isAfter(asOf) ? planned : planned.raised(raisedAt);
    }
}
