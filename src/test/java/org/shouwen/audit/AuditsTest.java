package org.shouwen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shouwen.Database;
import org.shouwen.Databases;
import org.shouwen.audit.AuditResult.MisrouteCell;
import org.shouwen.audit.AuditResult.OfClause;
import org.shouwen.audit.AuditResult.OfDepartment;
import org.shouwen.audit.AuditResult.OfMonth;
import org.shouwen.decision.UnknownCode;
import org.shouwen.table.Report;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Tag("persistence")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "shouwen.escalation.enabled=false")
@Database("audits")
@Import(AuditedCases.class)
class AuditsTest {

    private static final Instant NOVEMBER = Instant.parse("2026-10-31T16:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-11-30T16:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    @Autowired
    private Audits audits;

    @Autowired
    private AuditRows rows;

    @Autowired
    private AuditedCases cases;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        AuditedHome.use(properties);
    }

    @BeforeEach
    void startWithoutCases() {
        List.of(
                        "audit_sanction",
                        "audit_frequent_misroute",
                        "audit_misroute",
                        "audit_unjudged",
                        "audit_finding",
                        "audit_violation",
                        "audit")
                .forEach(table -> database.sql("delete from " + table).update());
        Databases.forgetCases(database);
    }

    private static AuditQuestion november() {
        return new AuditQuestion(null, null, NOVEMBER, DECEMBER, NOW);
    }

    private Audit audited(AuditQuestion question) {
        AuditId id = audits.ask(question).id();
        Audit done = ended(id);
        assertThat(done.state()).as("%s", done.failure()).isEqualTo(AuditState.DONE);
        return done;
    }

