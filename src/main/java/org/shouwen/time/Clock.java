package org.shouwen.time;

import java.util.List;
import org.shouwen.table.Origin;

/** What counts as time that passes. Moments and amounts are in microseconds. */
interface Clock {

    /** The last moment up to which no more than {@code amount} has passed since the clock first ran from {@code since} on. */
    long after(long since, long amount);

    /** How much passes from one moment to another. */
    long between(long from, long until);

    /** The rows that say when it ran between those moments. */
    List<Origin> rows(long from, long until);

    /** Whether it cannot be known for all of that time when it ran. */
    boolean isUnknown(long from, long until);

    /** The clock on the wall, which always runs. */
    Clock WALL = new Clock() {
        @Override
        public long after(long since, long amount) {
            return since + amount;
        }

        @Override
        public long between(long from, long until) {
            return Math.max(0, until - from);
        }

        @Override
        public List<Origin> rows(long from, long until) {
            return List.of();
        }

        @Override
        public boolean isUnknown(long from, long until) {
            return false;
        }
    };
}
