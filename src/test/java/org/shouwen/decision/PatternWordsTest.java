package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternWordsTest {

    private final PatternWords words = new PatternWords(Shipped.rulebook());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MatterDuty( matter == $matter, lead == \"CLEANING\" )|工作表“事项职责”中 “事项代码” 为 $matter，“主办部门” 为 “环境保洁部” 的行",
                "MatterDuty( matter == $matter, $lead : lead )|工作表“事项职责”中 “事项代码” 为 $matter 的行",
                "MatterDuty( matter == $matter, $lead : lead != null )|工作表“事项职责”中 “事项代码” 为 $matter，“主办部门” 不为 空 的行",
                "Parameter( code == \"FORM_ALSO_ACROSS_OFFICES\", enabled == true )|工作表“参数”中 “参数” 为 “跨管理部多部门事项仍填协调单并定主办”，“启用” 为 是 的行",
                "Parameter( )|工作表“参数”中的行"
            })
    void whatIsWantedOfARowIsSaidInTheWordsOfItsTable(String pattern, String said) {
        assertThat(words.of(pattern)).hasValue(said);
    }

    @Test
    void whatIsNoTablesRowStaysAsTheRuleHasIt() {
        assertThat(words.of("NextHop( toDepartment == \"CLEANING\" )")).isEmpty();
        assertThat(words.of("not MatterDuty( matter == $matter )")).isEmpty();
    }
}
