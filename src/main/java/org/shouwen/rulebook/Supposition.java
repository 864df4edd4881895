package org.shouwen.rulebook;

import java.util.List;
import java.util.Optional;
import org.shouwen.table.Problem;

/**
 * What would be if rows of tables were others: the same rules over those rows, or why these cannot be rows of a rulebook.
 * To be closed when nobody asks it any more, and before the rulebook it was made of.
 */
public final class Supposition implements AutoCloseable {

    private final Optional<Rulebook> rulebook;
    private final List<Problem> problems;
    private final Runnable end;

    private Supposition(Optional<Rulebook> rulebook, List<Problem> problems, Runnable end) {
        this.rulebook = rulebook;
        this.problems = problems;
        this.end = end;
    }

    static Supposition of(Rulebook rulebook, Runnable end) {
        return new Supposition(Optional.of(rulebook), List.of(), end);
    }

    static Supposition impossible(List<Problem> problems) {
        return new Supposition(Optional.empty(), problems, () -> {});
    }

    /** Its version is that of the rulebook it was made of; empty if there is a problem. */
    public Optional<Rulebook> rulebook() {
        return rulebook;
    }

    /** Empty if there is a rulebook. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() {
        end.run();
    }
}
