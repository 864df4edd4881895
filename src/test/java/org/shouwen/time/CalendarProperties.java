package org.shouwen.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Hours;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Term;
import org.shouwen.table.Term.Unit;
import org.shouwen.table.Validity;
import org.shouwen.time.SlowCalendar.Shop;

@Label("Any calendar counts as one who goes through it minute by minute")
class CalendarProperties {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 22);
    private static final int DAYS = 21;
    private static final Origin ROW = new Origin("calendar.xlsx", "日历", 3, "R");

    @Property(tries = 150)
    void afterWorkingMinutes(
            @ForAll("calendars") SlowCalendar slow,
            @ForAll("moments") LocalDateTime since,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        assertThat(due(slow, since, new Term(minutes, Unit.WORKING_MINUTES)))
                .isEqualTo(slow.afterWorking(since, minutes));
    }

    @Property(tries = 150)
    void afterWorkingDays(
            @ForAll("calendars") SlowCalendar slow,
            @ForAll("moments") LocalDateTime since,
            @ForAll @IntRange(min = 1, max = 7) int days) {
        assertThat(due(slow.without(), since, new Term(days, Unit.WORKING_DAYS)))
                .isEqualTo(slow.afterWorkingDays(since, days));
    }

    @Property(tries = 150)
    void afterWorkingDaysWithPauses(
            @ForAll("calendars") SlowCalendar slow,
            @ForAll("moments") LocalDateTime since,
            @ForAll @IntRange(min = 1, max = 3) int days) {
        LocalDateTime unpaused = slow.afterWorkingDays(since, days);
        int minutes = slow.workingBetween(since, unpaused);
        LocalDateTime paused = slow.afterWorking(since, minutes);

        assertThat(due(slow, since, new Term(days, Unit.WORKING_DAYS)))
                .isEqualTo(paused.isBefore(unpaused) ? unpaused : paused);
    }

    @Property(tries = 100)
    void afterMinutesOfTheWall(
            @ForAll("calendars") SlowCalendar slow,
            @ForAll("moments") LocalDateTime since,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        assertThat(due(slow, since, new Term(minutes, Unit.MINUTES))).isEqualTo(slow.afterWall(since, minutes));
    }

    @Property(tries = 100)
    void afterAShareOfALimit(
            @ForAll("calendars") SlowCalendar slow,
            @ForAll("moments") LocalDateTime since,
            @ForAll @IntRange(min = 1, max = 20) int hundreds,
            @ForAll @IntRange(min = 1, max = 250) int percent) {
        Deadline limit = deadline(slow, since, new Term(100 * hundreds, Unit.WORKING_MINUTES));

        assertThat(local(limit.share(percent))).isEqualTo(slow.afterWorking(since, hundreds * percent));
    }

    private static LocalDateTime due(SlowCalendar slow, LocalDateTime since, Term term) {
        return local(deadline(slow, since, term));
    }

    private static Deadline deadline(SlowCalendar slow, LocalDateTime since, Term term) {
        List<Pause> pauses = slow.pauses().stream()
                .map(pause -> new Pause(instant(pause.from()), instant(pause.until())))
                .toList();
        return calendars(slow).due(instant(since), term, null, pauses);
    }

    private static LocalDateTime local(Deadline deadline) {
        return LocalDateTime.ofInstant(deadline.at(), ZONE);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    private static Calendars calendars(SlowCalendar slow) {
        Map<DayOfWeek, Posted> week = new EnumMap<>(DayOfWeek.class);
        slow.week()
                .forEach((day, shop) ->
                        week.put(day, Posted.of(shop.hours(), shop.lunch(), shop.alsoOnHolidays(), ROW)));
        List<Row> special = slow.special().entrySet().stream()
                .map(day -> new Row(
                        ROW,
                        Validity.ALWAYS,
                        Map.of("date", day.getKey(), "kind", day.getValue() ? "DAY_OFF" : "MADE_UP")))
                .toList();
        Holidays holidays = new Holidays(special);
        WorkCalendar calendar = new WorkCalendar(week, holidays, ZONE);
        return new Calendars(Map.of(), calendar, holidays, new Shifts(List.of(), ZONE), ZONE, ROW);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers()
                .between(0, DAYS * 1_440)
                .map(minute -> FIRST_DAY.atStartOfDay().plusMinutes(minute));
    }

    @Provide
    Arbitrary<SlowCalendar> calendars() {
        return Combinators.combine(weeks(), specials(), pauses().list().ofMaxSize(3))
                .as(SlowCalendar::new)
                .filter(CalendarProperties::isPossible);
    }

    /** What no cell check would let pass is left out: a day that ends after the next has begun. */
    private static boolean isPossible(SlowCalendar slow) {
        return slow.week().entrySet().stream().allMatch(day -> {
            Shop next = slow.week().get(day.getKey().plus(1));
            return next == null
                    || posted(day.getValue()).intoNextDay() <= posted(next).opening();
        });
    }

    private static Posted posted(Shop shop) {
        return Posted.of(shop.hours(), shop.lunch(), shop.alsoOnHolidays(), ROW);
    }

    private static Arbitrary<Map<DayOfWeek, Shop>> weeks() {
        Arbitrary<Map<DayOfWeek, Shop>> same = Combinators.combine(
                        shops(), Arbitraries.of(DayOfWeek.class).set().ofMinSize(1))
                .as((shop, days) -> {
                    Map<DayOfWeek, Shop> week = new EnumMap<>(DayOfWeek.class);
                    days.forEach(day -> week.put(day, shop));
                    return week;
                });
        Arbitrary<Map<DayOfWeek, Shop>> mixed =
                Arbitraries.maps(Arbitraries.of(DayOfWeek.class), shops()).ofMinSize(1);
        return Arbitraries.oneOf(same, mixed);
    }

    private static Arbitrary<Shop> shops() {
        return Combinators.combine(hours(), lunches(), Arbitraries.of(true, false))
                .as((hours, lunch, always) -> new Shop(hours, fitting(lunch, hours), always));
    }

    private static @Nullable Hours fitting(@Nullable Hours lunch, Hours hours) {
        return lunch != null && Posted.isWithin(lunch, hours) ? lunch : null;
    }

    private static Arbitrary<Hours> hours() {
        Arbitrary<Hours> any = Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 96))
                .as((from, quarters) -> new Hours(from * 15, (from + quarters) * 15));
        return Arbitraries.oneOf(
                any,
                Arbitraries.of(Hours.ALL_DAY, new Hours(510, 1_050), new Hours(1_320, 1_800), new Hours(480, 1_440)));
    }

    private static Arbitrary<Hours> lunches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 8))
                .as((from, quarters) -> new Hours(from * 15, (from + quarters) * 15))
                .injectNull(0.3);
    }

    private static Arbitrary<Map<LocalDate, Boolean>> specials() {
        return Arbitraries.maps(Arbitraries.integers().between(0, 2 * DAYS), Arbitraries.of(true, false))
                .ofMaxSize(10)
                .map(days -> {
                    Map<LocalDate, Boolean> special = new HashMap<>();
                    days.forEach((day, off) -> special.put(
                            FIRST_DAY.plusDays(day),
                            off || FIRST_DAY.plusDays(day).getDayOfWeek().getValue() < 6));
                    return special;
                });
    }

    private static Arbitrary<SlowCalendar.Pause> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS * 1_440),
                        Arbitraries.integers().between(0, 3_000))
                .as((from, minutes) -> new SlowCalendar.Pause(
                        FIRST_DAY.atStartOfDay().plusMinutes(from),
                        FIRST_DAY.atStartOfDay().plusMinutes(from + minutes)));
    }
}
