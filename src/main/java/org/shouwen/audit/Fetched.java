package org.shouwen.audit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Party;
import org.shouwen.table.Text;

/** A row of a query, read by the names of its columns. */
record Fetched(ResultSet row) {

    @Nullable
    String optional(String column) throws SQLException {
        return row.getString(column);
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    Text texts(String column) throws SQLException {
        return new Text(text(column + "_zh"), text(column + "_en"));
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    @Nullable
    BigDecimal amount(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    @Nullable
    LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    Instant moment(String column) throws SQLException {
        return Objects.requireNonNull(optionalMoment(column), column);
    }

    @Nullable
    Instant optionalMoment(String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    List<String> list(String column) throws SQLException {
        String joined = text(column);
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    List<Integer> numbers(String column) throws SQLException {
        return list(column).stream().map(Integer::valueOf).toList();
    }

    Party party() throws SQLException {
        return new Party(
                text("role"), optional("department"), optional("office"), optional("staff_id"), optional("name"));
    }

    static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static String stored(List<?> list) {
        return list.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Object[] values(@Nullable Object... values) {
        return Arrays.copyOf(values, values.length);
    }
}
