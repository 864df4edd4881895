package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.OFFICE_MANAGER;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.SUPERVISOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.answered;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.entered;
import static org.shouwen.decision.Facts.ownForm;
import static org.shouwen.decision.Facts.registered;
import static org.shouwen.decision.Facts.replied;
import static org.shouwen.decision.Facts.tracked;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.anEngineeringClerk;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestPeople.theOfficeManager;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;

/** Of a request received on Monday, 2026-11-23, at 10:00. */
class DueRulesTest {

    private static final String HEAD = "DEPARTMENT_HEAD ENGINEERING";
    private static final LedgerFact RIGHT = transferred(2).toHeadOf("ENGINEERING");
    private static final LedgerFact WRONG = transferred(2).toHeadOf("GREENING");

    /** Public lighting: engineering, in no hurry. */
    private static TestRequest aLight(LedgerFact... facts) {
        return aRequest("ENG_PUBLIC_LIGHT").with(facts);
    }

    /** Sewage backflow: engineering, urgent. */
    private static TestRequest aBackflow() {
        return aRequest("ENG_SEWAGE_BACKFLOW");
    }

    @Nested
    @DisplayName("G03 An action is due with the step it belongs to")
    class WithItsStep {

        @Test
        void toHandOverAndToRegister() {
            assertThat(aBackflow().askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "TRANSFER_TO_DEPARTMENT", "2026-11-23T10:03:00")
                    .owesUntil("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER", "2026-11-23T10:30:00")
                    .owesUntil(SUPERVISOR + " CLEANING", "TRACK_AND_RECORD", "2026-11-23T12:00:00");
        }

        @Test
        void toRegisterForAnOperatorWithinHisShift() {
            assertThat(aLight().askedOf(aCleaner()))
                    .owesUntil(SUPERIOR + " CLEANING", "REGISTER_IN_OWN_LEDGER", "2026-11-23T16:00:00")
                    .owesUntil("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR", "2026-11-23T10:20:00");
        }

        @Test
        void toServeAndToAnswer() {
            assertThat(aLight().askedOf(onOwnDuty(anEngineeringClerk())))
                    .owesUntil("FIRST_ASKED ENGINEERING", "SERVE_DIRECTLY", "2026-11-25T10:00:00");
            assertThat(aConsultation("CSV_DECORATION_RULE").askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "GIVE_PHONE_NUMBER", "2026-11-24T00:00:00");
            assertThat(aConsultation("CSV_DECORATION_RULE").by(Channel.VISIT).askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "INQUIRE_BY_PHONE", "2026-11-26T10:00:00")
                    .owesUntil("FIRST_ASKED CLEANING", "ANSWER_UNTIL_SATISFIED", "2026-11-26T10:00:00");
        }

