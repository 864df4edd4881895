package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.scenario.Book.sewage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.decision.Shipped;
import org.shouwen.table.Problem;

/** The column 假如: a scenario under tables that are a little different. */
class SupposedTest {

    @Test
    void anotherWordInACellChangesTheAnswer() {
        assertThat(sewage("负责部门", "工程维修部").differences()).isEmpty();
        assertThat(sewage("假如", "事项职责!SX-006.主办部门=绿化部", "负责部门", "绿化部").differences())
                .isEmpty();
    }

    @Test
    void aRowMayBeOff() {
        assertThat(sewage("假如", "事项职责!SX-006.停用=是", "应由谁负责", "客户关系主管").differences())
                .isEmpty();
    }

    @Test
    void cellsOfSeveralRowsMayBeSupposedTogether() {
        assertThat(sewage("假如", "事项职责!SX-006.主办部门=绿化部；渠道!QD-001.客户在面前=是", "负责部门", "绿化部")
                        .differences())
                .isEmpty();
    }

    @Test
    void whatOneScenarioSupposesNoOtherSees() {
        Book book = sewage("假如", "事项职责!SX-006.主办部门=绿化部", "负责部门", "绿化部").andSewage("负责部门", "工程维修部");

        assertThat(book.run())
                .allSatisfy(result -> assertThat(result.differences()).isEmpty());
        assertThat(Shipped.rulebook().tables()).anySatisfy(table -> assertThat(table.rows())
                .anySatisfy(row -> assertThat(row.values()).containsEntry("lead", "ENGINEERING")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "参数, 请写成, ",
        "事项职责!SX-06.主办部门=绿化部, SX-06, 事项职责!SX-006",
        "事项职责!SX-006.主办=绿化部, 没有列“主办”, ",
        "事项职责!SX-006.主办部门=绿花部, 没有“绿花部”, 绿化部",
        "渠道!QD-001.客户在面前=有, 有, "
    })
    void aMistakeIsNamedByItsCellWithWhatWasProbablyMeant(String written, String message, String meant) {
        Book book = sewage("假如", written, "负责部门", "工程维修部");

        assertThat(book.read().scenarios()).isEmpty();
        assertThat(book.read().problems()).hasSize(1);
        Problem problem = book.read().problems().get(0);
        assertThat(problem.cell()).isEqualTo(book.cell("假如"));
        assertThat(problem.found() + problem.message().zh()).contains(message);
        if (meant != null) {
            assertThat(problem.suggestion()).isEqualTo(meant);
        }
    }
}