    private Audit ended(AuditId id) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Audit audit = audits.get(id);
        while (audit.finishedAt() == null && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            audit = audits.get(id);
        }
        return audit;
    }

    @Nested
    @DisplayName("An audit of a period")
    class Period {

        @Test
        void listsEachViolationWithItsCaseAndFacts() {
            cases.refused("R-1", "2026-11-05T10:00:00+08:00", "C-200");

            AuditId id = audited(november()).id();

            assertThat(audits.violations(id, 0, 10).items()).singleElement().satisfies(violated -> {
                assertThat(violated.caseId()).isEqualTo("R-1");
                assertThat(violated.code()).isEqualTo("V-SHK-01");
                assertThat(violated.evidence()).containsExactly(2);
                assertThat(violated.liable().staffId()).isEqualTo("C-200");
            });
        }

        @Test
        void countsByClauseDepartmentAndMonth() {
            cases.refused("R-1", "2026-11-05T10:00:00+08:00", "C-200");
            cases.refused("R-2", "2026-11-06T10:00:00+08:00", "C-200");
            cases.refusedByDepartment("R-3", "2026-11-30T23:50:00+08:00", "ENGINEERING");

            AuditResult result = audits.result(audited(november()).id());

            assertThat(result.violations()).isEqualTo(3);
            assertThat(result.clauses())
                    .containsExactly(
                            new OfClause("C24", "V-SHK-01", "REGULATION", 2),
                            new OfClause("C41", "V-RSP-01", "REGULATION", 1));
            assertThat(result.departments())
                    .containsExactly(
                            new OfDepartment("OFFICE_A", "CLEANING", 2),
                            new OfDepartment("OFFICE_A", "ENGINEERING", 1));
            assertThat(result.months()).containsExactly(new OfMonth("2026-11", 2), new OfMonth("2026-12", 1));
            assertThat(result.persons().get(0).count()).isEqualTo(2);
        }

        @Test
        void leavesOutWhatWasReceivedBeforeOrAfterAndWhatWasWrittenLater() {
            cases.refused("R-1", "2026-10-31T23:59:00+08:00", "C-200");
            cases.refused("R-2", "2026-12-01T00:00:00+08:00", "C-200");
            cases.refused("R-3", "2026-11-30T10:00:00+08:00", "C-200");
            Instant beforeTheRefusal = Instant.parse("2026-11-30T02:05:00Z");

            Audit audit = audited(new AuditQuestion(null, null, NOVEMBER, DECEMBER, beforeTheRefusal));

            assertThat(audits.result(audit.id()).violations()).isZero();
            assertThat(audit.progress().audited()).isEqualTo(1);
        }

        @Test
        void ofADepartmentLeavesOutCasesOfOthers() {
            cases.refused("R-1", "2026-11-05T10:00:00+08:00", "C-200");
            cases.refused("R-2", "2026-11-05T10:00:00+08:00", "G-400");

            Audit audit = audited(new AuditQuestion("OFFICE_A", "GREENING", NOVEMBER, DECEMBER, NOW));

            assertThat(audits.violations(audit.id(), 0, 10).items())
                    .extracting(Violated::caseId)
                    .containsExactly("R-2");
        }

        @Test
        void goesOnPastACaseThatCannotBeJudged() {
            cases.ofMatter("R-1", "2026-11-04T10:00:00+08:00", "NO_SUCH_MATTER");
            cases.refused("R-2", "2026-11-05T10:00:00+08:00", "C-200");

            AuditId id = audited(november()).id();

            assertThat(audits.unjudged(id, 0, 10).items()).singleElement().satisfies(unjudged -> {
                assertThat(unjudged.caseId()).isEqualTo("R-1");
                assertThat(unjudged.reason().en()).contains("/request/matter", "NO_SUCH_MATTER");
            });
            assertThat(audits.result(id).violations()).isEqualTo(1);
        }

        @Test
        void givesTheSameAnswerAgain() {
            cases.many(1_000, "2026-11-02T00:00:00+08:00");

            Audit first = audited(november());
            Audit second = ended(audits.rerun(first.id()).id());

            assertThat(second.rerunOf()).isEqualTo(first.id());
            assertThat(second.progress()).isEqualTo(new Audit.Progress(1_000, 1_000, 1_000));
            assertThat(audits.result(second.id())).isEqualTo(audits.result(first.id()));
            assertThat(audits.violations(second.id(), 1, 200)).isEqualTo(audits.violations(first.id(), 1, 200));
            assertThat(audits.sanctions(second.id(), 1, 200)).isEqualTo(audits.sanctions(first.id(), 1, 200));
        }
    }

    @Nested
    @DisplayName("Sanctions")
    class Sanctions {

        @Test
        void climbWithEachRepetitionOfOnePerson() {
            cases.refused("R-1", "2026-11-05T10:00:00+08:00", "C-200");
            cases.refused("R-2", "2026-11-06T10:00:00+08:00", "C-200");
            cases.refused("R-3", "2026-11-06T11:00:00+08:00", "G-400");

            AuditId id = audited(november()).id();

            assertThat(audits.sanctions(id, 0, 10).items())
                    .extracting(Proposed::caseId, proposed -> proposed.measure().zh(), Proposed::evidence)
                    .containsExactly(
                            tuple("R-1", "书面警告", List.of(2)),
                            tuple("R-2", "再培训并复核奖金", List.of(2)),
                            tuple("R-3", "书面警告", List.of(2)));
            assertThat(audits.result(id).unsanctioned()).isZero();
        }

        @Test
        void takeIntoAccountWhatHappenedBeforeThePeriodAndInOtherDepartments() {
            cases.refused("R-1", "2025-12-05T10:00:00+08:00", "C-200");
            cases.refused("R-2", "2026-11-05T10:00:00+08:00", "C-200");

            AuditId id = audited(november()).id();

            assertThat(audits.sanctions(id, 0, 10).items()).singleElement().satisfies(proposed -> {
                assertThat(proposed.caseId()).isEqualTo("R-2");
                assertThat(proposed.earlier()).isEqualTo(1);
            });
            assertThat(audits.violations(id, 0, 10).total()).isEqualTo(1);
        }

        @Test
        void ofADepartmentFallOnItsHead() {
            cases.refusedByDepartment("R-1", "2026-11-05T10:00:00+08:00", "ENGINEERING");

            Proposed proposed =
                    audits.sanctions(audited(november()).id(), 0, 10).items().get(0);

            assertThat(proposed.bearer().role()).isEqualTo("DEPARTMENT_HEAD");
            assertThat(proposed.bearer().staffId()).isEqualTo("E-100");
            assertThat(proposed.points()).isEqualByComparingTo("2.5");
            assertThat(proposed.rows()).extracting(row -> row.sheet()).contains("奖罚阶梯", "责任承担");
        }

        @Test
        void thatNoRowProposesAreAFindingOfTheCase() {
            cases.numberGiven("R-1", "2026-11-05T10:00:00+08:00");
            cases.refused("R-2", "2026-11-05T10:00:00+08:00", "C-200");

            AuditId id = audited(november()).id();

            assertThat(audits.result(id).unsanctioned()).isEqualTo(1);
            assertThat(audits.findings(id, 0, 50).items())
                    .filteredOn(found -> found.code().equals("F-NO-SANCTION"))
                    .extracting(
                            Found::caseId,
                            Found::receivedAt,
                            found -> found.text().zh(),
                            Found::clauses)
                    .containsExactly(tuple(
                            "R-1", Instant.parse("2026-11-05T02:00:00Z"), "违规没有对应的奖罚措施：V-CON-01", List.of("C74")));
        }

        @Test
        void showTheHeadWhoBearsThemAndHasNoViolationOfHisOwn() {
            cases.refusedByDepartment("R-1", "2026-11-05T10:00:00+08:00", "ENGINEERING");
            cases.refused("R-2", "2026-11-05T10:00:00+08:00", "C-200");
            cases.praised("R-3", "2026-11-05T10:00:00+08:00", "G-400");

            AuditId id = audited(november()).id();

            assertThat(audits.persons(id, 0, 10).total()).isEqualTo(2);
            assertThat(audits.persons(id, 0, 10).items())
                    .extracting(
                            AuditResult.OfPerson::staffId,
                            AuditResult.OfPerson::name,
                            AuditResult.OfPerson::department,
                            AuditResult.OfPerson::count,
                            person -> person.points().doubleValue())
                    .containsExactly(
                            tuple("C-200", "吴秀兰", "CLEANING", 1L, 5.0), tuple("E-100", "周建国", "ENGINEERING", 0L, 2.5));
        }
    }

    @Nested
    @DisplayName("G17 Misroutes")
    class Misroutes {

        @Test
        void areCountedByMatterDepartmentAndReceiver() {
            cases.misrouted("R-1", "2026-11-05T10:00:00+08:00", "C-200");
            cases.misrouted("R-2", "2026-11-06T10:00:00+08:00", "C-200");

            AuditResult result = audits.result(audited(november()).id());

            assertThat(result.misroutes())
                    .containsExactly(
                            new MisrouteCell("ENG_SEWAGE_BACKFLOW", "OFFICE_A", "CLEANING", "OFFICE_A", "GREENING", 2));
            assertThat(result.frequentMisroutes()).isEmpty();
        }

        @Test
        void ofOnePersonThreeTimesWithinAMonthAreListed() {
            cases.misrouted("R-1", "2026-10-20T10:00:00+08:00", "C-200");
            cases.misrouted("R-2", "2026-11-06T10:00:00+08:00", "C-200");
            cases.misrouted("R-3", "2026-11-07T10:00:00+08:00", "C-200");

            assertThat(audits.result(audited(november()).id()).frequentMisroutes())
                    .singleElement()
                    .satisfies(person -> {
                        assertThat(person.staffId()).isEqualTo("C-200");
                        assertThat(person.misroutes()).isEqualTo(2);
                        assertThat(person.clause()).isEqualTo("G17");
                    });
        }
    }

    @Nested
    @DisplayName("C06 Training")
    class Training {

        @Test
        void isAFindingOfTheCaseAsItWasReceived() {
            cases.misrouted("R-1", "2026-11-05T10:00:00+08:00", "C-200");
            cases.misrouted("R-2", "2026-11-06T10:00:00+08:00", "C-200");

            AuditId id = audited(november()).id();

            assertThat(audits.findings(id, 0, 50).items())
                    .filteredOn(found -> found.code().equals("F-DATA-TRAINING"))
                    .extracting(Found::caseId, Found::receivedAt)
                    .containsExactly(tuple("R-1", Instant.parse("2026-11-05T02:00:00Z")));
        }

        @Test
        void isOneFindingOfACaseThatTwoPersonsMisrouted() {
            cases.misroutedTwice("R-1", "2026-11-05T10:00:00+08:00");

            AuditId id = audited(november()).id();

            assertThat(audits.misroutes(id, 0, 10).items()).hasSize(2);
            assertThat(audits.findings(id, 0, 50).items())
                    .extracting(Found::code)
                    .containsOnlyOnce("F-DATA-TRAINING");
        }
    }

    @Nested
    @DisplayName("An audit under way")
    class UnderWay {

        @Test
        void canBeCancelledAndSaysSo() {
            cases.many(2_000, "2026-11-02T00:00:00+08:00");
            AuditId id = audits.ask(november()).id();

            Audit cancelled = audits.cancel(id);

            assertThat(cancelled.state()).isEqualTo(AuditState.CANCELLED);
            assertThat(audited(november()).state()).isEqualTo(AuditState.DONE);
            assertThat(audits.get(id).state()).isEqualTo(AuditState.CANCELLED);
            assertThat(audits.get(id).progress().done()).isLessThan(2_000);
        }

        @Test
        void thatHasEndedIsNotCancelledAnyMore() {
            Audit done = audited(november());

            assertThat(audits.cancel(done.id())).isEqualTo(done);
        }

        @Test
        void isInterruptedWhereTheServiceStartsAgain() {
            AuditId left = rows.add(november(), null, NOW);

            rows.interruptAll(NOW);

            assertThat(audits.get(left).state()).isEqualTo(AuditState.INTERRUPTED);
            assertThat(ended(audits.rerun(left).id()).state()).isEqualTo(AuditState.DONE);
        }
    }

    @Test
    void anAuditCanBeReadAsAWorkbookWithABarChart() throws IOException {
        cases.refused("R-1", "2026-11-05T10:00:00+08:00", "C-200");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        try (Report report = audits.report(audited(november()).id())) {
            report.writeTo(bytes);
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheet("违规明细").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("R-1");
            assertThat(workbook.getSheet("违规明细").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("规定明文");
            assertThat(workbook.getSheet("按条款").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("规定明文");
            assertThat(workbook.getSheet("奖罚建议").getRow(2).getCell(8).getStringCellValue())
                    .isEqualTo("书面警告");
            assertThat(workbook.getSheet("按月").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void anOfficeNobodyKnowsIsRefused() {
        AuditQuestion question = new AuditQuestion("OFFICE_X", "CLEANIN", NOVEMBER, DECEMBER, NOW);

        assertThatThrownBy(() -> audits.ask(question))
                .isInstanceOfSatisfying(UnknownCode.class, unknown -> assertThat(unknown.places())
                        .extracting(UnknownCode.Place::pointer)
                        .containsExactly("/office", "/department"));
    }

    @Test
    void anAuditNobodyAskedForIsUnknown() {
        assertThatThrownBy(() -> audits.get(new AuditId(99))).isInstanceOf(UnknownAudit.class);
        assertThatThrownBy(() -> AuditId.of("17")).isInstanceOf(UnknownAudit.class);
    }
}
