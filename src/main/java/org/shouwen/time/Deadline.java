package org.shouwen.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;
import org.shouwen.table.Sourced;

/** The end of a limit, and the clock it is counted by. */
public final class Deadline implements Sourced {

    private static final int WHOLE = 100;

    private final Clock clock;
    private final WorkCalendar calendar;
    private final long since;
    private final long at;
    private final List<Origin> rows;

    /** @param rows what it rests on besides the clock */
    Deadline(Clock clock, WorkCalendar calendar, long since, long at, List<Origin> rows) {
        this.clock = clock;
        this.calendar = calendar;
        this.since = since;
        this.at = at;
        this.rows = rows;
    }

    /** The same limit, where the time of the pauses does not count, neither before its end nor beyond it. */
    Deadline with(Collection<Pause> pauses) {
        Clock paused = PausedClock.of(clock, pauses);
        long whole = clock.between(since, at);
        long end = paused.between(since, at) == whole ? at : paused.after(since, whole);
        return new Deadline(paused, calendar, since, end, rows);
    }

    /** The last moment that is in time. */
    public Instant at() {
        return Microseconds.moment(at);
    }

    /** The same moment as the company's clock shows it. */
    public OffsetDateTime onTheClock() {
        return calendar.local(at);
    }

    /** The one that ends first; this one if both end at once. */
    public Deadline earlier(Deadline other) {
        return other.at < at ? other : this;
    }

    /**
     * The moment at which that share of the limit is used, by the same clock.
     *
     * @param percent at least 0; over 100 lies beyond the limit
     */
    public Deadline share(int percent) {
        if (percent == WHOLE) {
            return this;
        }
        long whole = clock.between(since, at);
        long used = whole / WHOLE * percent + whole % WHOLE * percent / WHOLE;
        return new Deadline(clock, calendar, since, clock.after(since, used), rows);
    }

    /** So many working days beyond it, by the calendar of whoever had to keep it. */
    public Deadline workingDaysLater(int days) {
        return new Deadline(calendar, calendar, since, calendar.daysAfter(at, days), rows);
    }

    /**
     * When a part of the limit is used, or so many working days have gone by beyond it: whichever comes first.
     *
     * @param percent of the limit, as for {@link #share}; {@code null} if only the working days count
     * @param days working days; {@code null} if only the part counts. With neither it is the end of the limit
     */
    public Instant reached(@Nullable Integer percent, @Nullable Integer days) {
        if (percent == null && days == null) {
            return at();
        }
        long used = percent == null ? Long.MAX_VALUE : share(Math.max(0, percent)).at;
        long beyond = days == null ? Long.MAX_VALUE : workingDaysLater(Math.max(0, days)).at;
        return Microseconds.moment(Math.min(used, beyond));
    }

    /** Whether it runs over days of a year whose holidays are not known, and they would count. */
    public boolean isOutsideCalendar() {
        return clock.isUnknown(since, at);
    }

    @Override
    public List<Origin> rows() {
        List<Origin> worked = clock.rows(since, at);
        if (rows.isEmpty() || worked.isEmpty()) {
            return rows.isEmpty() ? worked : rows;
        }
        return Stream.concat(worked.stream(), rows.stream()).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline deadline && since == deadline.since && at == deadline.at;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(at);
    }

    @Override
    public String toString() {
        return at().toString();
    }
}
