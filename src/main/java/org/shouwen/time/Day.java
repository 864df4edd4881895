package org.shouwen.time;

import java.util.List;
import org.shouwen.table.Origin;

/**
 * When a department works on one day, in microseconds. What belongs to a day may end on the next.
 *
 * @param date counted from 1970
 * @param opening equal to {@code close} on a day off
 * @param lunch equal to {@code afterLunch} where there is none
 * @param rows what says so
 * @param unknown whether holidays would count, but those of the year are not known
 */
record Day(long date, long opening, long lunch, long afterLunch, long close, List<Origin> rows, boolean unknown) {

    static Day off(long date, List<Origin> rows, boolean unknown) {
        return new Day(date, 0, 0, 0, 0, rows, unknown);
    }

    boolean works() {
        return opening < close;
    }

    /** The first working moment from {@code since} on; {@code close} if there is none. */
    long next(long since) {
        long moment = Math.max(opening, since);
        return moment >= lunch && moment < afterLunch ? afterLunch : Math.min(moment, close);
    }

    /** How much working time lies between. */
    long between(long from, long until) {
        return overlap(from, until, opening, lunch) + overlap(from, until, afterLunch, close);
    }

    private static long overlap(long from, long until, long begin, long end) {
        return Math.max(0, Math.min(until, end) - Math.max(from, begin));
    }

    /** When {@code amount} of this day's working time has passed since {@code since}. */
    long after(long since, long amount) {
        long from = next(since);
        return from < lunch && from + amount > lunch ? from + amount + afterLunch - lunch : from + amount;
    }
}
