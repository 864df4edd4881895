package org.shouwen.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.shouwen.table.Term;

/**
 * Computes when something is due (G03), by the wall clock: a working hour counts as an hour, a working day as a day.
 * Moments are full microseconds; a beginning in between is taken as the microsecond after it. Zones are named as in
 * {@code Asia/Shanghai}.
 */
public final class DueTimes {

    private static final int LAST_HOUR = 24;

    /**
     * The last moment at which what began at {@code since} is in time.
     *
     * @throws IllegalArgumentException for a term that ends with the shift
     */
    public Instant after(Instant since, Term term, String zone) {
        Instant from = microsecond(since);
        return switch (term.unit()) {
            case MINUTES, WORKING_MINUTES -> from.plus(Duration.ofMinutes(term.amount()));
            case HOURS, WORKING_HOURS -> from.plus(Duration.ofHours(term.amount()));
            case DAYS, WORKING_DAYS ->
                from.atZone(ZoneId.of(zone)).plusDays(term.amount()).toInstant();
            case SAME_DAY -> atHour(since, LAST_HOUR, zone);
            case WITHIN_SHIFT -> throw new IllegalArgumentException("a shift has to be named for " + term);
        };
    }

    /** The full hour of the day that {@code moment} belongs to; 24 is the midnight it ends with. */
    public Instant atHour(Instant moment, int hour, String zone) {
        return midnight(moment, zone).plusHours(hour).toInstant();
    }

    /** Whether {@code moment} lies between two full hours of its day, the first included and the last not. */
    public boolean isBetween(Instant moment, int from, int until, String zone) {
        Instant exact = microsecond(moment);
        return !exact.isBefore(atHour(exact, from, zone)) && exact.isBefore(atHour(exact, until, zone));
    }

    private static ZonedDateTime midnight(Instant moment, String zone) {
        return microsecond(moment).atZone(ZoneId.of(zone)).truncatedTo(ChronoUnit.DAYS);
    }

    private static Instant microsecond(Instant moment) {
        Instant full = moment.truncatedTo(ChronoUnit.MICROS);
        return full.equals(moment) ? full : full.plus(1, ChronoUnit.MICROS);
    }
}
