package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.column;
import static org.shouwen.table.Book.shape;
import static org.shouwen.table.Book.titled;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwen.table.Book.Formatted;

@DisplayName("Hours of a day")
class HoursOfDayTest {

    private static final TableShape SHAPE = shape(HitPolicy.ALL, column("hours", "时间", CellType.HOURS));

    @ParameterizedTest
    @CsvSource({
        "08:30-17:30, 510, 1050",
        "8:30-17:30, 510, 1050",
        "０８：３０－１７：３０, 510, 1050",
        "' 08:30 ～ 17:30 ', 510, 1050",
        "08:30—17:30, 510, 1050",
        "08:30至17:30, 510, 1050",
        "22:00-次日06:00, 1320, 1800",
        "08:30-次日08:30, 510, 1950",
        "16:00-次日00:00, 960, 1440",
        "00:00-次日00:00, 0, 1440",
        "全天, 0, 1440"
    })
    void areTwoTimesTheLaterPerhapsOnTheNextDay(String written, int from, int until) {
        assertThat(HoursOfDay.typed(written)).isEqualTo(new Hours(from, until));
    }

    @ParameterizedTest
    @CsvSource({
        "510, 1050, 08:30-17:30",
        "1320, 1800, 22:00-次日06:00",
        "960, 1440, 16:00-次日00:00",
        "510, 1950, 08:30-次日08:30",
        "0, 1440, 全天"
    })
    void areWrittenAsTheyAreRead(int from, int until, String written) {
        Hours hours = new Hours(from, until);

        assertThat(HoursOfDay.written(hours)).isEqualTo(written);
        assertThat(HoursOfDay.typed(written)).isEqualTo(hours);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("08:30-08:30", "08:30-08:30", "没有时间", null),
                Arguments.of("00:00-00:00", "00:00-00:00", "没有时间", "全天"),
                Arguments.of("17:30-08:30", "17:30-08:30", "次日", "17:30-次日08:30"),
                Arguments.of("08:30-次日17:30", "08:30-次日17:30", "超过 24 小时", "08:30-17:30"),
                Arguments.of("16:00-24:00", "16:00-24:00", "次日00:00", "16:00-次日00:00"),
                Arguments.of("00:00-24:00", "00:00-24:00", "次日00:00", "全天"),
                Arguments.of("24:00-08:00", "24:00-08:00", "24:00", "00:00-08:00"),
                Arguments.of("08:30-次日24:00", "08:30-次日24:00", "24:00", null),
                Arguments.of("08:60-17:30", "08:60-17:30", "没有 08:60", null),
                Arguments.of("08:30-25:00", "08:30-25:00", "没有 25:00", null),
                Arguments.of("08:30-24:30", "08:30-24:30", "没有 24:30", null),
                Arguments.of("8-17", "8-17", "不是一段时间", "08:00-17:00"),
                Arguments.of("8.30-17.30", "8.30-17.30", "不是一段时间", "08:30-17:30"),
                Arguments.of("8点半到17点半", "8点半到17点半", "不是一段时间", "08:30-17:30"),
                Arguments.of("22:00-第二天6:00", "22:00-第二天6:00", "不是一段时间", "22:00-次日06:00"),
                Arguments.of("08:30:00-17:30:00", "08:30:00-17:30:00", "不是一段时间", null),
                Arguments.of("08:30", "08:30", "不是一段时间", null),
                Arguments.of("办公时间", "办公时间", "不是一段时间", null),
                Arguments.of(0.354, "0.354", "不是一段时间", null),
                Arguments.of(new Formatted(0.5, "hh:mm"), "0.5", "不是一段时间", null));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void areRefusedWithTheCellAndWhatWouldBeRight(Object cell, String found, String message, String suggestion) {
        Reading reading = titled("职责", "时间").row(cell).read(SHAPE);

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("A3");
            assertThat(problem.found()).isEqualTo(found);
            assertThat(problem.message().zh()).contains(message);
            assertThat(problem.message().en()).isNotBlank();
            assertThat(problem.suggestion()).isEqualTo(suggestion);
        });
    }

    @Test
    void aSuggestionCanBeTyped() {
        unreadable()
                .map(arguments -> arguments.get()[3])
                .filter(suggestion -> suggestion != null)
                .forEach(suggestion ->
                        assertThat(HoursOfDay.typed(suggestion.toString())).isNotNull());
    }
}
