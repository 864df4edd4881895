package org.shouwen.mutation;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwen.rulebook.RowCell;
import org.shouwen.scenario.SupposedCell;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Row;
import org.shouwen.table.Table;

/** A cell of a decision table in which something stands. */
record Cell(Table table, Row row, Column column) {

    /**
     * All cells of a table in which something stands that rules read: by rows, from left to right.
     *
     * @param read fields that any rule reads
     */
    static Stream<Cell> of(Table table, Set<String> read) {
        return table.rows().stream().flatMap(row -> table.shape().columns().stream()
                .filter(column -> read.contains(column.field()))
                .filter(column -> row.values().containsKey(column.field()))
                .map(column -> new Cell(table, row, column)));
    }

    Object value() {
        return Objects.requireNonNull(row.values().get(column.field()));
    }

    String address() {
        return Objects.requireNonNull(table.cell(row, column.field()));
    }

    RowCell asRead() {
        return new RowCell(row.origin(), column.field());
    }

    SupposedCell supposing(Object other) {
        return new SupposedCell(row.origin(), column.field(), other);
    }

    /** Whether it decides if another row counts at all, so that scenarios depend on it that never came to it. */
    boolean hidesRows() {
        return column.key() && table.shape().hitPolicy() == HitPolicy.FIRST;
    }
}
