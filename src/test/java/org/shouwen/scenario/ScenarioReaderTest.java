package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.scenario.Book.TEN;
import static org.shouwen.scenario.Book.sanction;
import static org.shouwen.scenario.Book.sewage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.decision.Enquiry;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Category;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.table.Problem;

class ScenarioReaderTest {

    private static Enquiry enquiry(Book book) {
        ScenarioReading reading = book.read();
        assertThat(reading.problems()).isEmpty();
        return ((Question.OfCase) reading.scenarios().get(0).question()).enquiry();
    }

    private static Problem only(Book book) {
        List<Problem> problems = book.read().problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Nested
    class Asking {

        @Test
        void everyFieldOfAnEnquiryCanBeFilledIn() {
            Enquiry enquiry = enquiry(new Book()
                    .andCase(
                            "判定时间",
                            TEN.plusMinutes(5),
                            "首问工号",
                            "X-1",
                            "人员类别",
                            "管理人员",
                            "岗位",
                            "保洁领班",
                            "部门",
                            "环境保洁部",
                            "管理部",
                            "A管理部",
                            "属本职",
                            false,
                            "渠道",
                            "电话",
                            "种类",
                            "投诉",
                            "事项代码",
                            "ENG_SEWAGE_BACKFLOW",
                            "描述",
                            "返水",
                            "责任部门",
                            "工程维修部；绿化部",
                            "判定不清",
                            true,
                            "责任管理部",
                            "A管理部；B管理部",
                            "须到部门办理",
                            "否",
                            "被投诉人",
                            "C-203",
                            "被投诉部门",
                            "环境保洁部",
                            "关联请求",
                            "R-1"));

            assertThat(enquiry.asOf()).isEqualTo(OffsetDateTime.parse("2026-11-23T10:05:00+08:00"));
            assertThat(enquiry.firstAsked())
                    .isEqualTo(new FirstAskedClaim("X-1", Category.MANAGER, "保洁领班", "CLEANING", "OFFICE_A", false));
            assertThat(enquiry.request().receivedAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
            assertThat(enquiry.request().responsibleDepartments()).containsExactly("ENGINEERING", "GREENING");
            assertThat(enquiry.request().departmentUnclear()).isTrue();
            assertThat(enquiry.request().responsibleOffices()).containsExactly("OFFICE_A", "OFFICE_B");
            assertThat(enquiry.request().mustComeToDepartment()).isFalse();
            assertThat(enquiry.request().complaintAbout()).isEqualTo(new ComplaintAbout("C-203", "CLEANING"));
            assertThat(enquiry.request().relatesTo()).isEqualTo("R-1");
        }

        @Test
        void itIsJudgedWhenItWasReceivedUnlessItSaysOtherwise() {
            assertThat(enquiry(sewage()).asOf()).isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00+08:00"));
        }

        @Test
        void factsStandInTheOrderOfTheSheet() {
            Enquiry enquiry = enquiry(sewage().fact("首问登记", 9, "经办人", "C-200", "部门", "环境保洁部", "首问责任人", "C-200")
                    .fact("移交", 3, "经办人", "C-200", "移出部门", "环境保洁部", "移交对象", "责任部门主管", "移交部门", "工程维修部")
                    .fact("升级提醒", 30, "步骤", "HAND_OVER", "级别", "1", "移交对象", "客户关系主管"));

            assertThat(enquiry.ledger())
                    .hasExactlyElementsOfTypes(
                            LedgerFact.Registered.class, LedgerFact.Transferred.class, LedgerFact.Escalated.class);
            assertThat(((LedgerFact.Escalated) enquiry.ledger().get(2)).level()).isEqualTo(1);
        }

        @Test
        void factsStandInTheOrderOfTheirNumbersWhereTheyHaveAny() {
            Enquiry enquiry =
                    enquiry(sewage().fact("直接服务", 9, "序", 2, "经办人", "B").fact("直接服务", 9, "序", 1, "经办人", "A"));

            assertThat(enquiry.ledger())
                    .extracting(fact -> ((LedgerFact.ServedDirectly) fact).by())
                    .containsExactly("A", "B");
        }

        @Test
        void columnsThatNeedNotBeFilledInMayBeLeftOut() {
            assertThat(Book.SCENARIOS
                            .read("scenarios/test.xlsx", sewage().bytes())
                            .scenarios())
                    .hasSize(1);
        }

        @Test
        void aScenarioThatIsSwitchedOffIsLeftAsideWithItsFacts() {
            ScenarioReading reading =
                    sewage("停用", true).fact("直接服务", 9, "经办人", "A").andSewage().read();

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.scenarios()).extracting(Scenario::number).containsExactly("S-2");
        }
    }

    @Nested
    class Problems {

        @ParameterizedTest(name = "{0}: {1} → {2}")
        @CsvSource({
            "部门, 环境保结部, 环境保洁部",
            "应由谁负责, 责任部门主菅, 责任部门主管",
            "应有动作, 移交责任部门由其主管处理, 移交责任部门，由其主管处理",
            "全部违规, V-MGR-20, V-MGR-02",
            "不应有违规, 推脱首问责任, 推托首问责任",
            "应有发现, F-MISROUT, F-MISROUTE",
            "应有条款代码, C266, C26",
            "应触发规则, C26 The matter table names one departmant, C26 The matter table names one department",
            "不应触发规则, C266, C26",
            "应引用行, 事项职责!SX-0006, 事项职责!SX-006",
            "不应引用行, 事项职则!SX-006, 事项职责!SX-006",
            "违规性质, V-MGR-02=默认作法, 默认做法",
            "违规责任方, V-MGR-02=首问责任入, 首问责任人",
            "动作由谁, 移交责任部门=首问责任人, 移交责任部门，由其主管处理",
            "移交路线, 责任部门主管/工程维休部, 工程维修部"
        })
        void aWordNobodyKnowsIsNamedWithItsCellAndTheWordProbablyMeant(String heading, String written, String meant) {
            Book book = sewage(heading, written);
            Problem problem = only(book);

            assertThat(problem.file()).isEqualTo("scenarios/test.xlsx");
            assertThat(problem.sheet()).isEqualTo("场景");
            assertThat(problem.cell()).isEqualTo(book.cell(heading));
            assertThat(problem.suggestion()).isEqualTo(meant);
            assertThat(book.read().scenarios()).isEmpty();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "应有动作, 无；属本职，直接服务客户",
            "不应有动作, 无",
            "不应触发规则, 无",
            "预期错误, 无",
            "违规性质, V-MGR-02",
            "违规严重程度, V-MGR-02=高",
            "违规证据, V-MGR-02=1/x",
            "应引用行, SX-006",
            "应触发规则, C26 The",
            "首问责任解除, 无",
            "移交方式, 方式四"
        })
        void whatACellDoesNotTakeIsNamedWithItsCell(String heading, String written) {
            Book book = sewage(heading, written);

            assertThat(only(book).cell()).isEqualTo(book.cell(heading));
        }

        @Test
        void aRowIdThatStandsInSeveralSheetsIsAnsweredWithThem() {
            assertThat(only(sewage("应引用行", "SX-006")).message().zh()).contains("事项职责!SX-006", "时限!SX-006");
        }

        @Test
        void aScenarioThatExpectsAnErrorExpectsNothingElse() {
            Book book = sewage("预期错误", "/firstAsked", "应由谁负责", "首问责任人");

            assertThat(only(book).cell()).isEqualTo(book.cell("预期错误"));
        }

        @Test
        void aCodeNobodyKnowsIsAnsweredWithCodes() {
            assertThat(only(sewage("应有条款代码", "C99")).message().zh()).contains("C01、C02、C03");
        }

        @Test
        void runningNumbersMayBeNumbersInBothSheets() {
            Book book = sewage("编号", 1).fact("直接服务", 9, "经办人", "C-200", "场景编号", 1);

            assertThat(enquiry(book).ledger()).hasSize(1);
            assertThat(book.read().scenarios()).extracting(Scenario::number).containsExactly("1");
        }

        @Test
        void aNumberIsGivenOnce() {
            assertThat(only(sewage().andSewage("编号", "S-1")).cell()).isEqualTo("A4");
        }

        @Test
        void aFactOfNoScenarioIsNamedWithTheOneProbablyMeant() {
            Problem problem = only(sewage("编号", "管-001").fact("直接服务", 9, "经办人", "A", "场景编号", "管-01"));

            assertThat(problem.sheet()).isEqualTo("台账");
            assertThat(problem.cell()).isEqualTo("A3");
            assertThat(problem.suggestion()).isEqualTo("管-001");
        }

        @Test
        void aFactHasTheFieldsOfItsTypeAndNoOthers() {
            List<Problem> problems = sewage().fact("直接服务", 9, "结果", "好").read().problems();

            assertThat(problems).extracting(Problem::sheet).containsOnly("台账");
            assertThat(problems)
                    .extracting(problem -> problem.message().zh())
                    .containsExactlyInAnyOrder("这个类型不填“结果”，请清空或另起一行。", "这个类型必须填“经办人”。");
        }

        @Test
        void someFactsWithAPlaceAndSomeWithoutAreRefused() {
            Book book = sewage().fact("直接服务", 9, "序", 1, "经办人", "A").fact("直接服务", 9, "经办人", "B");

            assertThat(only(book).message().zh()).contains("序");
        }

        @Test
        void aBadFactTakesItsScenarioWithItAndNoOther() {
            ScenarioReading reading = sewage().fact("直接服务", 9, "经办人", "A", "时间", "十点")
                    .andSewage()
                    .fact("直接服务", 9, "经办人", "A")
                    .read();

            assertThat(reading.problems()).extracting(Problem::cell).containsExactly("C3");
            assertThat(reading.scenarios()).extracting(Scenario::number).containsExactly("S-2");
        }

        @Test
        void everyRowOfAScenarioThatDoesNotRunIsCounted() {
            Book book = sewage("应由谁负责", "责任部门主菅")
                    .andSewage()
                    .with("编号", null)
                    .andSewage()
                    .fact("直接服务", 9, "经办人", "A", "时间", "十点")
                    .andSewage()
                    .andSewage("停用", true)
                    .andSanction("编号", "S-4", "审计开始", true);

            assertThat(book.read().leftOut())
                    .extracting(row -> row.sheet() + "!" + row.cell())
                    .containsExactly("场景!A3", "场景!A4", "场景!A5", "场景!A6", "奖罚!A3");
            assertThat(sewage().andSewage("停用", true).read().leftOut()).isEmpty();
        }

        @Test
        void rowsUnderAHeadingNobodyKnowsAreCountedToo() {
            byte[] renamed = Renamed.heading(sewage("应由谁负责", "首问责任人").bytes(), "场景", "应由谁负责", "应由谁负则");

            assertThat(Book.SCENARIOS.read("scenarios/test.xlsx", renamed).leftOut())
                    .hasSize(1);
        }

        @Test
        void aColumnNobodyKnowsLeavesNothingThatCouldBeTrusted() {
            byte[] renamed = Renamed.heading(sewage("应由谁负责", "首问责任人").bytes(), "场景", "应由谁负责", "应由谁负则");

            ScenarioReading reading = Book.SCENARIOS.read("scenarios/test.xlsx", renamed);

            assertThat(reading.scenarios()).isEmpty();
            assertThat(reading.problems()).extracting(Problem::suggestion).containsExactly("应由谁负责");
        }

        @Test
        void rowsHaveNoDatesOfValidity() {
            byte[] renamed = Renamed.heading(sewage("描述", "x").bytes(), "场景", "描述", "生效日期");

            assertThat(Book.SCENARIOS.read("scenarios/test.xlsx", renamed).problems())
                    .extracting(problem -> problem.message().zh())
                    .first()
                    .asString()
                    .startsWith("没有“生效日期”这一列");
        }

        @Test
        void aWorkbookWithoutAScenarioIsNoWorkbookOfScenarios() {
            assertThat(Book.SCENARIOS
                            .read("scenarios/test.xlsx", Book.SCENARIOS.template())
                            .problems())
                    .extracting(problem -> problem.message().zh())
                    .containsExactly("工作簿里没有场景；请在工作表“场景”或“奖罚”的第 3 行起填写。");
        }

        @Test
        void whatIsNoWorkbookIsSaidSo() {
            assertThat(Book.SCENARIOS
                            .read("scenarios/test.xlsx", new byte[] {1, 2, 3})
                            .problems())
                    .hasSize(1);
        }

        @Test
        void aYearNobodyMeansIsRefused() {
            assertThat(only(sewage().with("收到时间", TEN.withYear(1999))).cell()).isEqualTo("C3");
            assertThat(only(sewage().with("收到时间", TEN.withYear(2100))).cell()).isEqualTo("C3");
            assertThat(sewage().with("收到时间", TEN.withYear(2000)).read().problems())
                    .isEmpty();
            assertThat(sewage().with("收到时间", TEN.withYear(2099)).read().problems())
                    .isEmpty();
        }
    }

