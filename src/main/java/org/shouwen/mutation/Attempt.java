package org.shouwen.mutation;

/**
 * Something else tried in a cell.
 *
 * @param value as it would stand in the cell
 */
public record Attempt(String value, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        /** A scenario came out otherwise than expected. */
        NOTICED,
        /** Every scenario came out as expected. */
        UNNOTICED,
        /** The table takes no such thing there: two rows would be the same, or contradict each other. */
        IMPOSSIBLE
    }
}
