package org.shouwen.table;

import org.jspecify.annotations.Nullable;

/**
 * A column the rules know.
 *
 * @param field the name rules use
 * @param heading the Chinese heading in row 2
 * @param list whether a cell may hold several values, separated by {@code ；}
 * @param key whether the column belongs to the row's key
 * @param optional whether a cell may be blank
 * @param vocabulary the vocabulary a {@link CellType#WORD} is taken from
 * @param least the least number a cell may hold, for a duration in its own unit; {@code null} for any
 * @param blankIf when a cell of an optional column may be blank; {@code null} for whenever
 */
public record Column(
        String field,
        String heading,
        CellType type,
        boolean list,
        boolean key,
        boolean optional,
        @Nullable String vocabulary,
        @Nullable Integer least,
        @Nullable BlankIf blankIf) {

    /** A column whose cells may be blank whenever it is optional. */
    public Column(
            String field,
            String heading,
            CellType type,
            boolean list,
            boolean key,
            boolean optional,
            @Nullable String vocabulary,
            @Nullable Integer least) {
        this(field, heading, type, list, key, optional, vocabulary, least, null);
    }

    /** A column whose cells may hold any number. */
    public Column(
            String field,
            String heading,
            CellType type,
            boolean list,
            boolean key,
            boolean optional,
            @Nullable String vocabulary) {
        this(field, heading, type, list, key, optional, vocabulary, null);
    }

    /** Whether {@code value} is not less than a cell may hold. */
    public boolean takes(Object value) {
        return Bounds.takes(this, value);
    }
}
