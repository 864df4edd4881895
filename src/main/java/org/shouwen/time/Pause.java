package org.shouwen.time;

import java.time.Instant;

/**
 * A time in which a clock stands still.
 *
 * @param from first moment that does not count
 * @param until first moment that counts again, not before {@code from}
 */
public record Pause(Instant from, Instant until) {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a pause from %s until %s".formatted(from, until));
        }
    }
}
