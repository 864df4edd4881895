package org.shouwen.rulebook;

import java.time.Duration;

/**
 * Where a firing that does not end is ended.
 *
 * @param firings rules fired for one decision, however few facts it brings
 * @param time of a processor, so that a busy machine does not end what only waits for its turn
 */
record Limits(int firings, Duration time) {

    static final Limits DEFAULT = new Limits(10_000, Duration.ofSeconds(2));

    /** A case may have thousands of facts, each of which rules have something to say of. */
    private static final long MORE_FOR_A_FACT = 10;

    /** How many rules may fire for a decision that brings so many facts. */
    int firings(int facts) {
        return (int) Math.min(Integer.MAX_VALUE - 1, firings + MORE_FOR_A_FACT * facts);
    }
}
