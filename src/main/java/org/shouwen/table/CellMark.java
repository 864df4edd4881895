package org.shouwen.table;

import org.jspecify.annotations.Nullable;

/**
 * How a cell that somebody filled in came out.
 *
 * @param cell address as Excel shows it, for instance {@code C12}
 * @param comment what is said of it beside the cell; {@code null} for nothing
 */
public record CellMark(String sheet, String cell, Verdict verdict, @Nullable String comment) {

    /** What the cell's colour says. */
    public enum Verdict {
        /** Green. */
        GOOD,
        /** Red. */
        BAD,
        /** Yellow. */
        DOUBTFUL
    }
}
