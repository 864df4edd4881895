package org.shouwen.rulebook;

import java.time.Duration;

/**
 * Where a firing that does not end is ended.
 *
 * @param firings rules fired for one decision
 * @param time of a processor, so that a busy machine does not end what only waits for its turn
 */
record Limits(int firings, Duration time) {

    static final Limits DEFAULT = new Limits(10_000, Duration.ofSeconds(2));
}
