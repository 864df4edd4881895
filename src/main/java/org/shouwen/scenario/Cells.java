package org.shouwen.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.sheet.SheetMoment;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;

/** What stands in a row, by field. */
final class Cells {

    private final Table table;
    private final Row row;
    private final ZoneId zone;
    private final RowProblems problems;

    Cells(Table table, Row row, ZoneId zone, RowProblems problems) {
        this.table = table;
        this.row = row;
        this.zone = zone;
        this.problems = problems;
    }

    boolean has(String field) {
        return row.values().containsKey(field);
    }

    @Nullable
    String text(String field) {
        Object value = row.values().get(field);
        return value == null ? null : value.toString();
    }

    List<String> texts(String field) {
        return row.values().get(field) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    List<Integer> numbers(String field) {
        return row.values().get(field) instanceof List<?> list
                ? list.stream().map(number -> ((BigDecimal) number).intValue()).toList()
                : List.of();
    }

    /** {@code otherwise} where the cell is blank. */
    int number(String field, int otherwise) {
        return row.values().get(field) instanceof BigDecimal number ? number.intValue() : otherwise;
    }

    @Nullable
    Boolean yesNo(String field) {
        return (Boolean) row.values().get(field);
    }

    boolean isYes(String field) {
        return Boolean.TRUE.equals(yesNo(field));
    }

    <E extends Enum<E>> @Nullable E constant(Class<E> type, String field) {
        String code = text(field);
        return code == null ? null : Enum.valueOf(type, code);
    }

    /** {@code null} where the cell is blank, or holds a time nobody can mean, which is then a problem. */
    @Nullable
    OffsetDateTime moment(String field) {
        if (!(row.values().get(field) instanceof LocalDateTime moment)) {
            return null;
        }
        Instant at = SheetMoment.of(moment, field, table, row, zone, problems);
        return at == null ? null : at.atZone(zone).toOffsetDateTime();
    }
}
