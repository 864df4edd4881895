package org.shouwen.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;

/**
 * A condition that did not hold.
 *
 * @param pattern the pattern as its file has it
 * @param condition the part of it that did not hold, as its file has it; {@code null} where it is the whole
 * @param field what the condition asks for; {@code null} where that is not one field
 * @param found what stood there, words by their codes; {@code null} where nothing of the kind was there, or it is the
 *     fact as a whole
 * @param wanted what should have stood there; {@code null} where anything would have done
 * @param facts those that came nearest, or that were in the way
 */
public record Obstacle(
        Kind kind,
        String pattern,
        @Nullable String condition,
        @Nullable String field,
        @Nullable String found,
        @Nullable String wanted,
        List<Met> facts) {

    /** In what a condition can fail. */
    public enum Kind {
        /** Nothing of the kind is there. */
        MISSING,
        /** It is there, and is different. */
        DIFFERENT,
        /** It is there, and must not be. */
        IN_THE_WAY,
        /** The row does not hold on that day. */
        NOT_IN_FORCE
    }

    /**
     * A fact that a condition met.
     *
     * @param fact one brought, a row or a conclusion
     * @param conclusion how it came about if it is a conclusion
     * @param row the row if it is one
     */
    public record Met(Object fact, @Nullable Conclusion conclusion, @Nullable Origin row) {}
}
