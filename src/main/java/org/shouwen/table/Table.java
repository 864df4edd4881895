package org.shouwen.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as read: every row that is not blank and not 停用, in the sheet's order.
 *
 * @param workbook file name, for instance {@code routing.xlsx}
 * @param columns where the sheet has its columns: their letters, by field
 * @param off the rows that are 停用
 */
public record Table(TableShape shape, String workbook, List<Row> rows, Map<String, String> columns, List<Origin> off) {

    /** The address of a row's cell, for instance {@code C12}; {@code null} if the sheet has no such column. */
    public @Nullable String cell(Row row, String field) {
        String letters = columns.get(field);
        return letters == null ? null : letters + row.origin().row();
    }

    /**
     * A problem of what stands in a row's cell, as seen beside other rows.
     *
     * @param suggestion as {@link Problem#suggestion}
     */
    public Problem problem(
            Row row, String field, Vocabularies vocabularies, Text message, @Nullable String suggestion) {
        Object value = row.values().get(field);
        Column column = shape.columns().stream()
                .filter(known -> known.field().equals(field))
                .findFirst()
                .orElseThrow();
        String found = value == null ? null : new Wording(vocabularies).of(column, value);
        return new Problem(workbook, shape.sheet(), cell(row, field), null, found, message, suggestion);
    }

    /** A problem of the whole sheet. */
    public Problem problem(Text message) {
        return new Problem(workbook, shape.sheet(), null, null, null, message, null);
    }

    /** What is wrong between rows whose every cell is right: those that may not stand beside one above. */
    public List<Problem> clashes(Vocabularies vocabularies) {
        Clashes clashes = new Clashes(shape);
        String field = clashes.shown().field();
        return rows.stream()
                .flatMap(row -> clashes.add(row).map(text -> problem(row, field, vocabularies, text, null)).stream())
                .toList();
    }

    /** What is wrong with cells that are blank although another cell of their row says that they must not be. */
    public List<Problem> blanks(Vocabularies vocabularies) {
        Blanks blanks = new Blanks(shape, new Wording(vocabularies));
        return rows.stream()
                .flatMap(row -> shape.columns().stream()
                        .filter(column -> !row.values().containsKey(column.field()))
                        .flatMap(column -> blanks
                                .wrong(column, other -> row.values().get(other.field()))
                                .stream()
                                .map(wrong -> problem(row, column.field(), vocabularies, wrong, null))))
                .toList();
    }

    /** The same sheet with only those rows. */
    public Table with(List<Row> some) {
        return new Table(shape, workbook, List.copyOf(some), columns, off);
    }
}
