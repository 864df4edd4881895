package org.shouwen.rulebook;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Comparisons.Compared;
import org.shouwen.table.Column;
import org.shouwen.table.Row;
import org.shouwen.table.TableShape;

/** The rows that miss a condition by one cell. */
final class NearRows {

    private static final int MOST = 5;

    private final Anatomy anatomy;
    private final Memory memory;

    NearRows(Anatomy anatomy, Memory memory) {
        this.anatomy = anatomy;
        this.memory = memory;
    }

    /**
     * Those that only a result keeps away come before those of another key, and those of a column that few rows miss
     * before those of a column that many do; one row stands once.
     */
    List<NearRow> of(Diagnosis diagnosis) {
        Class<?> type = diagnosis.taken();
        TableShape shape = type == null ? null : anatomy.table(type);
        if (shape == null) {
            return List.of();
        }
        List<NearRow> rows = new ArrayList<>();
        for (Compared nearMiss : diagnosis.nearMisses()) {
            NearRow row = row(nearMiss, diagnosis, shape);
            if (row != null && rows.stream().noneMatch(known -> known.row().equals(row.row()))) {
                rows.add(row);
            }
        }
        Map<Column, Long> missing = rows.stream().collect(groupingBy(NearRow::column, counting()));
        rows.sort(comparing((NearRow row) -> row.column().key())
                .thenComparing(row -> Objects.requireNonNull(missing.get(row.column()))));
        return List.copyOf(rows.subList(0, Math.min(MOST, rows.size())));
    }

    private @Nullable NearRow row(Compared nearMiss, Diagnosis diagnosis, TableShape shape) {
        Requirement missed = diagnosis.missedBy(nearMiss);
        Column column = column(missed, shape);
        if (column == null || column.key() && !isNear(nearMiss, missed, diagnosis, shape)) {
            return null;
        }
        Row row = Objects.requireNonNull(memory.row(nearMiss.fact()));
        Object value = row.values().get(column.field());
        String says = value == null ? "" : memory.wording().of(column, value);
        return new NearRow(row.origin(), column, says, missed.had(nearMiss.holding(), memory.shown()));
    }

    /**
     * Of rows with another key only those are near that have part of it right, and none for another word than the one
     * written in the rule: it never meant them. A row that was asked for is near whatever it says.
     */
    private static boolean isNear(Compared nearMiss, Requirement missed, Diagnosis diagnosis, TableShape shape) {
        return diagnosis.isAboutARow()
                || (missed.variable() != null || !missed.text().variables().isEmpty())
                        && diagnosis.metBy(nearMiss).anyMatch(met -> {
                            Column column = column(met, shape);
                            return column != null && column.key();
                        });
    }

    private static @Nullable Column column(Requirement requirement, TableShape shape) {
        return shape.columns().stream()
                .filter(column -> requirement.text().mentions(column.field()))
                .findFirst()
                .orElse(null);
    }
}
