package org.shouwen.table;

import org.jspecify.annotations.Nullable;

/**
 * When a cell may be blank that otherwise may not.
 *
 * @param field the column that has to say something in the same row
 * @param code the word that has to stand there; {@code null} for anything
 */
public record BlankIf(String field, @Nullable String code) {

    /** Reads {@code other} or {@code other=WORD}. */
    public static BlankIf of(String written) {
        int equal = written.indexOf('=');
        return equal < 0
                ? new BlankIf(written.strip(), null)
                : new BlankIf(
                        written.substring(0, equal).strip(),
                        written.substring(equal + 1).strip());
    }

    /** Whether a cell may be blank beside {@code other}, which stands in the column. */
    boolean allows(@Nullable Object other) {
        return other != null && (code == null || other.equals(code));
    }
}
