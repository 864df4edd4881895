package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest(name = "{0}: expected [{1}], came [{2}] → {3}")
    @CsvSource({
        "SAME, a, a, true",
        "SAME, a, b, false",
        "SAME, a, '', false",
        "SAME, '', '', true",
        "SAME, '', a, false",
        "SAME, a, a b, false",
        "IN_ORDER, a b, a b, true",
        "IN_ORDER, a b, b a, false",
        "IN_ORDER, a, a b, false",
        "IN_ORDER, a b, a, false",
        "IN_ORDER, '', '', true",
        "IN_ORDER, '', a, false",
        "EXACTLY, a b, b a, true",
        "EXACTLY, a, a b, false",
        "EXACTLY, a b, a, false",
        "EXACTLY, '', '', true",
        "EXACTLY, '', a, false",
        "AT_LEAST, a, a b, true",
        "AT_LEAST, a b, b a, true",
        "AT_LEAST, a b, a, false",
        "AT_LEAST, '', '', true",
        "AT_LEAST, '', a, false",
        "NONE_OF, a, b, true",
        "NONE_OF, a, '', true",
        "NONE_OF, a, a b, false",
        "NONE_OF, a b, b, false"
    })
    void whatCameIsOrIsNotWhatWasExpected(Match match, String expected, String came, boolean holds) {
        assertThat(match.holds(values(expected), values(came))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "expected {0}, came {1} → {2}")
    @CsvSource({
        "V-1=DEPARTMENT, V-1=DEPARTMENT=CLEANING=OFFICE_A, true",
        "V-1=CLEANING=OFFICE_A, V-1=DEPARTMENT=CLEANING=OFFICE_A, true",
        "V-1=CLEANING=OFFICE_B, V-1=DEPARTMENT=CLEANING=OFFICE_A, false",
        "V-2=CLEANING, V-1=DEPARTMENT=CLEANING=OFFICE_A, false"
    })
    void whatCameMaySayMoreThanWasAskedFor(String expected, String came, boolean meets) {
        assertThat(value(came).meets(value(expected))).isEqualTo(meets);
    }

    private static List<Value> values(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split(" ")).map(MatchTest::value).toList();
    }

    private static Value value(String written) {
        return new Value(List.of(written.split("=")));
    }
}
