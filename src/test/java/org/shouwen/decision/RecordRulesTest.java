package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.entered;
import static org.shouwen.decision.Facts.tracked;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aRepairman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestPeople.anEngineeringClerk;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestPeople.theOfficeManager;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;
import org.shouwen.request.Kind;
import org.shouwen.rulebook.Rulebook;

class RecordRulesTest {

    @Nested
    @DisplayName("C61 The first-asked person registers a handling request in the department's ledger")
    class C61 {

        @Test
        void whateverBecomesOfIt() {
            assertThat(aRequest("GRN_TRIM").askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER");
            assertThat(aRequest("GRN_TRIM").askedOf(onOwnDuty(aCleaningForeman())))
                    .owes("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER");
        }

        @Test
        void coordinatorsRegisterInTheirOwnDepartment() {
            assertThat(aRequest("GRN_TRIM").askedOf(theOfficeManager()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "REGISTER_IN_OWN_LEDGER");
            assertThat(aRequest("GRN_TRIM").askedOf(theCustomerRelationsSupervisor()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "REGISTER_IN_OWN_LEDGER");
        }
    }

    @Nested
    @DisplayName("C61 G08 A consultation is registered too, in a light entry")
    class G08 {

        private final Rulebook unregistered = ChangedTables.switching("CONSULTATIONS_ARE_REGISTERED");

        @Test
        void byDefault() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER")
                    .names("G08");
        }

        @Test
        void switchedOffNobodyRegistersIt() {
            assertThat(aConsultation("FIN_FEE_STANDARD").under(unregistered).askedOf(aCleaningForeman()))
                    .owesNo("REGISTER_IN_OWN_LEDGER");
            assertThat(aConsultation("FIN_FEE_STANDARD").under(unregistered).askedOf(aCleaner()))
                    .owesNo("REGISTER_IN_OWN_LEDGER");
        }

        @Test
        void switchedOffHandlingRequestsAreRegisteredAllTheSame() {
            assertThat(aRequest("GRN_TRIM").under(unregistered).askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER");
        }
    }

    @Nested
    @DisplayName("C61 G07 For an operator somebody else registers, naming the operator")
    class G07 {

        @Test
        void theSuperior() {
            assertThat(aRequest("CLN_SPILL").askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "REGISTER_IN_OWN_LEDGER")
                    .names("G07");
        }

        @Test
        void hisConsultationsToo() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "REGISTER_IN_OWN_LEDGER")
                    .names("G07", "G08");
        }

        @Test
        void theDeskWhereTheCompanySaysSo() {
            var desk = ChangedTables.shipped()
                    .role("REGISTERS_FOR_OPERATORS", "CUSTOMER_SERVICE_SUPERVISOR")
                    .rulebook();

            assertThat(aRequest("CLN_SPILL").under(desk).askedOf(aCleaner()))
                    .owes("CUSTOMER_SERVICE_SUPERVISOR CLEANING", "REGISTER_IN_OWN_LEDGER");
        }

        @Test
        void nobodyWhereOperatorsRegisterThemselves() {
            assertThat(aRequest("CLN_SPILL")
                            .under(ChangedTables.switching("REGISTERS_FOR_OPERATORS"))
                            .askedOf(aCleaner()))
                    .owes("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER");
        }

        @Test
        void whatIsNotRegisteredOperatorsDoNotRegisterEither() {
            var neither = ChangedTables.shipped()
                    .switched("REGISTERS_FOR_OPERATORS")
                    .switched("CONSULTATIONS_ARE_REGISTERED")
                    .rulebook();

            assertThat(aConsultation("FIN_FEE_STANDARD").under(neither).askedOf(aCleaner()))
                    .owesNo("REGISTER_IN_OWN_LEDGER");
            assertThat(aRequest("CLN_SPILL").under(neither).askedOf(aCleaner()))
                    .owes("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER");
        }
    }

    @Nested
    @DisplayName("C62 The result is tracked and recorded by the first-asked department")
    class C62 {

