package org.shouwen.table;

import java.util.Optional;

/**
 * A stretch of the day, as hours are posted at a counter. It belongs to the day it begins on.
 *
 * @param from minutes from midnight, at least 0 and below 1,440
 * @param until minutes from the same midnight, above {@code from} and at most 24 hours later; from 1,440 on it lies on
 *     the next day
 */
public record Hours(int from, int until) {

    private static final int DAY = 24 * 60;

    /** All of the day. */
    public static final Hours ALL_DAY = new Hours(0, DAY);

    public Hours {
        if (!isPossible(from, until)) {
            throw new IllegalArgumentException("hours from minute %d until minute %d".formatted(from, until));
        }
    }

    /** Those hours; empty if there are no such hours. */
    public static Optional<Hours> of(int from, int until) {
        return isPossible(from, until) ? Optional.of(new Hours(from, until)) : Optional.empty();
    }

    private static boolean isPossible(int from, int until) {
        return from >= 0 && from < DAY && until > from && until <= from + DAY;
    }

    /** Whether {@code other} lies within these hours. */
    public boolean contain(Hours other) {
        return from <= other.from && other.until <= until;
    }

    /** How long they last. */
    public int minutes() {
        return until - from;
    }
}
