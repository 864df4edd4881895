package org.shouwen.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds rows that may not stand beside each other, by their keys and the sheet's hit policy. */
final class Clashes {

    private final HitPolicy hitPolicy;
    private final List<Column> keys;
    private final Map<List<@Nullable Object>, List<Row>> byKey = new HashMap<>();

    Clashes(TableShape shape) {
        List<Column> marked = shape.columns().stream().filter(Column::key).toList();
        this.hitPolicy = shape.hitPolicy();
        this.keys = hitPolicy == HitPolicy.ALL || marked.isEmpty() ? shape.columns() : marked;
    }

    /** The columns by which rows are the same. */
    List<Column> keys() {
        return keys;
    }

    /** The column in which a clash is shown: whatever stands there can be told apart from the other row. */
    Column shown() {
        return hitPolicy == HitPolicy.DISJOINT
                ? keys.stream()
                        .filter(key -> !key.optional())
                        .reduce((first, last) -> last)
                        .orElse(keys.get(0))
                : keys.get(0);
    }

    /** Compares {@code row} with all before it. @return what is wrong, if it may not stand beside one of them */
    Optional<Text> add(Row row) {
        if (hitPolicy == HitPolicy.FIRST) {
            return Optional.empty();
        }
        List<Row> alike = byKey.computeIfAbsent(key(row), key -> new ArrayList<>());
        Optional<Row> first = alike.stream()
                .filter(other -> other.validity().overlaps(row.validity()))
                .filter(other -> hitPolicy != HitPolicy.DISJOINT || overlap(row, other))
                .findFirst();
        alike.add(row);
        return first.map(other -> text(row, other));
    }

    private boolean overlap(Row row, Row other) {
        return keys.stream()
                .map(Column::field)
                .allMatch(field ->
                        Overlap.of(row.values().get(field), other.values().get(field)));
    }

    private Text text(Row row, Row first) {
        if (hitPolicy == HitPolicy.DISJOINT) {
            return text(
                    row,
                    first,
                    "可以同时适用，不知道按哪一行：" + keyHeadings() + "处处相同或重合（空白表示不限）。请改其中一行，如“" + shown().heading() + "”，或删去一行",
                    "can both apply, and nothing says which one counts: all key columns share a value (a blank cell means"
                            + " any). Change one row, for instance its " + shown().heading() + ", or remove it");
        }
        if (hitPolicy == HitPolicy.ALL) {
            return text(row, first, "完全相同，请删去一行", "are identical; remove one");
        }
        return row.validity().equals(Validity.ALWAYS) && first.validity().equals(Validity.ALWAYS)
                ? text(row, first, keyHeadings() + "相同，请删去一行或改正", "have the same key; remove or change one")
                : text(
                        row,
                        first,
                        keyHeadings() + "相同且有效期重叠，请改生效日期或失效日期",
                        "have the same key and are both valid on some day; change a date");
    }

    static Text text(Row row, Row first, String zh, String en) {
        int one = first.origin().row();
        int two = row.origin().row();
        return new Text("第 %d 行与第 %d 行%s。".formatted(two, one, zh), "Rows %d and %d %s.".formatted(one, two, en));
    }

    private String keyHeadings() {
        return String.join(
                "、", keys.stream().map(column -> "“" + column.heading() + "”").toList());
    }

    /** Lists count as sets: their order says nothing about when the row holds. */
    private List<@Nullable Object> key(Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        keys.stream()
                .filter(column -> hitPolicy != HitPolicy.DISJOINT || Overlap.isPlain(column))
                .forEach(column -> key.add(comparable(row.values().get(column.field()))));
        return key;
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return new HashSet<>(list.stream()
                    .map(Clashes::comparable)
                    .map(Objects::requireNonNull)
                    .toList());
        }
        return value instanceof String text ? Spelling.key(text) : value;
    }
}
