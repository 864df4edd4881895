package org.shouwen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.time.Sheets.bare;
import static org.shouwen.time.Sheets.office;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.table.Problem;

@DisplayName("Rows of a calendar that do not fit together are refused with the cell")
class CalendarRowsTest {

    private static final String WEEK = "MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY;SUNDAY";

    private static void assertRefused(Sheets sheets, String sheet, String cell, String message) {
        assertThat(sheets.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("calendar.xlsx");
            assertThat(problem.sheet()).isEqualTo(sheet);
            assertThat(problem.cell()).isEqualTo(cell);
            assertThat(problem.message().zh()).contains(message);
            assertThat(problem.message().en()).isNotBlank();
        });
    }

    @Test
    void thoseOfAnOfficeFit() {
        assertThat(office().problems()).isEmpty();
    }

    @Nested
    @DisplayName("Working hours")
    class WorkingHours {

        @ParameterizedTest
        @CsvSource({
            "08:30-17:30, 08:00-09:00",
            "08:30-17:30, 17:00-18:00",
            "08:30-17:30, 18:00-19:00",
            "08:30-17:30, 08:30-17:30",
            "22:00-次日06:00, 05:30-06:30"
        })
        void haveTheLunchBreakWithinThem(String hours, String lunch) {
            assertRefused(office().hours("DESK", WEEK, hours, lunch, true), "日历", "D4", "午休");
        }

        @ParameterizedTest
        @CsvSource({
            "08:30-17:30, 12:00-13:00",
            "08:30-17:30, 08:30-09:00",
            "08:30-17:30, 17:00-17:30",
            "22:00-次日06:00, 02:00-02:30",
            "22:00-次日06:00, 23:30-次日00:30",
            "22:00-次日06:00, 05:30-06:00"
        })
        void mayHaveItAnywhereInThem(String hours, String lunch) {
            assertThat(office().hours("DESK", WEEK, hours, lunch, true).problems())
                    .isEmpty();
        }

        @Test
        void areGivenOnceForADayOfADepartment() {
            Sheets twice = office().hours("DESK;NIGHT", "MONDAY;TUESDAY", "08:30-17:30", null, true)
                    .hours("NIGHT", "TUESDAY;WEDNESDAY", "09:00-17:00", null, true);

            assertRefused(twice, "日历", "B5", "第 5 行与第 4 行");
            assertThat(twice.problems()).extracting(Problem::found).containsExactly("周二；周三");
            assertRefused(office().hours(null, "MONDAY", "08:30-17:30", null, true), "日历", "B4", "第 4 行与第 3 行");
        }

        @Test
        void mayBeGivenTwiceForDifferentDaysOfValidity() {
            Sheets summerAndWinter = office().hours("DESK", WEEK, "08:30-17:30", null, true)
                    .valid(null, "2026-09-30")
                    .hours("DESK", WEEK, "09:00-17:00", null, true)
                    .valid("2026-10-01", null);

            assertThat(summerAndWinter.problems()).isEmpty();
        }

        @Test
        void endBeforeTheNextDayBegins() {
            Sheets overlapping = office().hours("NIGHT", "MONDAY", "22:00-次日06:00", null, true)
                    .hours("NIGHT", "TUESDAY", "05:45-09:00", null, true);
            Sheets touching = office().hours("NIGHT", "MONDAY", "22:00-次日06:00", null, true)
                    .hours("NIGHT", "TUESDAY", "06:00-09:00", null, true);

            assertRefused(overlapping, "日历", "C4", "第二天");
            assertThat(overlapping.problems()).extracting(Problem::found).containsExactly("22:00-次日06:00");
            assertThat(touching.problems()).isEmpty();
        }

        @Test
        void areThereForWhoeverIsNotNamed() {
            Sheets named =
                    bare().hours("DESK;NIGHT", WEEK, "08:30-17:30", null, true).shift(0, 1_440);

            assertRefused(named, "日历", null, "没有“部门”为空的行");
        }

        @Test
        void areThereForWhoeverIsNotNamedOnEveryDay() {
            Sheets ending = bare().hours(null, WEEK, "08:30-17:30", null, true)
                    .valid(null, "2026-12-31")
                    .shift(0, 1_440);

            assertRefused(ending, "日历", null, "2027-01-01 起");
        }
    }

    @Nested
    @DisplayName("Holidays")
    class OfTheYear {

        @Test
        void areMadeUpForAtAWeekend() {
            assertThat(office().holiday("2026-10-10", false).problems()).isEmpty();
            assertRefused(office().holiday("2026-10-12", false), "节假日", "A4", "星期一");
        }
    }

    @Nested
    @DisplayName("Shifts")
    class OfTheDay {

        @ParameterizedTest
        @CsvSource({
            "0, 480, 480, 960, A3, 16:00, 16:00-次日08:00",
            "0, 480, 480, 1439, A3, 23:59, 23:59-次日08:00",
            "0, 900, 840, 1440, A4, 15:00, 15:00-次日00:00",
            "0, 480, 500, 1440, A4, 08:00, 08:00-次日00:00",
            "480, 1920, 500, 600, A4, 08:00, 08:00-10:00"
        })
        void fillIt(int from, int until, int next, int end, String cell, String begins, String meant) {
            Sheets gap = bare().hours(null, WEEK, "08:30-17:30", null, true)
                    .shift(from, until)
                    .shift(next, end);

            Problem problem = gap.problems().get(0);
            assertThat(problem.sheet()).isEqualTo("班次");
            assertThat(problem.cell()).isEqualTo(cell);
            assertThat(problem.message().zh()).contains("在 " + begins + " 结束");
            assertThat(problem.suggestion()).isEqualTo(meant);
        }

        @Test
        void mayRunIntoTheNextDay() {
            Sheets nights = bare().hours(null, WEEK, "08:30-17:30", null, true)
                    .shift(450, 1_170)
                    .shift(1_170, 1_890);

            assertThat(nights.problems()).isEmpty();
        }
    }

    @Nested
    @DisplayName("The time zone")
    class OfTheCompany {

        @ParameterizedTest
        @CsvSource({"Asia/Shanghai", "UTC", "+08:00"})
        void exists(String zone) {
            assertThat(office().zone(zone).problems()).isEmpty();
        }

        @Test
        void isRefusedWithWhatWasProbablyMeant() {
            List<Problem> problems = office().zone("Asia/Shanghia").problems();

            assertRefused(office().zone("Asia/Shanghia"), "时间参数", "B3", "没有“Asia/Shanghia”这个时区");
            assertThat(problems).extracting(Problem::suggestion).containsExactly("Asia/Shanghai");
        }
    }
}
