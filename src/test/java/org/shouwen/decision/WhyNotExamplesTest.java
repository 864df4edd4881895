package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.served;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aRepairman;
import static org.shouwen.decision.TestRequest.aRequest;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Ask.RowAsked;
import org.shouwen.decision.Reasons.Failed;
import org.shouwen.decision.Reasons.NearRow;
import org.shouwen.decision.Reasons.Reason;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.TransferMode;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.table.Row;

/**
 * Ten questions about the shipped rules. Sewage comes back up in a kitchen; a cleaning foreman is rung up, and
 * engineering is responsible by the matter table (SX-006).
 */
@DisplayName("Why not?")
class WhyNotExamplesTest {

    private static final String SEWAGE = "ENG_SEWAGE_BACKFLOW";

    @Test
    void theFirstAskedPersonDidNotSayThatHeCannotTell() {
        Reason reason = only(ask(Ask.rule("C27 G18 The first-asked person cannot tell the department")));

        assertThat(reason.alone()).isTrue();
        failed(reason, "departmentUnclear == true", "false", "true");
        assertThat(reason.met()).extracting(Reasons.Met::fact).containsExactly("request");
    }

    @Test
    void anotherOwnerThanTheTableNamesWasExpected() {
        Reasons reasons = ask(Ask.owner("DEPARTMENT_HEAD", "CLEANING"));

        Reason owner = reasons.rules().get(0);
        assertThat(owner.rule()).isEqualTo("C03 The first hand-over leads to the owner");
        failed(owner, "toDepartment == \"CLEANING\"", "ENGINEERING", "CLEANING");
        Reason route = because(owner, "C26 Exactly one department is responsible: its head takes over");
        failed(route, "department == \"CLEANING\"", "ENGINEERING", "CLEANING");
        Reason table = because(route, "C26 The matter table names one department");
        assertThat(table.nearRows())
                .containsExactly(new NearRow(
                        "routing.xlsx",
                        "事项职责",
                        rowOf("事项职责", "SX-006"),
                        "SX-006",
                        "主办部门",
                        "工程维修部",
                        "CLEANING",
                        "环境保洁部"));
    }

    @Test
    void aRowIsOfAnotherMatter() {
        Reasons reasons = ask(row("事项职责", "SX-007"));

        assertThat(reasons.fired()).isFalse();
        Reason reason = named(reasons, "C26 The matter table names one department");
        failed(reason, "matter == $matter", "ENG_GAS_SMELL", SEWAGE);
        assertThat(reason.alone()).isTrue();
    }

    @Test
    void aCellOfTheMatchingRowSaysNo() {
        Reason escorted = only(ask(new Ask(null, null, null, null, null, null, null, null, "ESCORT", null)));

        Reason inQuestion = because(
                escorted, "C53 An escort is in question where the customer is present and must come to the department");
        failed(inQuestion, "faceToFace == true", "false", "true");
        assertThat(inQuestion.nearRows())
                .extracting(NearRow::sheet, NearRow::id, NearRow::column, NearRow::says)
                .containsExactly(tuple("渠道", "QD-001", "客户在面前", "否"));
    }

    @Test
    void theFactOfTheLedgerWasWrittenByAnotherDepartment() {
        Reasons reasons = ask(violation("V-RSP-02"), transferred(2).toHeadOf("GREENING"), accepted(3, "GREENING"));

        Reason again =
                because(reasons.rules().get(0), "C44 V-RSP-02 The wrong receiver has transferred the request again");
        failed(again, "fromDepartment == $department", "CLEANING", "GREENING");
        assertThat(again.met()).extracting(Reasons.Met::fact).containsExactly("ledger[1]");
    }

    /** No rule ever draws a breach of that code, so that it is no use to say that there is none. */
    @Test
    void whatNoRuleDrawsIsNotTheNearest() {
        Reasons reasons = ask(violation("V-REG-01"));

        Reason nearest = reasons.rules().get(0);
        assertThat(nearest.rule()).startsWith("C73").contains("omission");
        assertThat(nearest.because()).extracting(Reason::rule).anySatisfy(rule -> assertThat(rule)
                .contains("V-REG-01"));
        assertThat(reasons.rules())
                .extracting(Reason::rule)
                .contains("C73 A breach the catalogue knows is a violation");
    }

