package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.table.Validity;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T15:59:59Z, false",
        "2026-02-28T16:00:00Z, true",
        "2026-03-31T15:59:59Z, true",
        "2026-03-31T16:00:00Z, false"
    })
    void rowsHoldFromTheirFirstToTheirLastDayWhereTheCompanyIs(Instant asOf, boolean holds) {
        try (LoadResult loaded = march().load()) {
            assertThat(loaded.problems()).isEmpty();

            Firing firing = loaded.rulebook().orElseThrow().fire(asOf, List.of(Ask.about("a")));

            assertThat(firing.conclusions()).hasSize(holds ? 1 : 0);
        }
    }

    @Test
    void refusesARuleThatFiresWithoutACaseOnAnyDay() {
        Book book = march().rules(
                        """
                        rule "C01 Some shade is there"
                        when
                            exists Shade( id == "a" )
                        then
                            insertLogical( new Reply( "x", "YES", "C01" ) );
                        end
                        """);

        assertThat(book.problems())
                .extracting(problem -> problem.message().en())
                .singleElement()
                .asString()
                .contains("C01 Some shade is there");
    }

    private static Book march() {
        return new Book()
                .rules(Book.ANSWER_BY_SHADE)
                .sheet(
                        "colours.xlsx",
                        Book.SHADE,
                        List.of(Map.of(
                                "id",
                                "a",
                                "colour",
                                "RED",
                                "生效日期",
                                LocalDate.of(2026, 3, 1),
                                "失效日期",
                                LocalDate.of(2026, 3, 31))));
    }

    @Nested
    class StretchesOfDays {

        private final Days days = new Days(List.of(
                new Validity(null, LocalDate.of(2026, 1, 31)),
                new Validity(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 31)),
                Validity.ALWAYS));

        @ParameterizedTest
        @CsvSource({"2020-01-01, 0", "2026-01-09, 0", "2026-01-10, 1", "2026-01-31, 1", "2026-02-01, 2", "2030-01-01, 2"
        })
        void beginWhereRowsBeginOrHaveEnded(LocalDate day, int stretch) {
            assertThat(days.stretchOf(day)).isEqualTo(stretch);
        }

        @Test
        void areWhereTheirDaysLie() {
            assertThat(days.count()).isEqualTo(3);
            for (int stretch = 0; stretch < days.count(); stretch++) {
                assertThat(days.stretchOf(days.dayIn(stretch))).isEqualTo(stretch);
            }
        }

        @Test
        void areOneWhereNothingIsDated() {
            assertThat(new Days(List.of(Validity.ALWAYS)).count()).isEqualTo(1);
        }
    }
}
