package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words as staff type them")
class WordingTest {

    @Nested
    @DisplayName("A duration")
    class Durations {

        @ParameterizedTest
        @CsvSource({
            "20分钟, 20, MINUTES",
            "２小时, 2, HOURS",
            "' 3 天', 3, DAYS",
            "30工作分钟, 30, WORKING_MINUTES",
            "4工作小时, 4, WORKING_HOURS",
            "3工作日, 3, WORKING_DAYS",
            "0分钟, 0, MINUTES",
            "当班内, 1, WITHIN_SHIFT",
            "当日, 1, SAME_DAY"
        })
        void isAnAmountAndAUnitOrAWordAlone(String written, int amount, Term.Unit unit) {
            assertThat(Terms.typed(written)).isEqualTo(new Term(amount, unit));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "小时", "-1小时", "1.5小时", "1当日", "2 hours", "99999999分钟", "1小时30分钟"})
        void isNothingElse(String written) {
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Terms.typed(written));
        }
    }

    @Nested
    @DisplayName("A range")
    class OfNumbers {

        @ParameterizedTest
        @CsvSource({
            "1-5, '1 <= n <= 5'",
            "1~5, '1 <= n <= 5'",
            "１～５, '1 <= n <= 5'",
            "-3~-1, '-3 <= n <= -1'",
            ">=3, '3 <= n'",
            "≥ 3, '3 <= n'",
            "<10, 'n < 10'",
            "＜＝10, 'n <= 10'",
            "'[1,5)', '1 <= n < 5'",
            "'（1，5］', '1 < n <= 5'",
            "'(,5]', 'n <= 5'",
            "3, '3 <= n <= 3'",
            "1.50, '1.5 <= n <= 1.5'"
        })
        void hasBounds(String written, String meaning) {
            assertThat(meaning(Ranges.typed(written))).isEqualTo(meaning);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "5-1", "(3,3)", "[3,3)", "1-", "a-b", "[,]", ">=", "1-2-3", "1,000"})
        void isNothingElse(String written) {
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Ranges.typed(written));
        }

        private String meaning(Range range) {
            BigDecimal low = range.low();
            BigDecimal high = range.high();
            return (low == null ? "" : low + (range.lowInclusive() ? " <= " : " < "))
                    + "n"
                    + (high == null ? "" : (range.highInclusive() ? " <= " : " < ") + high);
        }
    }

    @Nested
    @DisplayName("A number typed as text")
    class Numbers {

        @ParameterizedTest
        @CsvSource({"12, 12", "１２．５０, 12.5", "'1,234', 1234", "-3, -3", "20%, 0.2", "+1, 1", "100, 100"})
        void isReadIfItIsPlainlyOne(String written, BigDecimal number) {
            assertThat(Numerals.typed(written)).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e5", "12元", "1,23", "一", "0x1", ".", "1.2.3"})
        void isNotGuessed(String written) {
            assertThat(Numerals.typed(written)).isNull();
        }

        @Test
        void isRefusedWhereExcelNoLongerKeepsEveryDigit() {
            assertThat(Numerals.typed("999999999999999")).isEqualTo(new BigDecimal("999999999999999"));
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Numerals.typed("1000000000000000"));
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Numerals.stored("-1E+15"));
        }
    }

    @Nested
    @DisplayName("The word probably meant")
    class NearMisses {

        private static final List<String> KNOWN = List.of("工程维修部", "秩序维护部", "绿化部", "ORDER", "是");

        @ParameterizedTest
        @CsvSource({"工程维休部, 工程维修部", "工程部, 工程维修部", "绿花部, 绿化部", "维护部, 秩序维护部", "order, ORDER", "ＯＲＤＥ, ORDER"})
        void isFoundAcrossAFewCharacters(String written, String meant) {
            assertThat(Nearest.to(written, KNOWN)).isEqualTo(meant);
        }

        @ParameterizedTest
        @ValueSource(strings = {"财务", "x", "", "收费中心大厅"})
        void isNotInvented(String written) {
            assertThat(Nearest.to(written, KNOWN)).isNull();
        }
    }

    @Nested
    @DisplayName("A text")
    class Texts {

        @Test
        void keepsChinesePunctuationAndInnerLineBreaks() {
            assertThat(Spelling.value("\u3000您好，（１２３）请稍候。\r\n谢谢 \u00A0")).isEqualTo("您好，（123）请稍候。\n谢谢");
        }

        @Test
        void losesInvisibleCharacters() {
            assertThat(Spelling.value("\uFEFF工程\u200B部")).isEqualTo("工程部");
        }

        @Test
        void isComparedWithoutBlanksAndWidth() {
            assertThat(Spelling.key("（主办）\n部 门")).isEqualTo("(主办)部门");
        }
    }
}