    @Test
    void aConclusionIsMissingFarBelow() {
        Reasons reasons = ask(
                Ask.rule("C45 The wrong receiver fills in the form"),
                transferred(2).toHeadOf("ENGINEERING"),
                accepted(3, "ENGINEERING"));

        Reason receiver = because(only(reasons), "C42 G48 The first department that accepted was sent it by mistake");
        Reason mistaken = because(receiver, "C42 A department was sent it by mistake");
        Reason misrouted =
                because(mistaken, "C26 C42 Sent to another department or office than the only responsible one");
        assertThat(failedOf(misrouted).found()).contains("department = ENGINEERING");
        assertThat(failedOf(misrouted).wanted()).contains("department != ENGINEERING");
    }

    @Test
    void theLimitHasNotPassedYet() {
        Reasons reasons = WhyNot.explain(
                aRequest(SEWAGE).after(2).enquiry(aCleaningForeman()),
                Ask.rule("C26 V-MGR-02 A manager has handed it over to nobody although one department"),
                Shipped.rulebook(),
                Shipped.organisation());

        Reason passed = because(only(reasons), "G03 A limit has passed");
        failed(passed, "at < $now", "2026-11-23T10:03:00+08:00", "< 2026-11-23T10:02:00+08:00");
    }

    @Test
    void whoeverWentIsTheHeadAccordingToTheOrganisation() {
        Reason another = only(ask(
                Ask.rule("G24 Somebody else than the head went to the customer"),
                transferred(2).in(TransferMode.HEAD_GOES_TO_CUSTOMER).toHeadOf("ENGINEERING"),
                served(3, "E-100")));

        failed(another, "by != $head", "E-100", "!= E-100");
    }

    @Test
    void aRowIsThereThatMustNotBe() {
        Reason unnamed = only(ask(Ask.rule("C27 The matter table names no department")));

        assertThat(failedOf(unnamed).pattern()).startsWith("not MatterDuty(");
        assertThat(failedOf(unnamed).found()).isEqualTo("routing.xlsx 事项职责 " + rowOf("事项职责", "SX-006"));
    }

    @Test
    void theNearestRowsMissByOneCell() {
        Reasons reasons = WhyNot.explain(
                aRequest("GRN_TRIM").enquiry(aRepairman()),
                Ask.rule("G37 The post-duty table says it is the post's own duty"),
                Shipped.rulebook(),
                Shipped.organisation());

        assertThat(only(reasons).nearRows())
                .contains(new NearRow(
                        "routing.xlsx", "岗位职责", rowOf("岗位职责", "GW-022"), "GW-022", "岗位", "绿化工", "维修员", "维修员"))
                .contains(new NearRow(
                        "routing.xlsx",
                        "岗位职责",
                        rowOf("岗位职责", "GW-001"),
                        "GW-001",
                        "事项代码",
                        "ENG_LIFT_FAULT",
                        "GRN_TRIM",
                        "GRN_TRIM"));
    }

    private static Reasons ask(Ask ask, LedgerFact... ledger) {
        return WhyNot.explain(enquiry(aCleaningForeman(), ledger), ask, Shipped.rulebook(), Shipped.organisation());
    }

    private static Enquiry enquiry(FirstAskedClaim person, LedgerFact... ledger) {
        return aRequest(SEWAGE).with(ledger).enquiry(person);
    }

    private static Ask row(String sheet, String id) {
        return new Ask(
                null, new RowAsked("routing.xlsx", sheet, id, null), null, null, null, null, null, null, null, null);
    }

    private static Ask violation(String code) {
        return new Ask(null, null, null, null, null, null, code, null, null, null);
    }

    private static Reason only(Reasons reasons) {
        assertThat(reasons.fired()).isFalse();
        assertThat(reasons.rules()).hasSize(1);
        return reasons.rules().get(0);
    }

    private static Reason named(Reasons reasons, String rule) {
        return named(reasons.rules(), rule);
    }

    private static Reason because(Reason reason, String rule) {
        return named(reason.because(), rule);
    }

    private static Reason named(List<Reason> reasons, String rule) {
        assertThat(reasons).extracting(Reason::rule).contains(rule);
        return reasons.stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static void failed(Reason reason, String condition, String found, String wanted) {
        Failed failed = failedOf(reason);
        assertThat(failed.condition()).isEqualTo(condition);
        assertThat(failed.found()).isEqualTo(found);
        assertThat(failed.wanted()).isEqualTo(wanted);
    }

    private static Failed failedOf(Reason reason) {
        return Objects.requireNonNull(reason.failed());
    }

    /** Where Excel shows the row. */
    private static int rowOf(String sheet, String id) {
        return Shipped.rulebook().tables().stream()
                .filter(table -> table.shape().sheet().equals(sheet))
                .flatMap(table -> table.rows().stream())
                .map(Row::origin)
                .filter(origin -> origin.id().equals(id))
                .findFirst()
                .orElseThrow()
                .row();
    }
}
