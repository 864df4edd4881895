package org.shouwen.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds rows that may not stand beside each other, by the sheet's hit policy. */
final class Duplicates {

    private final TableShape shape;
    private final Headings headings;
    private final Findings findings;
    private final List<Column> keys;
    private final Map<String, Row> byId = new HashMap<>();
    private final Map<List<@Nullable Object>, List<Row>> byKey = new HashMap<>();

    Duplicates(TableShape shape, Headings headings, Findings findings) {
        this.shape = shape;
        this.headings = headings;
        this.findings = findings;
        List<Column> marked = shape.columns().stream().filter(Column::key).toList();
        boolean wholeRow = shape.hitPolicy() == HitPolicy.ALL || marked.isEmpty();
        this.keys = wholeRow ? shape.columns() : marked;
    }

    void check(Row row, boolean hasId) {
        if (hasId) {
            checkId(row);
        }
        if (shape.hitPolicy() != HitPolicy.FIRST) {
            checkKey(row);
        }
    }

    private void checkId(Row row) {
        Row first = byId.putIfAbsent(Spelling.key(row.origin().id()), row);
        if (first != null) {
            report(
                    row,
                    Reserved.ID,
                    new Text(
                            "编号与第 %d 行重复（第 %d、%d 行）。"
                                    .formatted(
                                            first.origin().row(),
                                            first.origin().row(),
                                            row.origin().row()),
                            "the same id as in row %d (rows %d and %d)"
                                    .formatted(
                                            first.origin().row(),
                                            first.origin().row(),
                                            row.origin().row())));
        }
    }

    private void checkKey(Row row) {
        List<Row> alike = byKey.computeIfAbsent(key(row), key -> new ArrayList<>());
        alike.stream()
                .filter(other -> other.validity().overlaps(row.validity()))
                .findFirst()
                .ifPresent(first -> report(row, keys.get(0), message(first, row)));
        alike.add(row);
    }

    private Text message(Row first, Row second) {
        int one = first.origin().row();
        int two = second.origin().row();
        if (shape.hitPolicy() == HitPolicy.ALL) {
            return new Text(
                    "第 %d 行与第 %d 行完全相同。".formatted(two, one), "row %d is identical to row %d".formatted(two, one));
        }
        boolean dated =
                !first.validity().equals(Validity.ALWAYS) || !second.validity().equals(Validity.ALWAYS);
        return dated
                ? new Text(
                        "第 %d 行与第 %d 行的键相同，有效期重叠。".formatted(two, one),
                        "rows %d and %d have the same key and are both in force on some day".formatted(two, one))
                : new Text(
                        "第 %d 行与第 %d 行的键相同。".formatted(two, one),
                        "rows %d and %d have the same key".formatted(two, one));
    }

    private void report(Row row, Column column, Text message) {
        findings.cell(
                shape.sheet(),
                RawCell.address(row.origin().row(), headings.place(column)),
                row.origin().id(),
                message,
                null);
    }

    /** Lists count as sets: their order says nothing about when the row holds. */
    private List<@Nullable Object> key(Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        for (Column column : keys) {
            Object value = row.values().get(column.field());
            key.add(
                    value instanceof List<?> list
                            ? new HashSet<>(list)
                            : value instanceof String text ? Spelling.key(text) : value);
        }
        return key;
    }
}
