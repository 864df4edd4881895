package org.shouwen.mutation;

import java.util.List;
import org.shouwen.mutation.Attempt.Outcome;
import org.shouwen.table.Origin;

/**
 * A cell in which other things were tried.
 *
 * @param cell its address, for instance {@code D8}
 * @param heading of its column
 * @param value what stands there
 * @param readers how many scenarios' decisions came to the cell
 * @param attempts at least one
 */
public record TriedCell(Origin row, String cell, String heading, String value, int readers, List<Attempt> attempts) {

    /** What was tried there without any scenario noticing. */
    public List<String> unnoticed() {
        return attempts.stream()
                .filter(attempt -> attempt.outcome() == Outcome.UNNOTICED)
                .map(Attempt::value)
                .toList();
    }

    int count(Outcome outcome) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.outcome() == outcome)
                .count();
    }
}
