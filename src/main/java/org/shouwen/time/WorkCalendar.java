package org.shouwen.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;

/**
 * The working time of one department. Days are worked out when they are first asked for, and kept: a limit then costs a
 * look at each day it runs over.
 */
final class WorkCalendar implements Clock {

    /** More than ten years; a power of two. */
    private static final int KEPT = 4_096;

    /** @param posted {@code null} on a day off */
    private record Plan(@Nullable Posted posted, List<Origin> rows) {

        static final Plan OFF = new Plan(null, List.of());
    }

    private final Map<DayOfWeek, Posted> week;
    private final Holidays holidays;
    private final ZoneId zone;
    private final boolean keepsHolidays;
    private final @Nullable Day[] kept = new Day[KEPT];

    /** @param week at least one weekday */
    WorkCalendar(Map<DayOfWeek, Posted> week, Holidays holidays, ZoneId zone) {
        this.week = week;
        this.holidays = holidays;
        this.zone = zone;
        this.keepsHolidays = week.values().stream().anyMatch(posted -> !posted.alsoOnHolidays());
    }

    /** A moment as the company's clock shows it. */
    OffsetDateTime local(long moment) {
        return Microseconds.moment(moment).atZone(zone).toOffsetDateTime();
    }

    @Override
    public long after(long since, long amount) {
        long left = amount;
        Day day = firstDay(since);
        while (true) {
            long from = day.next(since);
            long passes = day.between(from, day.close());
            if (from < day.close() && left <= passes) {
                return day.after(from, left);
            }
            left -= passes;
            day = day(day.date() + 1);
        }
    }

    @Override
    public long between(long from, long until) {
        long passes = 0;
        long last = Microseconds.day(until, zone);
        for (Day day = firstDay(from); day.date() <= last; day = day(day.date() + 1)) {
            passes += day.between(from, until);
        }
        return passes;
    }

    /**
     * So many working days later. What begins with a working day ends with the last of them; all else ends at the same
     * time of day, or as near to it as the hours of that day allow.
     */
    long daysAfter(long since, int days) {
        Day day = firstDay(since);
        while (day.next(since) >= day.close()) {
            day = day(day.date() + 1);
        }
        long from = day.next(since);
        if (days == 0) {
            return from;
        }
        if (from == day.opening()) {
            return workingDay(day, days - 1).close();
        }
        Day last = workingDay(day, days);
        long sameTime = Microseconds.at(last.date(), Microseconds.since(day.date(), from, zone), zone);
        return Math.max(last.opening(), Math.min(sameTime, last.close()));
    }

    private Day workingDay(Day first, int later) {
        Day day = first;
        for (int left = later; left > 0; left -= day.works() ? 1 : 0) {
            day = day(day.date() + 1);
        }
        return day;
    }

    @Override
    public List<Origin> rows(long from, long until) {
        List<Origin> rows = new ArrayList<>();
        long last = Microseconds.day(until, zone);
        for (Day day = firstDay(from); day.date() <= last; day = day(day.date() + 1)) {
            for (Origin row : day.rows()) {
                if (!rows.contains(row)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Override
    public boolean isUnknown(long from, long until) {
        long last = Microseconds.day(until, zone);
        boolean unknown = false;
        for (Day day = firstDay(from); keepsHolidays && day.date() <= last; day = day(day.date() + 1)) {
            unknown |= day.unknown();
        }
        return unknown;
    }

    /** The day whose hours count first at that moment: the one before, if they run into the night. */
    private Day firstDay(long moment) {
        Day today = day(Microseconds.day(moment, zone));
        Day before = day(today.date() - 1);
        return before.works() && moment < before.close() ? before : today;
    }

    private Day day(long date) {
        int place = (int) date & KEPT - 1;
        Day day = kept[place];
        if (day == null || day.date() != date) {
            day = worked(date);
            kept[place] = day;
        }
        return day;
    }

    private Day worked(long date) {
        Plan plan = plan(date);
        boolean unknown = keepsHolidays && !holidays.know(date);
        return plan.posted() == null
                ? Day.off(date, plan.rows(), unknown)
                : worked(date, plan.posted(), plan.rows(), unknown);
    }

    private Plan plan(long date) {
        Posted posted = week.get(LocalDate.ofEpochDay(date).getDayOfWeek());
        Holidays.Special special = holidays.on(date);
        if (special == null || posted != null && (posted.alsoOnHolidays() || !special.off())) {
            return posted == null ? Plan.OFF : new Plan(posted, List.of(posted.row()));
        }
        if (special.off()) {
            return posted == null ? freeAnyway(special) : new Plan(null, List.of(posted.row(), special.row()));
        }
        Posted madeUp = madeUp();
        return madeUp == null ? Plan.OFF : new Plan(madeUp, List.of(madeUp.row(), special.row()));
    }

    /** No work is made up for on that day, and this is known by the row. */
    private Plan freeAnyway(Holidays.Special special) {
        return keepsHolidays ? new Plan(null, List.of(special.row())) : Plan.OFF;
    }

    /** The hours of a day on which work is made up for: those of the first day of the week that keeps holidays. */
    private @Nullable Posted madeUp() {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Posted posted = weekday.compareTo(DayOfWeek.FRIDAY) <= 0 ? week.get(weekday) : null;
            if (posted != null && !posted.alsoOnHolidays()) {
                return posted;
            }
        }
        return null;
    }

    /** What the day before takes of it by running into the morning is not counted twice. */
    private Day worked(long date, Posted posted, List<Origin> rows, boolean unknown) {
        long free = endOfTheDayBefore(date);
        long opening = Math.max(free, at(date, posted.opening()));
        long lunch = Math.max(free, at(date, posted.lunch()));
        long afterLunch = Math.max(free, at(date, posted.afterLunch()));
        long close = Math.max(free, at(date, posted.close()));
        return lunch == opening
                ? new Day(date, afterLunch, close, close, close, rows, unknown)
                : new Day(date, opening, lunch, afterLunch, close, rows, unknown);
    }

    private long endOfTheDayBefore(long date) {
        Posted before = plan(date - 1).posted();
        return before == null || before.intoNextDay() <= 0 ? Long.MIN_VALUE : at(date - 1, before.close());
    }

    private long at(long date, int minute) {
        return Microseconds.at(date, minute * Microseconds.MINUTE, zone);
    }
}