        @Test
        @DisplayName("G33 of a withdrawal too, once")
        void aWithdrawalIsTracked() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").with(withdrawn(2)).askedOf(aCleaningForeman()))
                    .owes("CUSTOMER_SERVICE_SUPERVISOR CLEANING", "TRACK_AND_RECORD");
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(withdrawn(2), tracked(4))
                            .askedOf(aCleaningForeman()))
                    .owesNo("TRACK_AND_RECORD");
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(tracked(1), withdrawn(2))
                            .askedOf(aCleaningForeman()))
                    .owes("CUSTOMER_SERVICE_SUPERVISOR CLEANING", "TRACK_AND_RECORD");
        }

        @Test
        void notByTheDepartmentThatAccepts() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaner()))
                    .owes("CUSTOMER_SERVICE_SUPERVISOR CLEANING", "TRACK_AND_RECORD");
        }

        @Test
        void thePersonInTheRoleIsNamed() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaner())).owesInPerson("C-201", "TRACK_AND_RECORD", "C62");
        }
    }

    @Nested
    @DisplayName("C63 C64 The accepting department records the request and names the first-asked person")
    class C63 {

        @Test
        void inItsOwnLedger() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaningForeman()))
                    .owes("DEPARTMENT_HEAD ENGINEERING", "REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED")
                    .names("C63", "C64");
        }

        @Test
        void alsoOneStillToBeDetermined() {
            assertThat(aRequest("UNK_OTHER").askedOf(aCleaningForeman()))
                    .owes("DEPARTMENT", "REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED");
        }

        @Test
        void nobodyWhereNothingIsHandedOver() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aRepairman()))
                    .owesNo("REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED", "NOTIFY_COMPLETION");
        }
    }

    @Nested
    @DisplayName("G36 A hand-over inside one department needs one entry only")
    class G36 {

        @Test
        void theHeadOwesNoSecondOne() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(anEngineeringClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .owesNo("REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED");
        }

        @Test
        void theCompletionIsNotifiedAllTheSame() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(anEngineeringClerk()))
                    .owes("DEPARTMENT_HEAD ENGINEERING", "NOTIFY_COMPLETION", "REPLY_TO_CUSTOMER");
        }

        @Test
        void theSameDepartmentOfAnotherOfficeIsAnother() {
            assertThat(aRequest("ENG_POWER_OUT").needing("OFFICE_B").askedOf(anEngineeringClerk()))
                    .owes("DEPARTMENT OFFICE_B", "REGISTER_ACCEPTANCE");
        }

        @Test
        void switchedOffThereAreTwoEntries() {
            assertThat(aRequest("ENG_POWER_OUT")
                            .under(ChangedTables.switching("ONE_ENTRY_IN_ONE_DEPARTMENT"))
                            .askedOf(anEngineeringClerk()))
                    .owes("DEPARTMENT_HEAD ENGINEERING", "REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED");
        }
    }

    @Nested
    @DisplayName(
            "C65 C66 The accepting department notifies the completion, and only so is the first-asked person released")
    class C65 {

        @Test
        void isOwedByTheHeadWhoAccepts() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaningForeman()))
                    .owesInPerson("E-100", "NOTIFY_COMPLETION", "C65");
        }

        @Test
        void aConsultationNeedsNoNotice() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaningForeman()))
                    .owesNo("NOTIFY_COMPLETION");
        }
    }

    @Nested
    @DisplayName("G33 What was withdrawn before any department accepted or completed it is received by nobody")
    class G33 {

        private static final String[] RECEIVING = {
            "REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED", "REPLY_TO_CUSTOMER", "NOTIFY_COMPLETION"
        };
        private static final LedgerFact HANDED_OVER = transferred(1).toHeadOf("ENGINEERING");

        @Test
        void whereverItWas() {
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT");
            assertThat(light.with(withdrawn(2)).askedOf(aCleaningForeman()))
                    .permits()
                    .owesNo(RECEIVING)
                    .owes("FIRST_ASKED CLEANING", "REGISTER_IN_OWN_LEDGER");
            assertThat(light.with(HANDED_OVER, withdrawn(2)).askedOf(aCleaningForeman()))
                    .owesNo(RECEIVING);
            for (String matter : List.of("UNK_OTHER", "ENG_ROOF_LEAK")) {
                assertThat(aRequest(matter).with(withdrawn(2)).askedOf(aCleaningForeman()))
                        .permits()
                        .owesNo(RECEIVING);
                assertThat(aRequest(matter).with(withdrawn(2)).askedOf(theCustomerRelationsSupervisor()))
                        .owesNo(RECEIVING);
            }
            assertThat(light.needing("OFFICE_B").with(withdrawn(2)).askedOf(aCleaningForeman()))
                    .owesNo(RECEIVING);
        }

        @Test
        void ofWhatADepartmentHadTheEndIsNotified() {
            String head = "DEPARTMENT_HEAD ENGINEERING";
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT");
            assertThat(light.with(HANDED_OVER, accepted(2, "ENGINEERING"), withdrawn(3))
                            .askedOf(aCleaningForeman()))
                    .owes(head, "NOTIFY_COMPLETION")
                    .owesNo("REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED", "REPLY_TO_CUSTOMER");
            assertThat(light.with(HANDED_OVER, completed(2, "ENGINEERING"), withdrawn(3))
                            .askedOf(aCleaningForeman()))
                    .owes(head, "NOTIFY_COMPLETION");
        }

        @Test
        @DisplayName("C63 the entry is owed on only where its limit had passed before, like the violation")
        void theEntryIsOwedOnlyWhereItWasDueBefore() {
            String head = "DEPARTMENT_HEAD ENGINEERING";
            LedgerFact accepted = accepted(2, "ENGINEERING");
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT").after(60);
            assertThat(light.with(HANDED_OVER, accepted, withdrawn(32)).askedOf(aCleaningForeman()))
                    .owesNo("REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED")
                    .violatesNo("V-REG-03");
            assertThat(light.with(HANDED_OVER, accepted, withdrawn(32.1)).askedOf(aCleaningForeman()))
                    .owes(head, "REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED")
                    .violates("V-REG-03 C63 REGULATION 2 DEPARTMENT ENGINEERING []");
        }

        @Test
        @DisplayName("C64 an entry that names nobody is mended all the same, like the violation")
        void anEntryThatNamesNobodyIsMended() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(HANDED_OVER, entered(2, "ENGINEERING", null), withdrawn(3))
                            .askedOf(aCleaningForeman()))
                    .owes("DEPARTMENT_HEAD ENGINEERING", "NAME_FIRST_ASKED")
                    .owesNo("REGISTER_ACCEPTANCE")
                    .violates("V-REG-04 C64 REGULATION 2 DEPARTMENT ENGINEERING [2]");
        }

        @Test
        @DisplayName("C45 a wrong receiver has nothing to report any more")
        void noReportOfAMisroute() {
            LedgerFact misrouted = transferred(1).toHeadOf("GREENING");
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT");
            assertThat(light.with(misrouted, accepted(2, "GREENING")).askedOf(aCleaningForeman()))
                    .owes("DEPARTMENT GREENING", "FILE_COORDINATION_FORM", "REPORT_TO_CUSTOMER_SERVICE");
            assertThat(light.with(misrouted, accepted(2, "GREENING"), withdrawn(3))
                            .askedOf(aCleaningForeman()))
                    .owesNo("FILE_COORDINATION_FORM", "REPORT_TO_CUSTOMER_SERVICE", "COORDINATE_INTERNALLY");
        }

        @Test
        @DisplayName("G12 nor has whoever was asked for the progress")
        void noProgressIsTold() {
            TestRequest progress =
                    aConsultation("ENG_PUBLIC_LIGHT").by(Channel.VISIT).again();
            assertThat(progress.askedOf(aCleaningForeman())).owes("FIRST_ASKED CLEANING", "REPORT_TO_CUSTOMER_SERVICE");
            assertThat(progress.with(withdrawn(2)).askedOf(aCleaningForeman())).owesNo("REPORT_TO_CUSTOMER_SERVICE");
        }
    }

    @Nested
    @DisplayName("C41 The responsible department handles it and answers the customer")
    class C41 {

        @Test
        void theHeadReplies() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaningForeman()))
                    .owes("DEPARTMENT_HEAD ENGINEERING", "REPLY_TO_CUSTOMER")
                    .names("C41");
        }

        @Test
        void nobodyElseForOwnDuty() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aRepairman())).owesNo("REPLY_TO_CUSTOMER");
        }
    }

    @Nested
    @DisplayName("G45 A matter whose cause lies outside the company")
    class G45 {

        @Test
        void thePersonAskedTellsTheChannelAndCustomerServiceCallsBack() {
            assertThat(aRequest("EXT_UTILITY").askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD CUSTOMER_SERVICE")
                    .owes("FIRST_ASKED CLEANING", "GIVE_PHONE_NUMBER", "REGISTER_IN_OWN_LEDGER")
                    .owes("DEPARTMENT_HEAD CUSTOMER_SERVICE", "REPLY_TO_CUSTOMER")
                    .names("G45");
        }

        @Test
        void anOperatorTellsItToo() {
            assertThat(aRequest("EXT_UTILITY").askedOf(aCleaner()))
                    .owes("FIRST_ASKED CLEANING", "GIVE_PHONE_NUMBER")
                    .isFinallyOwnedBy("DEPARTMENT_HEAD CUSTOMER_SERVICE");
        }

        @Test
        void aMatterOfTheCompanyIsNone() {
            assertThat(aRequest("ENG_NO_WATER").askedOf(aServiceClerk()))
                    .owesNo("GIVE_PHONE_NUMBER")
                    .doesNotName("G45");
        }
    }

    @Nested
    @DisplayName("C82 C83 Which document governs the processing")
    class Procedures {

        @Test
        void theComplaintProcedureForComplaints() {
            assertThat(aComplaint("ENG_POWER_OUT").askedOf(aCleaner()))
                    .follows("投诉处理作业指导书")
                    .names("C81", "C82");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLAINT")
        void theRelevantDocumentsForAllElse(Kind kind) {
            assertThat(aRequest("ENG_POWER_OUT").of(kind).by(Channel.VISIT).askedOf(aCleaner()))
                    .follows("相关体系文件")
                    .names("C83");
        }

        @Test
        void theMattersUsualKindWhereNoneIsTold() {
            assertThat(aRequest("CLN_PEST").askedOf(aCleaner())).follows("投诉处理作业指导书");
        }

        @Test
        void theTitleIsARowOfTheTable() {
            var renamed = ChangedTables.shipped()
                    .set("办理程序", "CX-003", "程序文件", "报修管理规程")
                    .rulebook();

            assertThat(aRequest("ENG_POWER_OUT").under(renamed).askedOf(aCleaner()))
                    .follows("报修管理规程");
        }

        @Test
        void aKindWithoutARowIsShownToTheAuditor() {
            var none = ChangedTables.shipped()
                    .set("办理程序", "CX-002", "停用", "是")
                    .set("办理程序", "CX-003", "停用", "是")
                    .rulebook();

            assertThat(aComplaint("ENG_POWER_OUT").under(none).askedOf(aCleaner()))
                    .findsAlso("F-NO-PROCEDURE")
                    .names("C82")
                    .doesNotName("C83");
            assertThat(aRequest("ENG_POWER_OUT").under(none).askedOf(aCleaner()))
                    .findsAlso("F-NO-PROCEDURE")
                    .names("C83")
                    .doesNotName("C82");
            assertThat(aRequest("ENG_POWER_OUT").of(Kind.OTHER).under(none).askedOf(aCleaner()))
                    .doesNotFind("F-NO-PROCEDURE");
        }
    }
}