        @Test
        void toGoOnAfterAnAnswerThatDidNotSatisfy() {
            TestRequest visitor = aConsultation("CSV_DECORATION_RULE").by(Channel.VISIT);

            assertThat(visitor.with(answered(30, false)).after(40).askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "ANSWER_UNTIL_SATISFIED", "2026-11-24T10:30:00");
            assertThat(visitor.with(answered(20, false), answered(30, false))
                            .after(40)
                            .askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR", "2026-11-24T10:30:00");
        }

        @Test
        void toRaiseTheAlarm() {
            assertThat(aRequest("ENG_LIFT_TRAPPED").askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "RAISE_ALARM", "2026-11-23T10:05:00")
                    .owesUntil("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER", "2026-11-23T12:00:00");
        }

        @Test
        void toNameThePlaceOutsideTheCompany() {
            assertThat(aRequest("EXT_UTILITY").askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "GIVE_PHONE_NUMBER", "2026-11-23T10:15:00");
        }

        @Test
        void toTakeItOnAndToFileTheFormAfterAMisroute() {
            assertThat(aLight(WRONG).askedOf(aCleaningForeman()))
                    .owesUntil("DEPARTMENT GREENING", "TAKE_RESPONSIBILITY", "2026-11-23T10:32:00");
            assertThat(aLight(WRONG, accepted(5, "GREENING")).askedOf(aCleaningForeman()))
                    .owesUntil("DEPARTMENT GREENING", "FILE_COORDINATION_FORM", "2026-11-24T10:05:00")
                    .owesUntil("DEPARTMENT GREENING", "REPORT_TO_CUSTOMER_SERVICE", "2026-11-24T10:05:00")
                    .owesUntil(SUPERVISOR + " GREENING", "COORDINATE_INTERNALLY", "2026-11-25T10:05:00");
            assertThat(aLight(WRONG, accepted(5, "GREENING"), ownForm(60, "GREENING", SUPERVISOR))
                            .after(70)
                            .askedOf(aCleaningForeman()))
                    .owesUntil(SUPERVISOR + " GREENING", "COORDINATE_INTERNALLY", "2026-11-24T11:00:00");
        }

        @Test
        void toHandleToNotifyAndToReply() {
            assertThat(aLight(RIGHT, accepted(5, "ENGINEERING")).askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "REPLY_TO_CUSTOMER", "2026-11-25T10:05:00")
                    .owesUntil(HEAD, "REGISTER_ACCEPTANCE", "2026-11-23T10:35:00");
            assertThat(aLight(RIGHT, accepted(5, "ENGINEERING"), completed(60, "ENGINEERING"))
                            .after(70)
                            .askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "REPLY_TO_CUSTOMER", "2026-11-24T11:00:00")
                    .owesUntil(HEAD, "NOTIFY_COMPLETION", "2026-11-23T15:00:00");
        }

        @Test
        void toReplyAfterAMisroute() {
            assertThat(aLight(WRONG, accepted(5, "GREENING"), completed(60, "GREENING"))
                            .after(70)
                            .askedOf(aCleaningForeman()))
                    .owesUntil("DEPARTMENT_HEAD GREENING", "REPLY_TO_CUSTOMER", "2026-11-24T11:00:00");
        }

        @Test
        void toTrackOnceMoreWhatWasHandled() {
            assertThat(aLight(RIGHT, accepted(5, "ENGINEERING"), tracked(30), completed(60, "ENGINEERING"))
                            .after(70)
                            .askedOf(aCleaningForeman()))
                    .owesUntil(SUPERVISOR + " CLEANING", "TRACK_AND_RECORD", "2026-11-24T11:00:00");
        }
    }

    @Nested
    @DisplayName("G03 An action whose step is still to begin is counted from the actor's turn on")
    class FromHisTurn {

        @Test
        void forTheDepartmentFromTheHandOver() {
            assertThat(aBackflow().askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "REGISTER_ACCEPTANCE", "2026-11-23T10:33:00")
                    .owesUntil(HEAD, "NAME_FIRST_ASKED", "2026-11-23T10:33:00")
                    .owesUntil(HEAD, "REPLY_TO_CUSTOMER", "2026-11-24T10:03:00");
        }

        @Test
        void forTheSuperiorAndWhomeverHeHandsItTo() {
            assertThat(aLight().askedOf(aCleaner()))
                    .owesUntil(SUPERIOR + " CLEANING", "TRANSFER_TO_DEPARTMENT", "2026-11-23T10:40:00")
                    .owesUntil(HEAD, "REGISTER_ACCEPTANCE", "2026-11-23T11:10:00");
        }

        @Test
        void forTheSuperiorWhoIsToAnswer() {
            assertThat(aConsultation("CSV_DECORATION_RULE").by(Channel.VISIT).askedOf(aCleaner()))
                    .owesUntil(SUPERIOR + " CLEANING", "ANSWER_UNTIL_SATISFIED", "2026-11-26T10:20:00");
        }

        @Test
        void forTheCoordinatorAndTheLead() {
            assertThat(aRequest("ORD_FALLING_OBJECT").askedOf(aCleaningForeman()))
                    .owesUntil(COORDINATOR, "DETERMINE_DEPARTMENT", "2026-11-23T10:33:00")
                    .owesUntil(COORDINATOR, "FILE_COORDINATION_FORM", "2026-11-23T12:03:00")
                    .owesUntil(COORDINATOR, "DESIGNATE_LEAD", "2026-11-23T12:03:00")
                    .owesUntil("LEAD_DEPARTMENT ORDER", "REGISTER_ACCEPTANCE", "2026-11-23T12:33:00");
        }

