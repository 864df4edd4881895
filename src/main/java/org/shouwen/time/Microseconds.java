package org.shouwen.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments as microseconds since 1970, which is as exact as anything here is. */
final class Microseconds {

    static final long SECOND = 1_000_000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;

    private static final int NANOS = 1_000;
    private static final long DAY_IN_SECONDS = 24 * 60 * 60;

    private Microseconds() {}

    /** A beginning between two microseconds is taken as the later one. */
    static long of(Instant moment) {
        return moment.getEpochSecond() * SECOND + (moment.getNano() + NANOS - 1) / NANOS;
    }

    static Instant moment(long microseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(microseconds, SECOND), Math.floorMod(microseconds, SECOND) * NANOS);
    }

    /** The day in {@code zone}, counted from 1970. */
    static long day(long microseconds, ZoneId zone) {
        long second = Math.floorDiv(microseconds, SECOND);
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return Math.floorDiv(second + offset, DAY_IN_SECONDS);
    }

    /** What the clock in {@code zone} shows {@code later} after the beginning of the day; a later hour if it skips that one. */
    static long at(long day, long later, ZoneId zone) {
        LocalDate date = LocalDate.ofEpochDay(day + Math.floorDiv(later, DAY));
        LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(later, DAY) * NANOS);
        return of(date.atTime(time).atZone(zone).toInstant());
    }

    /** How far the clock in {@code zone} has come at that moment since the beginning of {@code day}. */
    static long since(long day, long microseconds, ZoneId zone) {
        long second = Math.floorDiv(microseconds, SECOND);
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return microseconds + offset * SECOND - day * DAY;
    }
}
