package org.shouwen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with rows whose cells could all be read. */
public final class RowProblems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /** @param file path as problems name it */
    public RowProblems(String file) {
        this.file = file;
    }

    /** @param field whose cell is at fault; where the sheet has no such column, the first one it has is named */
    public void add(Table table, Row row, String field, Text message) {
        Object value = row.values().get(field);
        add(table, row, field, value == null ? null : value.toString(), message, null);
    }

    /**
     * As {@link #add(Table, Row, String, Text)}.
     *
     * @param shown the part of the cell that is at fault, as the person sees it
     * @param suggestion what was probably meant
     */
    public void add(
            Table table, Row row, String field, @Nullable String shown, Text message, @Nullable String suggestion) {
        found.add(new Problem(file, table.shape().sheet(), cell(table, row, field), null, shown, message, suggestion));
    }

    private static @Nullable String cell(Table table, Row row, String field) {
        String cell = table.cell(row, field);
        return cell != null
                ? cell
                : table.shape().columns().stream()
                        .map(column -> table.cell(row, column.field()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** In the order in which they were found. */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    public int count() {
        return found.size();
    }
}