        @Test
        void forADepartmentStillToBeDetermined() {
            assertThat(aRequest("UNK_OTHER").askedOf(aCleaningForeman()))
                    .owesUntil(COORDINATOR, "ASSIGN_DEPARTMENT", "2026-11-23T10:50:00")
                    .owesUntil("DEPARTMENT", "REGISTER_ACCEPTANCE", "2026-11-23T11:20:00");
        }

        @Test
        void forAnotherOffice() {
            assertThat(aLight().needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .owesUntil(COORDINATOR, "REPORT_TO_OFFICE_MANAGER", "2026-11-23T12:20:00")
                    .owesUntil(OFFICE_MANAGER, "COORDINATE_ACROSS_OFFICES", "2026-11-24T12:20:00")
                    .owesUntil("DEPARTMENT OFFICE_B", "REGISTER_ACCEPTANCE", "2026-11-24T12:50:00");
        }

        @Test
        void inTheHoursOfWhoeverHasIt() {
            assertThat(aLight().received("2026-11-27T17:20").askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "TRANSFER_TO_DEPARTMENT", "2026-11-28T08:40:00")
                    .owesUntil(HEAD, "REGISTER_ACCEPTANCE", "2026-11-28T09:10:00");
            assertThat(aRequest("FIN_FEE_DISPUTE").received("2026-11-27T17:20").askedOf(aCleaningForeman()))
                    .owesUntil("DEPARTMENT_HEAD FINANCE", "REGISTER_ACCEPTANCE", "2026-11-30T09:00:00");
        }
    }

    @Nested
    @DisplayName("G03 An action whose step is still to begin is counted from when the step or action before it is due")
    class FromTheStepBefore {

        @Test
        void noticeFromTheEndOfTheHandling() {
            assertThat(aLight(RIGHT, accepted(5, "ENGINEERING")).askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "NOTIFY_COMPLETION", "2026-11-25T14:05:00");
            assertThat(aBackflow().askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "NOTIFY_COMPLETION", "2026-11-24T14:03:00");
        }

        @Test
        void theLastTrackingFromTheEndOfTheHandling() {
            assertThat(aLight(RIGHT, accepted(5, "ENGINEERING"), tracked(30))
                            .after(40)
                            .askedOf(aCleaningForeman()))
                    .owesUntil(SUPERVISOR + " CLEANING", "TRACK_AND_RECORD", "2026-11-26T10:05:00");
            assertThat(aLight(tracked(3)).askedOf(onOwnDuty(anEngineeringClerk())))
                    .owesUntil(SUPERVISOR + " ENGINEERING", "TRACK_AND_RECORD", "2026-11-23T12:00:00");
        }

        @Test
        void longerForComplaintsAndLongestForThoseOfSeveralDepartments() {
            assertThat(aComplaint("ENG_PUBLIC_LIGHT").askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "REPLY_TO_CUSTOMER", "2026-11-26T10:20:00");
            assertThat(aComplaint("ENG_PUBLIC_LIGHT")
                            .naming("ENGINEERING", "ORDER")
                            .askedOf(aCleaningForeman()))
                    .owesUntil("LEAD_DEPARTMENT ENGINEERING", "REPLY_TO_CUSTOMER", "2026-11-30T12:20:00");
        }
    }

    @Nested
    @DisplayName("G03 An action whose turn nobody can tell is counted from when the request got where it is")
    class FromWhereItIs {

        @Test
        void fromTheReceptionWhereItNeverMoved() {
            assertThat(aLight().askedOf(theCustomerRelationsSupervisor()))
                    .owesUntil("FIRST_ASKED CUSTOMER_SERVICE", "ASSIGN_DEPARTMENT", "2026-11-23T10:30:00");
            assertThat(aLight().askedOf(theOfficeManager()))
                    .owesUntil("FIRST_ASKED CUSTOMER_SERVICE", "ASSIGN_DEPARTMENT", "2026-11-23T10:30:00");
            assertThat(aConsultation("ENG_ROOF_LEAK").by(Channel.VISIT).again().askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "REPORT_TO_CUSTOMER_SERVICE", "2026-11-23T10:20:00");
            assertThat(aComplaint("ENG_PUBLIC_LIGHT").against("C-200").askedOf(aCleaningForeman()))
                    .owesUntil("FIRST_ASKED CLEANING", "TRANSFER_TO_CUSTOMER_RELATIONS", "2026-11-23T10:20:00");
        }

