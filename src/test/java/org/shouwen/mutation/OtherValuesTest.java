package org.shouwen.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Hours;
import org.shouwen.table.Range;
import org.shouwen.table.Term;
import org.shouwen.table.Term.Unit;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

class OtherValuesTest {

    private static final Vocabularies WORDS =
            Vocabularies.of(Map.of("颜色", List.of(word("RED"), word("GREEN"), word("BLUE"))));

    private final OtherValues others = new OtherValues(WORDS);

    @Test
    void aWordBecomesTheNextAndAfterTheLastTheFirst() {
        assertThat(of(CellType.WORD, "RED")).containsExactly(List.of("GREEN", "BLUE"));
        assertThat(of(CellType.WORD, "BLUE")).containsExactly(List.of("RED", "GREEN"));
    }

    @Test
    void yesBecomesNo() {
        assertThat(of(CellType.YES_NO, true)).containsExactly(List.of(false));
    }

    @Test
    void aNumberIsOneStepOffEitherWay() {
        assertThat(of(CellType.NUMBER, new BigDecimal("30")))
                .containsExactly(List.of(new BigDecimal("31")), List.of(new BigDecimal("29")));
        assertThat(of(CellType.NUMBER, new BigDecimal("0.5")))
                .containsExactly(List.of(new BigDecimal("0.6")), List.of(new BigDecimal("0.4")));
    }

    @Test
    void aDateIsADayOff() {
        assertThat(of(CellType.DATE, LocalDate.of(2026, 12, 31)))
                .containsExactly(List.of(LocalDate.of(2027, 1, 1)), List.of(LocalDate.of(2026, 12, 30)));
    }

    @Test
    void aLimitIsOneUnitOffAndNeverBelowNothing() {
        assertThat(of(CellType.DURATION, new Term(3, Unit.MINUTES)))
                .containsExactly(List.of(new Term(4, Unit.MINUTES)), List.of(new Term(2, Unit.MINUTES)));
        assertThat(of(CellType.DURATION, new Term(0, Unit.MINUTES)))
                .containsExactly(List.of(new Term(1, Unit.MINUTES)));
    }

    @Test
    void nothingBelowTheLeastOfAColumnIsTried() {
        assertThat(others.of(leastOne(CellType.WHOLE_NUMBER), BigDecimal.ONE))
                .containsExactly(List.of(BigDecimal.valueOf(2)));
        assertThat(others.of(leastOne(CellType.DURATION), new Term(1, Unit.DAYS)))
                .containsExactly(List.of(new Term(2, Unit.DAYS)));
    }

    private static Column leastOne(CellType type) {
        return new Column("field", "列", type, false, false, false, null, 1, List.of());
    }

    @Test
    void hoursBeginAndEndAMinuteOffWithinTheDay() {
        assertThat(of(CellType.HOURS, new Hours(0, 600)))
                .containsExactly(List.of(new Hours(1, 600)), List.of(new Hours(0, 601)), List.of(new Hours(0, 599)));
    }

    @Test
    void eachBoundOfARangeIsOneStepOffWhileSomethingIsLeftInIt() {
        Range one = new Range(BigDecimal.ONE, true, BigDecimal.ONE, true);

        assertThat(of(CellType.RANGE, one))
                .containsExactly(
                        List.of(new Range(BigDecimal.ZERO, true, BigDecimal.ONE, true)),
                        List.of(new Range(BigDecimal.ONE, true, BigDecimal.valueOf(2), true)));
    }

    @Test
    void ofAListEachElementInTurnIsAnotherThatIsNotThereYet() {
        assertThat(of(CellType.WORD, List.of("RED", "GREEN")))
                .containsExactly(List.of(List.of("BLUE", "GREEN")), List.of(List.of("RED", "BLUE")));
    }

    @Test
    void nothingIsTriedInPlaceOfAText() {
        assertThat(of(CellType.TEXT, "相关体系文件")).isEmpty();
    }

    private List<List<Object>> of(CellType type, Object value) {
        @Nullable String vocabulary = type == CellType.WORD ? "颜色" : null;
        return others.of(new Column("field", "列", type, value instanceof List, false, false, vocabulary), value);
    }

    private static Word word(String code) {
        return new Word(code, new Text("词" + code, code), 0);
    }
}