    @Nested
    class Absence {

        @Test
        void sendsItToWhoeverStandsIn() {
            assertThat(sewage("代理", "E-100=E-102", "负责人", "E-102").differences())
                    .isEmpty();
            assertThat(sewage("代理", "E-100＝E-102；E-102=O-300", "负责人", "O-300").differences())
                    .isEmpty();
            assertThat(sewage("代理", "C-200=C-201", "负责人", "E-100").differences())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "E-100, E-100",
            "E-100=E-102=O-300, E-100=E-102=O-300",
            "E-100=E-999, E-999",
            "E-199=E-102, E-199",
            "E-100=E-102；E-100=O-300, E-100=O-300",
            "E-100=E-100, E-100=E-100",
            "E-100=E-102；E-102=O-300；O-300=E-100, O-300=E-100"
        })
        void isRefusedWhereNobodyCanTellWhoStandsIn(String written, String found) {
            assertThat(only(sewage("代理", written)).found()).isEqualTo(found);
        }
    }

    @Nested
    @DisplayName("Words nobody knows, in a scenario that expects an error")
    class Unknown {

        @Test
        void areAskedAsTheyStand() {
            ScenarioReading reading = sewage("事项代码", "ENG_SEWAGE", "责任部门", "工程维修部；绿花部", "预期错误", "/request/matter")
                    .fact("接受", 9, "部门", "绿花部")
                    .read();

            assertThat(reading.problems()).isEmpty();
            Enquiry enquiry = ((Question.OfCase) reading.scenarios().get(0).question()).enquiry();
            assertThat(enquiry.request().matter()).isEqualTo("ENG_SEWAGE");
            assertThat(enquiry.request().responsibleDepartments()).containsExactly("ENGINEERING", "绿花部");
            assertThat(enquiry.ledger()).hasSize(1);
        }

        @Test
        void areProblemsInAScenarioBesideIt() {
            ScenarioReading reading = sewage("事项代码", "ENG_SEWAGE", "预期错误", "/request/matter")
                    .andSewage("事项代码", "ENG_SEWAGE")
                    .read();

            assertThat(reading.problems()).hasSize(1);
            assertThat(reading.scenarios()).extracting(Scenario::number).containsExactly("S-1");
        }

        @Test
        void areProblemsWhereTheWordsAreClosed() {
            assertThat(only(sewage("渠道", "电活", "预期错误", "/request/channel")).suggestion())
                    .isEqualTo("电话");
        }
    }

    @Nested
    class Sanctions {

        @Test
        void aRowThatAsksNothingIsNamed() {
            Problem problem = only(sanction("部门", "环境保洁部"));

            assertThat(problem.sheet()).isEqualTo("奖罚");
            assertThat(problem.cell()).isEqualTo("B3");
        }

        @Test
        void everyCellThatTheQuestionNeedsIsNamed() {
            Book book = sanction("严重程度", 3, "违规", "V-SHK-01", "条款代码", "", "性质", "", "责任方", "");

            assertThat(book.read().problems())
                    .extracting(Problem::cell)
                    .containsExactlyInAnyOrder(book.cell("条款代码"), book.cell("性质"), book.cell("责任方"));
        }

        @Test
        void aNumberOfTheSheetOfScenariosIsRefused() {
            assertThat(only(sewage().andSanction("编号", "S-1", "审计开始", true)).cell())
                    .isEqualTo("A3");
        }
    }
}
