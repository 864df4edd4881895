package org.shouwen.rulebook;

import java.time.Instant;
import java.util.function.Function;
import org.shouwen.rulebook.RulebookStatus.Source;

/** A generation that is or was in force: thrown away when it is retired and its last user has left. */
final class InForce {

    private final Generation generation;
    private final Instant since;
    private final Source source;
    private int users;
    private boolean retired;

    InForce(Generation generation, Instant since, Source source) {
        this.generation = generation;
        this.since = since;
        this.source = source;
    }

    Generation generation() {
        return generation;
    }

    Instant since() {
        return since;
    }

    Source source() {
        return source;
    }

    /** Keeps the generation alive until {@link #leave}; {@code false} if it is already retired. */
    synchronized boolean enter() {
        if (retired) {
            return false;
        }
        users++;
        return true;
    }

    <T> T useAndLeave(Function<? super Generation, T> use) {
        try {
            return use.apply(generation);
        } finally {
            leave();
        }
    }

    private void leave() {
        if (isOver(-1, false)) {
            generation.close();
        }
    }

    void retire() {
        if (isOver(0, true)) {
            generation.close();
        }
    }

    private synchronized boolean isOver(int change, boolean retire) {
        users += change;
        retired |= retire;
        return retired && users == 0;
    }
}