        @Test
        void fromTheHandOver() {
            assertThat(aLight(RIGHT).askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "REGISTER_ACCEPTANCE", "2026-11-23T10:32:00")
                    .owesUntil(HEAD, "REPLY_TO_CUSTOMER", "2026-11-25T10:02:00");
        }

        @Test
        void fromTheAcceptance() {
            assertThat(aLight(RIGHT, entered(5, "ENGINEERING", null)).askedOf(aCleaningForeman()))
                    .owesUntil(HEAD, "NAME_FIRST_ASKED", "2026-11-23T10:35:00");
        }
    }

    @Nested
    @DisplayName("G03 No row says until when an action is owed")
    class NoRow {

        @Test
        void isShownToTheAuditor() {
            Decision decision = aLight().under(ChangedTables.in("escalation")
                            .set("动作时限", "移交责任部门，由其主管处理", "停用", "是")
                            .rulebook())
                    .askedOf(aCleaningForeman());

            assertThat(decision).findsAlso("F-DATA-LIMIT");
            assertThat(decision.requiredActions())
                    .filteredOn(owed -> owed.dueAt() == null)
                    .extracting(Decision.Owed::code)
                    .contains("TRANSFER_TO_DEPARTMENT");
        }

        @Test
        void ofAStepIsShownToo() {
            assertThat(aLight().under(ChangedTables.in("escalation")
                                    .set("时限", "SX-023", "停用", "是")
                                    .rulebook())
                            .askedOf(aCleaningForeman()))
                    .findsAlso("F-DATA-LIMIT");
        }

        @Test
        void isNotSoOfAnyActionThereIs() {
            List<String> limited = Shipped.rulebook().tables().stream()
                    .filter(table -> table.shape().sheet().equals("动作时限"))
                    .flatMap(table -> table.rows().stream())
                    .map(Row::values)
                    .map(values -> (String) values.get("action"))
                    .toList();

            assertThat(Shipped.rulebook().vocabularies().words("动作"))
                    .allSatisfy(action -> assertThat(limited).contains(action.code()));
        }

        static Stream<Enquiry> histories() {
            Random random = new Random(7);
            return Stream.generate(() -> Histories.any(random)).limit(400);
        }

        @ParameterizedTest
        @MethodSource("histories")
        void isNotSoInAnyHistory(Enquiry enquiry) {
            Decision decision = Decisions.decide(enquiry, Shipped.rulebook(), Shipped.organisation());

            assertThat(decision).doesNotFind("F-DATA-LIMIT");
            assertThat(decision.requiredActions()).noneMatch(owed -> owed.dueAt() == null);
        }
    }

    @Test
    void theRowsADueTimeRestsOnAreNamed() {
        List<Origin> rows = aLight().askedOf(aCleaningForeman()).explanation().stream()
                .flatMap(explanation -> explanation.rows().stream())
                .distinct()
                .toList();

        assertThat(rows)
                .extracting(Origin::sheet, Origin::id)
                .contains(
                        tuple("时限", "SX-005"), tuple("动作时限", "DS-012"), tuple("日历", "RL-002"), tuple("时间参数", "SJ-001"));
    }

    @Test
    void whatIsOnlyForeseenIsNoBreach() {
        assertThat(aLight(registered(5)).after(30_000).askedOf(aCleaningForeman()))
                .violatesNo("V-REG-03", "V-CLO-01", "V-RSP-06", "V-COO-02", "V-COO-03");
        assertThat(aLight(RIGHT, replied(10, "ENGINEERING")).after(30_000).askedOf(aCleaningForeman()))
                .violatesNo("V-REG-03", "V-CLO-01");
    }
}
