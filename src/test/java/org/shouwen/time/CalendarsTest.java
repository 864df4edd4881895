package org.shouwen.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.table.Origin;
import org.shouwen.table.Term;
import org.shouwen.table.Term.Unit;

/** 2026-11-23 is a Monday. The desk keeps holidays, rests at noon and is closed at the weekend; the night works through. */
@DisplayName("A limit ends by the clock of whoever has to keep it")
class CalendarsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String WEEK = "MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY";
    private static final String DESK = "DESK";
    private static final String NIGHT = "NIGHT";
    private static final Calendars CALENDARS = Sheets.office()
            .hours(DESK, WEEK, "08:30-17:30", "12:00-13:00", false)
            .hours(NIGHT, WEEK + ";SATURDAY;SUNDAY", "22:00-次日06:00", "02:00-02:30", true)
            .holiday("2026-10-01", true)
            .holiday("2026-10-02", true)
            .holiday("2026-10-10", false)
            .holiday("2026-10-17", true)
            .calendars();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static Deadline due(String since, int amount, Unit unit, @Nullable String department) {
        return CALENDARS.due(at(since), new Term(amount, unit), department);
    }

    private static LocalDateTime end(String since, int amount, Unit unit, @Nullable String department) {
        return local(due(since, amount, unit, department));
    }

    private static LocalDateTime local(Deadline deadline) {
        return LocalDateTime.ofInstant(deadline.at(), ZONE);
    }

    @Nested
    @DisplayName("Minutes, hours and days run by the clock on the wall")
    class Wall {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T03:00, 3, MINUTES, 2026-11-23T03:03",
            "2026-11-21T23:00, 2, HOURS, 2026-11-22T01:00",
            "2026-12-31T23:59, 24, HOURS, 2027-01-01T23:59",
            "2026-11-23T17:31, 2, DAYS, 2026-11-25T17:31",
            "2028-02-29T10:00, 366, DAYS, 2029-03-01T10:00",
            "2026-11-23T10:00, 1, SAME_DAY, 2026-11-24T00:00",
            "2026-11-23T00:00, 1, SAME_DAY, 2026-11-24T00:00",
            "2026-11-23T00:00, 1, WITHIN_SHIFT, 2026-11-23T08:00",
            "2026-11-23T07:59, 1, WITHIN_SHIFT, 2026-11-23T08:00",
            "2026-11-23T08:00, 1, WITHIN_SHIFT, 2026-11-23T16:00",
            "2026-12-31T23:59, 1, WITHIN_SHIFT, 2027-01-01T00:00"
        })
        void whateverTheHoursOfTheDepartment(String since, int amount, Unit unit, LocalDateTime end) {
            assertThat(end(since, amount, unit, DESK)).isEqualTo(end);
            assertThat(end(since, amount, unit, null)).isEqualTo(end);
        }
    }

    @Nested
    @DisplayName("Working minutes and hours run in the working hours")
    class WorkingHours {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T10:00, 20, WORKING_MINUTES, 2026-11-23T10:20",
            "2026-11-23T08:29, 20, WORKING_MINUTES, 2026-11-23T08:50",
            "2026-11-23T11:40, 20, WORKING_MINUTES, 2026-11-23T12:00",
            "2026-11-23T11:41, 20, WORKING_MINUTES, 2026-11-23T13:01",
            "2026-11-23T12:30, 20, WORKING_MINUTES, 2026-11-23T13:20",
            "2026-11-23T12:00, 0, WORKING_MINUTES, 2026-11-23T13:00",
            "2026-11-23T17:10, 20, WORKING_MINUTES, 2026-11-23T17:30",
            "2026-11-23T17:11, 20, WORKING_MINUTES, 2026-11-24T08:31",
            "2026-11-23T17:30, 20, WORKING_MINUTES, 2026-11-24T08:50",
            "2026-11-20T16:30, 4, WORKING_HOURS, 2026-11-23T11:30",
            "2026-11-21T10:00, 1, WORKING_HOURS, 2026-11-23T09:30",
            "2026-11-23T08:30, 8, WORKING_HOURS, 2026-11-23T17:30",
            "2026-11-23T08:30, 9, WORKING_HOURS, 2026-11-24T09:30"
        })
        void andNotAtNoonAtNightOrAtTheWeekend(String since, int amount, Unit unit, LocalDateTime end) {
            assertThat(end(since, amount, unit, DESK)).isEqualTo(end);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-30T17:00, 1, 2026-10-05T09:00",
            "2026-10-09T17:00, 1, 2026-10-10T09:00",
            "2026-10-10T17:00, 1, 2026-10-12T09:00"
        })
        void notOnHolidaysButOnTheDaysTheyAreMadeUpForOn(String since, int hours, LocalDateTime end) {
            assertThat(end(since, hours, Unit.WORKING_HOURS, DESK)).isEqualTo(end);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T12:00, 60, 2026-11-23T23:00",
            "2026-11-23T05:30, 30, 2026-11-23T06:00",
            "2026-11-23T05:30, 31, 2026-11-23T22:01",
            "2026-11-23T01:30, 31, 2026-11-23T02:31",
            "2026-12-31T23:00, 90, 2027-01-01T00:30"
        })
        void acrossMidnight(String since, int minutes, LocalDateTime end) {
            assertThat(end(since, minutes, Unit.WORKING_MINUTES, NIGHT)).isEqualTo(end);
        }

        @Test
        void ofTheOthersWhereNobodyIsNamed() {
            assertThat(end("2026-11-21T17:20", 20, Unit.WORKING_MINUTES, null))
                    .isEqualTo("2026-11-22T08:40")
                    .isEqualTo(end("2026-11-21T17:20", 20, Unit.WORKING_MINUTES, "UNHEARD_OF"));
        }

        @Test
        void fromTheNextMicrosecondOn() {
            Instant since = at("2026-11-23T17:30").minusNanos(1_500);

            assertThat(CALENDARS
                            .due(since, new Term(0, Unit.WORKING_MINUTES), DESK)
                            .at())
                    .isEqualTo(at("2026-11-23T17:30").minusNanos(1_000));
        }
    }

    @Nested
    @DisplayName("Working days end at the same time of day, or with the last of them")
    class WorkingDays {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T10:00, 1, 2026-11-24T10:00",
            "2026-11-23T08:31, 1, 2026-11-24T08:31",
            "2026-11-23T08:30, 1, 2026-11-23T17:30",
            "2026-11-23T07:00, 1, 2026-11-23T17:30",
            "2026-11-23T17:29, 1, 2026-11-24T17:29",
            "2026-11-23T17:30, 1, 2026-11-24T17:30",
            "2026-11-23T12:30, 1, 2026-11-24T13:00",
            "2026-11-20T10:00, 1, 2026-11-23T10:00",
            "2026-11-20T18:00, 3, 2026-11-25T17:30",
            "2026-11-21T10:00, 3, 2026-11-25T17:30",
            "2026-09-30T10:00, 3, 2026-10-07T10:00",
            "2026-10-08T10:00, 2, 2026-10-10T10:00",
            "2026-12-31T10:00, 1, 2027-01-01T10:00",
            "2026-11-23T10:00, 0, 2026-11-23T10:00",
            "2026-11-21T10:00, 0, 2026-11-23T08:30"
        })
        void ofTheDesk(String since, int days, LocalDateTime end) {
            assertThat(end(since, days, Unit.WORKING_DAYS, DESK)).isEqualTo(end);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T22:00, 1, 2026-11-24T06:00",
            "2026-11-23T23:00, 1, 2026-11-24T23:00",
            "2026-11-24T05:00, 1, 2026-11-25T05:00",
            "2026-11-23T12:00, 2, 2026-11-25T06:00"
        })
        void ofTheNight(String since, int days, LocalDateTime end) {
            assertThat(end(since, days, Unit.WORKING_DAYS, NIGHT)).isEqualTo(end);
        }

        @Test
        void withinTheHoursOfTheLastDay() {
            Calendars uneven = Sheets.office()
                    .hours(DESK, "MONDAY", "07:00-19:00", null, false)
                    .hours(DESK, "TUESDAY", "09:00-12:00", null, false)
                    .calendars();

            assertThat(local(uneven.due(at("2026-11-23T08:00"), new Term(1, Unit.WORKING_DAYS), DESK)))
                    .isEqualTo("2026-11-24T09:00");
            assertThat(local(uneven.due(at("2026-11-23T18:00"), new Term(1, Unit.WORKING_DAYS), DESK)))
                    .isEqualTo("2026-11-24T12:00");
        }

        @Test
        void roundTheClockFromMidnightToMidnight() {
            Calendars always = Sheets.bare()
                    .hours(null, WEEK + ";SATURDAY;SUNDAY", "00:00-次日00:00", null, true)
                    .shift(0, 1_440)
                    .calendars();
            Term day = new Term(1, Unit.WORKING_DAYS);

            assertThat(local(always.due(at("2026-11-23T00:00"), day, DESK))).isEqualTo("2026-11-24T00:00");
            assertThat(local(always.due(at("2026-11-23T00:01"), day, DESK))).isEqualTo("2026-11-24T00:01");
            assertThat(local(always.due(at("2026-11-23T23:00"), new Term(90, Unit.WORKING_MINUTES), DESK)))
                    .isEqualTo("2026-11-24T00:30");
        }
    }

    @Nested
    @DisplayName("Shares of a limit are counted by its own clock")
    class Shares {

        @Test
        void ofWorkingTime() {
            Deadline limit = due("2026-11-23T16:30", 4, Unit.WORKING_HOURS, DESK);

            assertThat(local(limit)).isEqualTo("2026-11-24T11:30");
            assertThat(local(limit.share(25))).isEqualTo("2026-11-23T17:30");
            assertThat(local(limit.share(80))).isEqualTo("2026-11-24T10:42");
            assertThat(local(limit.share(100))).isEqualTo(local(limit));
            assertThat(local(limit.share(150))).isEqualTo("2026-11-24T14:30");
            assertThat(local(limit.share(200))).isEqualTo("2026-11-24T16:30");
            assertThat(local(limit.share(0))).isEqualTo("2026-11-23T16:30");
        }

        @Test
        void ofWorkingDays() {
            Deadline limit = due("2026-11-23T08:30", 1, Unit.WORKING_DAYS, DESK);

            assertThat(local(limit.share(50))).isEqualTo("2026-11-23T13:30");
            assertThat(local(limit.share(150))).isEqualTo("2026-11-24T13:30");
        }

        @Test
        void alsoBeyondTheLimitAPauseDoesNotCount() {
            Pause afterIt = new Pause(at("2026-11-23T11:00"), at("2026-11-23T11:40"));
            Deadline limit = CALENDARS.due(at("2026-11-23T10:00"), new Term(30, Unit.MINUTES), DESK, List.of(afterIt));

            assertThat(local(limit)).isEqualTo("2026-11-23T10:30");
            assertThat(local(limit.share(200))).isEqualTo("2026-11-23T11:00");
            assertThat(local(limit.share(300))).isEqualTo("2026-11-23T12:10");
        }

        @Test
        void ofTheWall() {
            assertThat(local(due("2026-11-23T10:00", 3, Unit.MINUTES, DESK).share(80)))
                    .isEqualTo("2026-11-23T10:02:24");
            assertThat(local(due("2026-11-23T18:00", 1, Unit.SAME_DAY, DESK).share(150)))
                    .isEqualTo("2026-11-24T03:00");
            assertThat(local(due("2026-11-23T12:00", 1, Unit.WITHIN_SHIFT, DESK).share(50)))
                    .isEqualTo("2026-11-23T14:00");
        }

        @Test
        void andWorkingDaysBeyondItByTheCalendar() {
            Deadline limit = due("2026-11-20T17:25", 3, Unit.MINUTES, DESK);

            assertThat(local(limit.workingDaysLater(1))).isEqualTo("2026-11-23T17:28");
            assertThat(local(due("2026-11-20T17:25", 10, Unit.MINUTES, DESK).workingDaysLater(1)))
                    .isEqualTo("2026-11-23T17:30");
        }
    }

    @Nested
    @DisplayName("A pause does not count")
    class Pauses {

        private LocalDateTime end(String since, int amount, Unit unit, String... pauses) {
            List<Pause> all = new ArrayList<>();
            for (int i = 0; i < pauses.length; i += 2) {
                all.add(new Pause(at(pauses[i]), at(pauses[i + 1])));
            }
            return local(CALENDARS.due(at(since), new Term(amount, unit), DESK, all));
        }

        @Test
        void neitherByTheWallNorInWorkingHours() {
            assertThat(end("2026-11-23T10:00", 2, Unit.HOURS, "2026-11-23T11:00", "2026-11-23T15:00"))
                    .isEqualTo("2026-11-23T16:00");
            assertThat(end("2026-11-23T10:00", 2, Unit.WORKING_HOURS, "2026-11-23T11:00", "2026-11-23T16:00"))
                    .isEqualTo("2026-11-23T17:00");
            assertThat(end("2026-11-23T10:00", 1, Unit.WORKING_DAYS, "2026-11-23T11:00", "2026-11-23T14:00"))
                    .isEqualTo("2026-11-24T12:00");
        }

        @Test
        void onlyAsFarAsItLiesBeforeTheEnd() {
            assertThat(end("2026-11-23T10:00", 1, Unit.HOURS, "2026-11-23T11:00", "2026-11-23T15:00"))
                    .isEqualTo("2026-11-23T11:00");
            assertThat(end("2026-11-23T10:00", 1, Unit.HOURS, "2026-11-23T10:59", "2026-11-23T15:00"))
                    .isEqualTo("2026-11-23T15:01");
            assertThat(end("2026-11-23T10:00", 1, Unit.HOURS, "2026-11-23T09:00", "2026-11-23T10:30"))
                    .isEqualTo("2026-11-23T11:30");
            assertThat(end("2026-11-23T10:00", 1, Unit.HOURS, "2026-11-23T08:00", "2026-11-23T09:30"))
                    .isEqualTo("2026-11-23T11:00");
        }

        @Test
        void onceWhereTwoOverlapAndInAnyOrder() {
            assertThat(end(
                            "2026-11-23T10:00",
                            1,
                            Unit.HOURS,
                            "2026-11-23T10:50",
                            "2026-11-23T11:30",
                            "2026-11-23T10:10",
                            "2026-11-23T11:00"))
                    .isEqualTo("2026-11-23T12:20");
        }

        @Test
        void thatBeginsAfterTheFirstEndButBeforeTheSecond() {
            assertThat(end(
                            "2026-11-23T10:00",
                            1,
                            Unit.HOURS,
                            "2026-11-23T10:30",
                            "2026-11-23T11:00",
                            "2026-11-23T11:10",
                            "2026-11-23T11:20"))
                    .isEqualTo("2026-11-23T11:40");
        }
    }

    @Nested
    @DisplayName("Where clocks are put forward or back")
    class SummerTime {

        private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
        private static final Calendars ALWAYS = Sheets.bare()
                .zone("Europe/Berlin")
                .hours(null, WEEK + ";SATURDAY;SUNDAY", "00:00-次日00:00", null, true)
                .hours(NIGHT, WEEK + ";SATURDAY;SUNDAY", "22:00-次日06:00", null, true)
                .shift(0, 1_440)
                .calendars();

        private LocalDateTime end(String since, int amount, Unit unit, String department) {
            Instant from = LocalDateTime.parse(since).atZone(BERLIN).toInstant();
            return LocalDateTime.ofInstant(
                    ALWAYS.due(from, new Term(amount, unit), department).at(), BERLIN);
        }

        @Test
        void anHourIsAnHour() {
            assertThat(end("2026-03-28T12:00", 24, Unit.WORKING_HOURS, DESK)).isEqualTo("2026-03-29T13:00");
            assertThat(end("2026-10-24T12:00", 24, Unit.WORKING_HOURS, DESK)).isEqualTo("2026-10-25T11:00");
            assertThat(end("2026-03-28T22:00", 7, Unit.WORKING_HOURS, NIGHT)).isEqualTo("2026-03-29T06:00");
            assertThat(end("2026-03-28T22:00", 8, Unit.WORKING_HOURS, NIGHT)).isEqualTo("2026-03-29T23:00");
        }

        @Test
        void aDayEndsAtTheSameTimeOfDay() {
            assertThat(end("2026-03-28T12:00", 1, Unit.DAYS, DESK)).isEqualTo("2026-03-29T12:00");
            assertThat(end("2026-03-28T12:00", 1, Unit.WORKING_DAYS, DESK)).isEqualTo("2026-03-29T12:00");
            assertThat(end("2026-03-28T02:30", 1, Unit.DAYS, DESK)).isEqualTo("2026-03-29T03:30");
            assertThat(end("2026-03-29T00:00", 1, Unit.SAME_DAY, DESK)).isEqualTo("2026-03-30T00:00");
        }
    }

    @Nested
    @DisplayName("The rows it rests on are named")
    class Rows {

        private List<String> rows(String since, int amount, Unit unit, @Nullable String department) {
            return due(since, amount, unit, department).rows().stream()
                    .map(row -> row.sheet() + row.row())
                    .toList();
        }

        @Test
        void hoursHolidaysAndZoneOfWorkingTime() {
            assertThat(rows("2026-11-23T10:00", 20, Unit.WORKING_MINUTES, null)).containsExactly("日历3", "时间参数3");
            assertThat(rows("2026-09-30T17:20", 20, Unit.WORKING_MINUTES, DESK))
                    .containsExactly("日历4", "节假日4", "节假日5", "时间参数3");
            assertThat(rows("2026-10-09T17:20", 20, Unit.WORKING_MINUTES, DESK))
                    .containsExactly("日历4", "节假日6", "时间参数3");
            assertThat(rows("2026-09-30T17:20", 20, Unit.WORKING_MINUTES, NIGHT))
                    .containsExactly("日历5", "时间参数3");
        }

        @Test
        void aHolidayOnADayThatIsFreeAnyway() {
            assertThat(rows("2026-10-16T17:20", 20, Unit.WORKING_MINUTES, DESK))
                    .containsExactly("日历4", "节假日7", "时间参数3");
            assertThat(rows("2026-10-16T17:20", 20, Unit.WORKING_MINUTES, NIGHT))
                    .containsExactly("日历5", "时间参数3");
        }

        @Test
        void shiftAndZoneWhereDaysAreRead() {
            assertThat(rows("2026-11-23T10:00", 1, Unit.WITHIN_SHIFT, DESK)).containsExactly("时间参数3", "班次4");
            assertThat(rows("2026-11-23T10:00", 1, Unit.SAME_DAY, DESK)).containsExactly("时间参数3");
            assertThat(rows("2026-11-23T10:00", 3, Unit.MINUTES, DESK)).isEmpty();
        }

        @Test
        void asTheVeryObjectsThatWereRead() {
            List<Origin> once =
                    due("2026-11-23T10:00", 20, Unit.WORKING_MINUTES, DESK).rows();
            List<Origin> twice =
                    due("2026-11-24T10:00", 20, Unit.WORKING_MINUTES, DESK).rows();

            assertThat(once.get(0)).isSameAs(twice.get(0));
        }
    }

    @Nested
    @DisplayName("A year without holidays is outside the calendar")
    class Outside {

        @Test
        void forThoseWhoKeepHolidaysAndForWorkingTimeOnly() {
            assertThat(due("2026-12-31T10:00", 1, Unit.WORKING_DAYS, DESK).isOutsideCalendar())
                    .isTrue();
            assertThat(due("2026-12-31T10:00", 6, Unit.WORKING_HOURS, DESK).isOutsideCalendar())
                    .isFalse();
            assertThat(due("2025-11-24T10:00", 1, Unit.WORKING_HOURS, DESK).isOutsideCalendar())
                    .isTrue();
            assertThat(due("2025-11-24T10:00", 1, Unit.HOURS, DESK).isOutsideCalendar())
                    .isFalse();
            assertThat(due("2025-11-24T10:00", 1, Unit.WORKING_HOURS, NIGHT).isOutsideCalendar())
                    .isFalse();
        }

        @Test
        void theWeekdayPatternHolds() {
            assertThat(end("2027-10-01T10:00", 1, Unit.WORKING_DAYS, DESK)).isEqualTo("2027-10-04T10:00");
        }
    }
}
