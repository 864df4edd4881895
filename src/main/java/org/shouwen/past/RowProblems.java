package org.shouwen.past;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** What is wrong with rows whose cells could all be read. */
final class RowProblems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    RowProblems(String file) {
        this.file = file;
    }

    void add(Table table, Row row, String field, String zh, String en) {
        String cell = table.cell(row, field);
        Object value = row.values().get(field);
        found.add(new Problem(
                file,
                table.shape().sheet(),
                cell == null ? table.cell(row, FactColumns.CASE) : cell,
                null,
                shown(value),
                new Text(zh, en),
                null));
    }

    List<Problem> found() {
        return found;
    }

    int count() {
        return found.size();
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
