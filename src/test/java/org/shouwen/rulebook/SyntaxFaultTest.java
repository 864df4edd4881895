package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.table.Problem;

class SyntaxFaultTest {

    private static final String OTHER = Book.ANSWER_BY_SHADE.replace("C01 A red", "C02 Another red");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "end\\n||1|a red|end is missing",
                "then\\n||6|a red|unexpected end",
                "\"RED\" )|\"RED\"|5|a red|unexpected then",
                "yes\"|yes|1|a red|quote",
                "\"RED\"|\"RED|4|a red|quote",
                "when|silence 3 when|2|a red|unexpected silence",
                "rule|stray rule|1||unexpected stray",
                "Ask(|Ask（|3|a red|unexpected （"
            })
    void saysWhereAndWhy(String from, String to, int line, String rule, String reason) {
        String broken = Book.ANSWER_BY_SHADE.replaceFirst(
                Pattern.quote(from.replace("\\n", "\n")), Matcher.quoteReplacement(to == null ? "" : to));

        Problem problem = only(new Book().drl("rules/a.drl", Book.HEAD + broken + OTHER));

        assertThat(problem.line()).isEqualTo(4 + line);
        assertThat(problem.message().en()).contains(reason).doesNotContain("Exception");
        assertThat(problem.message().zh()).contains("语法有误");
        if (rule != null) {
            assertThat(problem.found()).containsIgnoringCase(rule);
        }
    }

    @Test
    void blamesNoQuoteFurtherDown() {
        String broken = Book.ANSWER_BY_SHADE.replace("rule", "stray rule");
        String quoteBelow = OTHER.replace("\"RED\"", "\"RED");

        Problem problem = only(new Book().drl("rules/a.drl", Book.HEAD + broken + quoteBelow));

        assertThat(problem.line()).isEqualTo(5);
        assertThat(problem.message().en()).contains("unexpected stray");
    }

    @Test
    void blamesNoQuoteInAComment() {
        String comments = "// 5\" wide\n/* and 6\"\n   high */\n";
        String broken = comments + Book.ANSWER_BY_SHADE.replace("when", "silence 3 when") + "/* 7\" deep */\n";

        Problem problem = only(new Book().drl("rules/a.drl", Book.HEAD + broken));

        assertThat(problem.line()).isEqualTo(9);
        assertThat(problem.message().en()).contains("unexpected silence");
    }

    @Test
    void blamesOnlyTheFileThatIsCutOff() {
        String cut = Book.HEAD + Book.SHADES + OTHER.substring(0, OTHER.indexOf("colour"));

        Problem problem = only(
                new Book().drl("rules/a.drl", Book.HEAD + Book.ANSWER_BY_SHADE).drl("rules/z.drl", cut));

        assertThat(problem.file()).isEqualTo("rules/z.drl");
        assertThat(problem.line()).isEqualTo((int) cut.lines().count());
        assertThat(problem.found()).isEqualTo("C02 Another red shade is answered with yes");
        assertThat(problem.message().en()).contains("ends here").doesNotContain("Exception");
    }

    private static Problem only(Book book) {
        List<Problem> problems = book.problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
