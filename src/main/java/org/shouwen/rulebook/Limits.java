package org.shouwen.rulebook;

import java.time.Duration;

/**
 * Where a firing that does not end is ended.
 *
 * @param firings rules fired for one decision
 * @param time from the first firing on
 */
record Limits(int firings, Duration time) {

    static final Limits DEFAULT = new Limits(10_000, Duration.ofSeconds(2));
}
