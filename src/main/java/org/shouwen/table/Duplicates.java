package org.shouwen.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Compares {@code row} with all before it, as far as its cells could be read. */
    void check(Row row, ReadRow read) {
        if (read.values().containsKey(headings.id())) {
            checkId(row);
        }
        boolean keyRead = keys.stream()
                .allMatch(key -> headings.has(key) && !read.refused().contains(key));
        boolean datesRead =
                !read.refused().contains(Reserved.FROM) && !read.refused().contains(Reserved.TO);
        if (shape.hitPolicy() != HitPolicy.FIRST && keyRead && datesRead) {
            checkKey(row);
        }
    }

    private void checkId(Row row) {
        Row first = byId.putIfAbsent(Spelling.key(row.origin().id()), row);
        if (first != null) {
            report(row, first, headings.id(), "编号相同，编号不能重复", "have the same id");
        }
    }

    private void checkKey(Row row) {
        List<Row> alike = byKey.computeIfAbsent(key(row), key -> new ArrayList<>());
        alike.stream()
                .filter(other -> other.validity().overlaps(row.validity()))
                .findFirst()
                .ifPresent(first -> reportKey(row, first));
        alike.add(row);
    }

    private void reportKey(Row row, Row first) {
        if (shape.hitPolicy() == HitPolicy.ALL) {
            report(row, first, keys.get(0), "完全相同，请删去一行", "are identical; remove one");
        } else if (row.validity().equals(Validity.ALWAYS) && first.validity().equals(Validity.ALWAYS)) {
            report(row, first, keys.get(0), keyHeadings() + "相同，请删去一行或改正", "have the same key; remove or change one");
        } else {
            report(
                    row,
                    first,
                    keys.get(0),
                    keyHeadings() + "相同且有效期重叠，请改生效日期或失效日期",
                    "have the same key and are both valid on some day; change a date");
        }
    }

    private String keyHeadings() {
        return String.join(
                "、", keys.stream().map(column -> "“" + column.heading() + "”").toList());
    }

    private void report(Row row, Row first, Column column, String zh, String en) {
        int one = first.origin().row();
        int two = row.origin().row();
        findings.cell(
                shape.sheet(),
                RawCell.address(two, headings.place(column)),
                row.origin().id(),
                new Text("第 %d 行与第 %d 行%s。".formatted(two, one, zh), "Rows %d and %d %s.".formatted(one, two, en)),
                null);
    }

    /** Lists count as sets: their order says nothing about when the row holds. */
    private List<@Nullable Object> key(Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        keys.forEach(column -> key.add(comparable(row.values().get(column.field()))));
        return key;
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return new HashSet<>(list.stream()
                    .map(Duplicates::comparable)
                    .map(Objects::requireNonNull)
                    .toList());
        }
        return value instanceof String text ? Spelling.key(text) : value;
    }
}
