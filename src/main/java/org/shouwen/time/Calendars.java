package org.shouwen.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.FromRows;
import org.shouwen.table.Hours;
import org.shouwen.table.Origin;
import org.shouwen.table.Term;

/**
 * The working calendars of the departments and the shifts of the company: says when something is due (G03, G44). Moments
 * are full microseconds; a beginning in between is taken as the microsecond after it.
 */
@FromRows(CalendarRows.class)
public final class Calendars {

    private static final Duration ALMOST_A_MILLISECOND = Duration.ofNanos(999_999);

    private final Map<String, WorkCalendar> departments;
    private final WorkCalendar others;
    private final Holidays holidays;
    private final Shifts shifts;
    private final ZoneId zone;
    private final List<Origin> zoneRow;

    /**
     * @param others for departments that are not named, and for whoever belongs to none
     * @param zoneRow where the zone stands
     */
    Calendars(
            Map<String, WorkCalendar> departments,
            WorkCalendar others,
            Holidays holidays,
            Shifts shifts,
            ZoneId zone,
            Origin zoneRow) {
        this.departments = departments;
        this.others = others;
        this.holidays = holidays;
        this.shifts = shifts;
        this.zone = zone;
        this.zoneRow = List.of(zoneRow);
    }

    /**
     * Until when what began at {@code since} is to be done. Working time runs in the working hours of the department; a
     * beginning outside them counts from the next opening. All else runs by the clock on the wall.
     *
     * @param department of whoever has to do it; {@code null} where the role belongs to none
     */
    public Deadline due(Instant since, Term term, @Nullable String department) {
        return due(Microseconds.of(since), term, calendar(department));
    }

    /** As {@link #due(Instant, Term, String)}, where the time of the pauses does not count. */
    public Deadline due(Instant since, Term term, @Nullable String department, Collection<Pause> pauses) {
        WorkCalendar calendar = calendar(department);
        Deadline unpaused = due(Microseconds.of(since), term, calendar);
        return unpaused.with(pauses);
    }

    private Deadline due(long since, Term term, WorkCalendar calendar) {
        return switch (term.unit()) {
            case MINUTES -> wall(calendar, since, since + term.amount() * Microseconds.MINUTE, List.of());
            case HOURS -> wall(calendar, since, since + term.amount() * Microseconds.HOUR, List.of());
            case DAYS -> wall(calendar, since, sameTime(since, term.amount()), zoneRow);
            case SAME_DAY -> wall(calendar, since, midnightAfter(since), zoneRow);
            case WITHIN_SHIFT -> withinShift(calendar, since);
            case WORKING_MINUTES -> working(calendar, since, term.amount() * Microseconds.MINUTE);
            case WORKING_HOURS -> working(calendar, since, term.amount() * Microseconds.HOUR);
            case WORKING_DAYS ->
                new Deadline(calendar, calendar, since, calendar.daysAfter(since, term.amount()), zoneRow);
        };
    }

    private static Deadline wall(WorkCalendar calendar, long since, long at, List<Origin> rows) {
        return new Deadline(Clock.WALL, calendar, since, at, rows);
    }

    private Deadline working(WorkCalendar calendar, long since, long amount) {
        return new Deadline(calendar, calendar, since, calendar.after(since, amount), zoneRow);
    }

    private Deadline withinShift(WorkCalendar calendar, long since) {
        Shifts.Running shift = shifts.at(since);
        return wall(calendar, since, shift.end(), List.of(zoneRow.get(0), shift.row()));
    }

    private long sameTime(long since, int days) {
        long today = Microseconds.day(since, zone);
        return Microseconds.at(today + days, Microseconds.since(today, since, zone), zone);
    }

    private long midnightAfter(long since) {
        return Microseconds.at(Microseconds.day(since, zone) + 1, 0, zone);
    }

    private WorkCalendar calendar(@Nullable String department) {
        return department == null ? others : departments.getOrDefault(department, others);
    }

    /**
     * Whether a moment lies within hours of a day. Those that run into the next day belong to the day they begin on.
     *
     * @param holiday {@code true} if they are only those of holidays, {@code false} if only those of other days
     */
    public boolean covers(Hours hours, @Nullable Boolean holiday, Instant moment) {
        Long day = begunOn(hours, Microseconds.of(moment));
        return day != null && (holiday == null || holiday == holidays.isOff(day));
    }

    /** When hours end that cover a moment, but not after {@code latest}. */
    public Instant endOf(Hours hours, Instant moment, Instant latest) {
        Long day = begunOn(hours, Microseconds.of(moment));
        Instant end = day == null ? moment : Microseconds.moment(at(day, hours.until()));
        return end.isAfter(latest) ? latest : end;
    }

    /** The day on which hours begin that cover a moment; {@code null} if none do. */
    private @Nullable Long begunOn(Hours hours, long moment) {
        long today = Microseconds.day(moment, zone);
        for (long day = today - 1; day <= today; day++) {
            if (at(day, hours.from()) <= moment && moment < at(day, hours.until())) {
                return day;
            }
        }
        return null;
    }

    private long at(long day, int minute) {
        return Microseconds.at(day, minute * Microseconds.MINUTE, zone);
    }

    /**
     * Whether {@code moment} lies in an earlier millisecond than {@code other}. Of what is recorded for one millisecond
     * all but the last is set nanoseconds before it.
     */
    public boolean isEarlier(Instant moment, Instant other) {
        return moment.plus(ALMOST_A_MILLISECOND)
                .truncatedTo(ChronoUnit.MILLIS)
                .isBefore(other.truncatedTo(ChronoUnit.MILLIS));
    }
}
