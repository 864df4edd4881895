package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.scenario.Book.SCENARIOS;
import static org.shouwen.scenario.Book.TEN;
import static org.shouwen.scenario.Book.sanction;
import static org.shouwen.scenario.Book.sewage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyNotInDifferencesTest {

    @Test
    void aCommentSaysWhichConditionKeptTheExpectedOwnerAwayAndWhichCell() {
        Difference difference = only(sewage("应由谁负责", "责任部门主管", "负责部门", "环境保洁部"));

        assertThat(difference.aspect()).isEqualTo(Aspect.OWNER_DEPARTMENT);
        assertThat(difference.comment().zh())
                .contains(
                        "为何没有：C03 The first hand-over leads to the owner：",
                        "应为 CLEANING（环境保洁部）",
                        "只差一格：routing.xlsx 事项职责 第 8 行 SX-006 的“主办部门”写的是“工程维修部”，这里是“环境保洁部”");
        assertThat(difference.comment().en()).contains("why not: C03 The first hand-over leads to the owner: ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "最终负责, 客户关系主管, C03",
        "移交方式, 方式三 陪同引领, C53",
        "应有动作, 填写《客户接待事项协调单》, 为何没有",
        "全部禁止, 不得自行跨管理部移交, 为何没有",
        "负责部门, 环境保洁部, C03 The first hand-over leads to the owner",
        "负责部门, 环境保洁部, 应为 CLEANING（环境保洁部）",
        "最终部门, 环境保洁部, 应为 CLEANING（环境保洁部）",
        "负责人, C-201, 应为 CLEANING（环境保洁部）",
        "负责人, E-101, 依组织资料",
        "最终负责人, E-101, 依组织资料",
        "动作到期, SERVE_DIRECTLY=2026-11-23 10:03, 为何没有",
        "应有违规, V-RSP-02, C73",
        "违规条款, V-RSP-02=C44, C73",
        "违规性质, V-RSP-02=规定明文, C73",
        "违规严重程度, V-RSP-02=3, C73",
        "违规证据, V-RSP-02=1, C73",
        "首问责任解除, 是, C66",
        "应有发现, F-DATA-STAFF, 为何没有",
        "应触发规则, C45 The wrong receiver fills in the form, WrongReceiver",
        "应引用行, 事项职责!SX-007, ENG_GAS_SMELL"
    })
    void whateverDidNotComeIsExplained(String heading, String expected, String why) {
        assertThat(Objects.requireNonNull(only(sewage(heading, expected)).whyNot())
                        .zh())
                .startsWith("为何没有：")
                .contains(why);
    }

    @Test
    void whoCameInsteadHasHisGroundsBeside() {
        assertThat(only(sewage("负责部门", "环境保洁部")).grounds()).isNotEmpty();
        assertThat(only(sewage("负责人", "E-101")).grounds()).isNotEmpty();
    }

    @Test
    void whatCameAndShouldNotHaveIsNot() {
        assertThat(only(sewage("不应有动作", "移交责任部门，由其主管处理")).whyNot()).isNull();
    }

    @Test
    void aRuleOfTheLadderIsExplainedAsOfACaseThatIsWatched() {
        Difference difference = only(sewage(
                "判定时间", TEN.plusMinutes(15), "应触发规则", "G04 Whoever could not be reached is passed over from then on"));

        assertThat(Objects.requireNonNull(difference.whyNot()).zh()).doesNotContain("Watched");
    }

    @Test
    void theReasonIsThatOfTheTableAsTheScenarioSupposesIt() {
        Difference difference = only(sewage("假如", "事项职责!SX-006.主办部门=绿化部", "应由谁负责", "责任部门主管", "负责部门", "环境保洁部"));

        assertThat(difference.comment().zh()).contains("写的是“绿化部”");
    }

    @Test
    void sanctionsAreExplained() {
        Difference difference = only(sanction(
                "当事人", "C-200", "转错次数", 1, "转错跨月数", 0, "应触发规则", "G17 A person's misroutes are more than is tolerated"));

        assertThat(difference.whyNot()).isNotNull();
    }

    @Test
    void ofManyScenariosTheFirstAreExplained() {
        Book book = sewage("应由谁负责", "首问责任人");
        for (int more = 0; more < Scenarios.MOST_EXPLAINED; more++) {
            book.andSewage("应由谁负责", "首问责任人");
        }

        Stream<Difference> differences =
                SCENARIOS.explained(book.run()).stream().flatMap(result -> result.differences().stream());
        assertThat(differences.map(difference -> difference.whyNot() != null))
                .hasSize(Scenarios.MOST_EXPLAINED + 1)
                .startsWith(true)
                .endsWith(false)
                .filteredOn(explained -> explained)
                .hasSize(Scenarios.MOST_EXPLAINED);
    }

    private static Difference only(Book book) {
        List<Difference> differences = SCENARIOS.explained(book.run()).get(0).differences();
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }
}
