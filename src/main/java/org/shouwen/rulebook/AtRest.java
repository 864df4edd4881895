package org.shouwen.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Row;
import org.shouwen.table.Table;

/** What is in memory before any case: for each stretch of days, the rows that count and what is made of rows. */
final class AtRest {

    private final List<MadeFact> made;
    private final List<Table> tables;
    private final RowFacts rows;
    private final ZoneId zone;
    private final Days days;
    private final Map<Integer, List<Object>> madeFacts = new ConcurrentHashMap<>();

    AtRest(List<MadeFact> made, List<Table> tables, RowFacts rows, ZoneId zone) {
        this.made = made;
        this.tables = tables;
        this.rows = rows;
        this.zone = zone;
        this.days = new Days(
                rows.all().stream().map(row -> row.row().validity()).distinct().toList());
    }

    Days days() {
        return days;
    }

    /** The stretch that a moment lies in. */
    int stretchOf(Instant moment) {
        return days.stretchOf(LocalDate.ofInstant(moment, zone));
    }

    /** Facts, those of rows from top to bottom. */
    List<Object> in(int stretch) {
        List<RowFacts.RowFact> held = held(days.dayIn(stretch));
        List<Object> atRest = new ArrayList<>();
        held.forEach(row -> {
            if (row.fact() != null) {
                atRest.add(row.fact());
            }
        });
        atRest.addAll(madeFacts.computeIfAbsent(stretch, first -> made(held)));
        return atRest;
    }

    private List<Object> made(List<RowFacts.RowFact> held) {
        Set<Row> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        held.forEach(row -> counting.add(row.row()));
        return made.stream().map(fact -> fact.of(tables, counting)).toList();
    }

    /** The rows that count on {@code day}, top to bottom; where the first of equal keys wins, only that one. */
    private List<RowFacts.RowFact> held(LocalDate day) {
        List<RowFacts.RowFact> held = new ArrayList<>();
        Set<List<@Nullable Object>> keys = new HashSet<>();
        for (RowFacts.RowFact row : rows.all()) {
            if (row.row().validity().covers(day)
                    && (row.table().shape().hitPolicy() != HitPolicy.FIRST || keys.add(key(row.table(), row.row())))) {
                held.add(row);
            }
        }
        return held;
    }

    private static List<@Nullable Object> key(Table table, Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(table.shape().sheet());
        for (Column column : table.shape().columns()) {
            if (column.key()) {
                key.add(row.values().get(column.field()));
            }
        }
        return key;
    }
}
