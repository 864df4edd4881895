package org.shouwen.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Hours;

/**
 * The same calendar, told minute by minute as a person would with a finger on the clock. Only where clocks are never put
 * forward or back.
 *
 * @param week at least one weekday
 * @param special the days that are not like their weekday: off, or made up for
 */
record SlowCalendar(Map<DayOfWeek, Shop> week, Map<LocalDate, Boolean> special, List<Pause> pauses) {

    private static final Duration TICK = Duration.ofMinutes(1);

    /** The hours of a weekday. */
    record Shop(Hours hours, @Nullable Hours lunch, boolean alsoOnHolidays) {

        boolean isOpen(int minute) {
            return within(hours, minute) && (lunch == null || !within(lunch, minute) && !isNightBreak(minute));
        }

        private boolean isNightBreak(int minute) {
            return lunch != null && lunch.from() < hours.from() && within(lunch, minute - 1_440);
        }

        private static boolean within(Hours hours, int minute) {
            return hours.from() <= minute && minute < hours.until();
        }
    }

    /** A span of the wall clock in which nothing counts. */
    record Pause(LocalDateTime from, LocalDateTime until) {}

    SlowCalendar without() {
        return new SlowCalendar(week, special, List.of());
    }

    /** The day that a working minute belongs to; {@code null} for any other minute. */
    @Nullable
    LocalDate dayOf(LocalDateTime minute) {
        LocalDate today = minute.toLocalDate();
        int past = minute.toLocalTime().toSecondOfDay() / 60;
        if (reaches(today.minusDays(1), past + 1_440)) {
            Shop before = shop(today.minusDays(1));
            return before != null && before.isOpen(past + 1_440) ? today.minusDays(1) : null;
        }
        Shop shop = shop(today);
        return shop != null && shop.isOpen(past) ? today : null;
    }

    private boolean reaches(LocalDate day, int minute) {
        Shop shop = shop(day);
        return shop != null && minute < lastOpen(shop) + 1;
    }

    private static int lastOpen(Shop shop) {
        int minute = shop.hours().until() - 1;
        while (!shop.isOpen(minute)) {
            minute--;
        }
        return minute;
    }

    private @Nullable Shop shop(LocalDate day) {
        Shop own = week.get(day.getDayOfWeek());
        Boolean off = special.get(day);
        if (off == null || own != null && own.alsoOnHolidays()) {
            return own;
        }
        if (off) {
            return null;
        }
        return own != null ? own : madeUp();
    }

    private @Nullable Shop madeUp() {
        for (int day = 1; day <= 5; day++) {
            Shop shop = week.get(DayOfWeek.of(day));
            if (shop != null && !shop.alsoOnHolidays()) {
                return shop;
            }
        }
        return null;
    }

    private boolean isPaused(LocalDateTime minute) {
        return pauses.stream().anyMatch(pause -> !minute.isBefore(pause.from()) && minute.isBefore(pause.until()));
    }

    LocalDateTime afterWorking(LocalDateTime since, int minutes) {
        return after(since, minutes, true);
    }

    LocalDateTime afterWall(LocalDateTime since, int minutes) {
        return after(since, minutes, false);
    }

    private LocalDateTime after(LocalDateTime since, int minutes, boolean working) {
        LocalDateTime now = since;
        int left = minutes;
        while (left > 0) {
            left -= (!working || dayOf(now) != null) && !isPaused(now) ? 1 : 0;
            now = now.plus(TICK);
        }
        return now;
    }

    int workingBetween(LocalDateTime from, LocalDateTime until) {
        int minutes = 0;
        for (LocalDateTime now = from; now.isBefore(until); now = now.plus(TICK)) {
            minutes += dayOf(now) != null ? 1 : 0;
        }
        return minutes;
    }

    LocalDateTime afterWorkingDays(LocalDateTime since, int days) {
        LocalDateTime begin = since;
        while (dayOf(begin) == null) {
            begin = begin.plus(TICK);
        }
        LocalDate day = dayOf(begin);
        if (begin.equals(opening(day))) {
            return close(later(day, days - 1));
        }
        LocalDate last = later(day, days);
        LocalDateTime sameTime = begin.plusDays(last.toEpochDay() - day.toEpochDay());
        LocalDateTime early = sameTime.isBefore(opening(last)) ? opening(last) : sameTime;
        return early.isAfter(close(last)) ? close(last) : early;
    }

    private LocalDate later(LocalDate first, int days) {
        LocalDate day = first;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    private boolean works(LocalDate day) {
        return firstMinute(day) != null;
    }

    private @Nullable LocalDateTime firstMinute(LocalDate day) {
        LocalDateTime now = day.atTime(LocalTime.MIDNIGHT);
        while (now.isBefore(day.plusDays(2).atStartOfDay()) && !day.equals(dayOf(now))) {
            now = now.plus(TICK);
        }
        return day.equals(dayOf(now)) ? now : null;
    }

    private LocalDateTime opening(LocalDate day) {
        LocalDateTime first = firstMinute(day);
        if (first == null) {
            throw new IllegalStateException(day + " is a day off");
        }
        return first;
    }

    private LocalDateTime close(LocalDate day) {
        LocalDateTime now = day.plusDays(2).atTime(LocalTime.MIDNIGHT);
        while (!day.equals(dayOf(now.minus(TICK)))) {
            now = now.minus(TICK);
        }
        return now;
    }
}
