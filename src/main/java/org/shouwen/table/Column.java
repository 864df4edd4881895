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
 */
public record Column(
        String field,
        String heading,
        CellType type,
        boolean list,
        boolean key,
        boolean optional,
        @Nullable String vocabulary) {}
