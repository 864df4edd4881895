package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.scenario.Book.TEN;
import static org.shouwen.scenario.Book.sanction;
import static org.shouwen.scenario.Book.sewage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.table.Origin;

/** Each column of expectations, met and not met. */
class ExpectationTest {

    /** A quarter past ten nothing has been handed over; the first-asked person is late (V-MGR-02). */
    private static Book late(String heading, String expected) {
        return sewage("判定时间", TEN.plusMinutes(15), heading, expected);
    }

    private static Difference only(Book book) {
        List<Difference> differences = book.differences();
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "应由谁负责, 责任部门主管",
        "负责部门, 工程维修部",
        "负责部门, ENGINEERING",
        "负责管理部, A管理部",
        "负责人, E-100",
        "最终负责, 责任部门主管",
        "最终部门, 工程维修部",
        "最终管理部, A管理部",
        "最终负责人, E-100",
        "移交路线, 责任部门主管",
        "移交路线, 责任部门主管/工程维修部/E-100",
        "移交方式, 方式二 主管到场；方式一 电话接通",
        "应有动作, 移交责任部门，由其主管处理",
        "不应有动作, 移交直接上司",
        "动作由谁, 'TRANSFER_TO_DEPARTMENT=首问责任人/C-200；REGISTER_ACCEPTANCE=工程维修部'",
        "动作到期, 'TRANSFER_TO_DEPARTMENT=2026-11-23 10:03/首问责任人；登记《接待业主情况记录》=C-200/2026-11-23 10:30:00'",
        "应升级告知, 移交/2=2026-11-23 10:03/责任部门主管/环境保洁部/督办；HAND_OVER/1=2026-11-23 10:02:24；首次跟踪/5=公司品质部",
        "不应升级告知, 移交/3=管理部经理；移交/6；办理",
        "应有禁止, SHIRK",
        "全部禁止, SHIRK；GIVE_NUMBER_ONLY",
        "不应有禁止, SKIP_SUPERIOR",
        "办理程序, 相关体系文件",
        "全部违规, V-MGR-02",
        "应有违规, V-MGR-02",
        "不应有违规, V-MGR-01；V-MGR-03",
        "违规条款, V-MGR-02=C26",
        "违规性质, V-MGR-02=规定明文",
        "违规责任方, V-MGR-02=首问责任人/C-200/环境保洁部",
        "违规严重程度, V-MGR-02=2",
        "违规证据, V-MGR-02=无",
        "应有发现, 无",
        "全部发现, 无",
        "不应有发现, F-MISROUTE",
        "首问责任解除, 否",
        "案件状态, 未移交",
        "应有条款代码, C26；C61",
        "应触发规则, C26 The matter table names one department",
        "应触发规则, C26 The matter table names one",
        "应触发规则, C26；C61",
        "不应触发规则, C12",
        "应引用行, 事项职责!SX-006；时限！SX-004",
        "不应引用行, 事项职责!SX-007"
    })
    void isMet(String heading, String expected) {
        assertThat(late(heading, expected).differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, came {2}")
    @CsvSource({
        "应由谁负责, 首问责任人, 责任部门主管",
        "负责部门, 绿化部, 工程维修部",
        "负责部门, 无, 工程维修部",
        "负责管理部, B管理部, A管理部",
        "负责人, E-101, E-100",
        "最终负责, 首问责任人, 责任部门主管",
        "最终部门, 无, 工程维修部",
        "最终管理部, B管理部, A管理部",
        "最终负责人, 无, E-100",
        "移交路线, 无, 责任部门主管/工程维修部/A管理部/E-100",
        "移交路线, 客户关系主管；责任部门主管, 责任部门主管/工程维修部/A管理部/E-100",
        "移交方式, 方式一 电话接通；方式二 主管到场, 方式二 主管到场；方式一 电话接通",
        "移交方式, 方式二 主管到场, 方式二 主管到场；方式一 电话接通",
        "移交方式, 无, 方式二 主管到场；方式一 电话接通",
        "不应有动作, 移交直接上司；TRANSFER_TO_DEPARTMENT, 移交责任部门，由其主管处理",
        "不应升级告知, 移交/3, 移交/3=2026-11-23 10:04:30/客户关系主管/A管理部/S-500/介入协调/G03",
        "应有禁止, 无, '不得以“不是我（们）的职责”推托，不得生硬；不得只给一个电话号码了事'",
        "全部禁止, SHIRK, '多出 不得只给一个电话号码了事（有：不得以“不是我（们）的职责”推托，不得生硬；不得只给一个电话号码了事）'",
        "不应有禁止, SHIRK, 不得以“不是我（们）的职责”推托，不得生硬",
        "办理程序, 投诉处理作业指导书, 相关体系文件",
        "办理程序, 无, 相关体系文件",
        "全部违规, 无, V-MGR-02 单一部门事项未移交",
        "全部违规, V-MGR-02；V-MGR-03, '缺少 V-MGR-03 判定不清或多部门事项未转客户关系主管（有：V-MGR-02 单一部门事项未移交）'",
        "应有违规, V-MGR-03, '缺少 V-MGR-03 判定不清或多部门事项未转客户关系主管（有：V-MGR-02 单一部门事项未移交）'",
        "不应有违规, V-MGR-02, V-MGR-02 单一部门事项未移交",
        "违规条款, V-MGR-02=C27, '缺少 V-MGR-02 单一部门事项未移交=C27（有：V-MGR-02 单一部门事项未移交=C26）'",
        "违规性质, V-MGR-02=默认做法, '缺少 V-MGR-02 单一部门事项未移交=默认做法（有：V-MGR-02 单一部门事项未移交=规定明文）'",
        "违规严重程度, V-MGR-02=3, '缺少 V-MGR-02 单一部门事项未移交=3（有：V-MGR-02 单一部门事项未移交=2）'",
        "违规证据, V-MGR-02=1, '缺少 V-MGR-02 单一部门事项未移交=1（有：V-MGR-02 单一部门事项未移交=无）'",
        "应有发现, F-MISROUTE, '缺少 F-MISROUTE 转错部门（有：无）'",
        "首问责任解除, 是, 否",
        "案件状态, 已移交, 未移交",
        "不应触发规则, C26 The matter table names one department, C26 The matter table names one department",
        "不应引用行, 事项职责!SX-006, 事项职责!SX-006"
    })
    void isNotMet(String heading, String expected, String came) {
        Book book = late(heading, expected);
        Difference difference = only(book);

        assertThat(difference.cell()).isEqualTo(book.cell(heading));
        assertThat(difference.aspect().heading()).isEqualTo(heading);
        assertThat(difference.actual().zh()).isEqualTo(came);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "应有动作, SERVE_DIRECTLY",
        "全部动作, TRANSFER_TO_DEPARTMENT",
        "全部动作, 无",
        "动作由谁, TRANSFER_TO_DEPARTMENT=直接上司",
        "动作到期, TRANSFER_TO_DEPARTMENT=2026-11-23 10:04",
        "动作到期, 无",
        "应升级告知, 移交/3=2026-11-23 10:04",
        "应升级告知, 无",
        "违规责任方, V-MGR-02=直接上司",
        "应有条款代码, C27",
        "应触发规则, C27",
        "应引用行, 事项职责!SX-007"
    })
    void isNotMetAmongMany(String heading, String expected) {
        Book book = late(heading, expected);

        assertThat(only(book).cell()).isEqualTo(book.cell(heading));
    }

    @Test
    void allActionsAreMetByExactlyThem() {
        assertThat(late(
                                "全部动作",
                                "TRANSFER_TO_DEPARTMENT；REGISTER_IN_OWN_LEDGER；REGISTER_ACCEPTANCE；NAME_FIRST_ASKED；TRACK_AND_RECORD；NOTIFY_COMPLETION；REPLY_TO_CUSTOMER")
                        .differences())
                .isEmpty();
    }

    @Test
    void evidenceIsCountedInTheLedger() {
        Book book =
                sewage("判定时间", TEN.plusMinutes(15), "违规证据", "V-SHK-01=1").fact("拒绝", 1, "经办人", "C-200", "拒绝原因", "态度生硬");

        assertThat(book.differences()).isEmpty();
        assertThat(only(book.with("违规证据", "V-SHK-01=2")).actual().zh())
                .startsWith("缺少 V-SHK-01 推托首问责任=2（有：V-SHK-01 推托首问责任=1");
    }

    @Test
    void aDifferenceNamesTheRulesAndRowsThatDecidedIt() {
        Difference difference = only(late("全部违规", "无"));

        assertThat(difference.grounds())
                .extracting(Ground::rule)
                .containsExactly("C73 An omission the catalogue knows is a violation");
        assertThat(difference.grounds().get(0).rows())
                .extracting(Origin::workbook)
                .contains("violations.xlsx", "escalation.xlsx", "routing.xlsx");
        assertThat(difference.text().zh())
                .contains("全部违规：期望 无", "实际：V-MGR-02", "规则：C73 An omission", "依据：routing.xlsx 事项职责 第 8 行 SX-006");
        assertThat(difference.text().en())
                .contains("expected none", "actual: V-MGR-02", "by routing.xlsx 事项职责 row 8 SX-006");
    }

    @Test
    void aDifferentOwnerNamesTheRuleThatChoseHim() {
        assertThat(only(late("应由谁负责", "首问责任人")).grounds())
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(ground.clauses()).isNotEmpty());
    }

    @Test
    void aRowThatShouldNotCountNamesTheRulesThatUsedIt() {
        assertThat(only(late("不应引用行", "事项职责!SX-006")).grounds())
                .extracting(Ground::rule)
                .contains("C26 The matter table names one department");
    }

    @Nested
    class Errors {

        private static Book ofAStranger(String error) {
            return new Book().andCase("首问工号", "X-999", "事项代码", "ENG_SEWAGE_BACKFLOW", "预期错误", error);
        }

        @ParameterizedTest
        @CsvSource({"/firstAsked/category", "组织资料中没有人员", "X-999", "does not know"})
        void anExpectedRefusalIsMetByItsPlaceOrAnyPartOfItsMessage(String error) {
            assertThat(ofAStranger(error).differences()).isEmpty();
        }

        @Test
        void anotherRefusalIsNot() {
            assertThat(only(ofAStranger("/request/matter")).actual().zh()).startsWith("被拒收：/firstAsked/category");
        }

        @Test
        void anAnswerIsNot() {
            Difference difference = only(sewage("预期错误", "/firstAsked"));

            assertThat(difference.actual().zh()).isEqualTo("作出了答复，没有拒收");
        }

        @Test
        void everyUnknownWordOfTheEnquiryIsLookedAt() {
            Book book = sewage("事项代码", "ENG_SEWAGE", "责任部门", "绿花部", "预期错误", "/request/responsibleDepartments/0");

            assertThat(book.differences()).isEmpty();
        }

        @Test
        void aRefusalNobodyExpectedIsADifferenceInEveryFilledCell() {
            Book book =
                    ofAStranger("").with("预期错误", null).with("应由谁负责", "首问责任人").with("全部违规", "无");

            assertThat(book.differences())
                    .extracting(Difference::cell)
                    .containsExactly(book.cell("应由谁负责"), book.cell("全部违规"));
        }

        @Test
        void aRefusalWhereNothingWasExpectedIsADifferenceAtTheSentence() {
            assertThat(only(ofAStranger("").with("预期错误", null)).cell()).isEqualTo("B3");
        }
    }

    @Test
    void aScenarioThatExpectsNothingIsUnchecked() {
        assertThat(sewage().run().get(0).verdict()).isEqualTo(Verdict.UNCHECKED);
        assertThat(sewage("应由谁负责", "责任部门主管").run().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(sewage("应由谁负责", "首问责任人").run().get(0).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void resultsStandInTheOrderOfTheScenariosAndEachIsToldOnce() {
        Book book = sewage();
        for (int more = 0; more < 99; more++) {
            book.andSewage("应由谁负责", more % 2 == 0 ? "首问责任人" : "责任部门主管");
        }
        List<Scenario> scenarios = book.read().scenarios();
        List<ScenarioResult> told = Collections.synchronizedList(new ArrayList<>());

        List<ScenarioResult> results = Book.SCENARIOS.run(scenarios, told::add);

        assertThat(results).extracting(ScenarioResult::scenario).isEqualTo(scenarios);
        assertThat(told).containsExactlyInAnyOrderElementsOf(results);
    }

    @Nested
    class Sanctions {

        private static Book shirking(Object... more) {
            List<Object> cells = new ArrayList<>(List.of(
                    "违规",
                    "V-SHK-01",
                    "条款代码",
                    "C24",
                    "性质",
                    "规定明文",
                    "责任方",
                    "首问责任人",
                    "部门",
                    "环境保洁部",
                    "管理部",
                    "A管理部",
                    "严重程度",
                    3));
            cells.addAll(List.of(more));
            return sanction(cells.toArray());
        }

        @Test
        void aChargeIsMetByWhatTheLadderProposes() {
            assertThat(shirking(
                                    "措施",
                                    "书面警告",
                                    "扣分",
                                    5,
                                    "承担人",
                                    "首问责任人",
                                    "计入此前次数",
                                    0,
                                    "金额",
                                    "",
                                    "计入重复",
                                    true,
                                    "申诉截止",
                                    TEN.toLocalDate().plusDays(7),
                                    "应引用行",
                                    "奖罚阶梯!3/0",
                                    "应触发规则",
                                    "C74")
                            .differences())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"措施, 提醒, 书面警告", "扣分, 4.5, 5", "承担人, 部门, 首问责任人", "计入重复, 否, 是", "应引用行, 奖罚阶梯!3/1, ''"})
        void aChargeIsNotMetByAnythingElse(String heading, String expected, String came) {
            Book book = shirking(heading, heading.equals("扣分") ? new BigDecimal(expected) : expected);

            assertThat(only(book).cell()).isEqualTo(book.cell(heading));
            assertThat(only(book).actual().zh()).startsWith(came);
        }

        @Test
        void earlierViolationsRaiseTheMeasure() {
            assertThat(shirking("此前违规月数", "11", "措施", "再培训并复核奖金").differences()).isEmpty();
            assertThat(shirking("此前违规月数", "12", "措施", "书面警告").differences()).isEmpty();
        }

        @Test
        void feedbackPraisesOrAggravates() {
            assertThat(sanction("客户反馈", "表扬", "反馈涉及人员", "C-200", "奖励事由", "客户表扬", "奖励措施", "表扬", "奖励加减分", -2)
                            .differences())
                    .isEmpty();
            assertThat(sanction("客户反馈", "投诉属实", "违规", "V-SHK-01", "责任方", "首问责任人", "因投诉加重", true)
                            .differences())
                    .isEmpty();
            assertThat(sanction(
                                    "客户反馈",
                                    "投诉属实",
                                    "反馈涉及人员",
                                    "C-203",
                                    "违规",
                                    "V-SHK-01",
                                    "责任方",
                                    "首问责任人",
                                    "当事人",
                                    "C-200",
                                    "因投诉加重",
                                    false)
                            .differences())
                    .isEmpty();
        }

        @Test
        void aMisrouteOfOnesOwnCorrectedInTimeIsRewarded() {
            assertThat(sanction("当事人", "C-200", "转错后改正分钟", 20, "奖励事由", "及时纠正自己的转错")
                            .differences())
                    .isEmpty();
            assertThat(sanction("当事人", "C-200", "转错后改正分钟", 21, "奖励事由", "无").differences())
                    .isEmpty();
            assertThat(sanction("当事人", "C-200", "转错后改正分钟", 20, "误转部门已接受", true, "奖励事由", "无")
                            .differences())
                    .isEmpty();
        }

        @Test
        void misroutesAreListedForTraining() {
            assertThat(sanction("当事人", "C-200", "转错次数", 3, "转错跨月数", 0, "列入培训", true)
                            .differences())
                    .isEmpty();
            assertThat(sanction("当事人", "C-200", "转错次数", 3, "转错跨月数", 1, "列入培训", false)
                            .differences())
                    .isEmpty();
        }

        @Test
        void aFirstMisrouteAsksForTraining() {
            assertThat(sanction("当事人", "C-200", "管理部", "A管理部", "管理部有培训记录", true, "应有违规", "V-TRA-01")
                            .differences())
                    .isEmpty();
            assertThat(sanction("当事人", "C-200", "管理部", "A管理部", "管理部有培训记录", true, "培训早于转错天数", "0", "应有违规", "无")
                            .differences())
                    .isEmpty();
            assertThat(sanction("当事人", "C-200", "管理部", "A管理部", "管理部有培训记录", false, "应有发现", "F-DATA-TRAINING")
                            .differences())
                    .isEmpty();
        }

        @Test
        void anAuditLooksBack() {
            assertThat(sanction("审计开始", true, "审计不早于", LocalDate.of(2020, 1, 1), "往前看月数", 12)
                            .differences())
                    .isEmpty();
        }
    }
}
