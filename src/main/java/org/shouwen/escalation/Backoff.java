package org.shouwen.escalation;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before something is tried again: three times as long after every failure, up to the longest pause, and
 * by chance up to half of it less, so that not everything is tried again at once.
 */
record Backoff(Duration first, Duration longest) {

    private static final int FACTOR = 3;

    /** @param failures so far, at least 1 */
    Duration after(int failures) {
        Duration pause = first;
        for (int failure = 1; failure < failures && pause.compareTo(longest) < 0; failure++) {
            pause = pause.multipliedBy(FACTOR);
        }
        Duration most = pause.compareTo(longest) < 0 ? pause : longest;
        return most.minusMillis(ThreadLocalRandom.current().nextLong(most.toMillis() / 2 + 1));
    }
}
