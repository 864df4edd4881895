package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.assigned;
import static org.shouwen.decision.Facts.reported;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestPeople.theOfficeManager;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.rulebook.Rulebook;

class CoordinatorRulesTest {

    private static final String SHE = "CUSTOMER_RELATIONS_SUPERVISOR";

    @Nested
    @DisplayName("C31 The department is to be determined correctly")
    class C31 {

        @Test
        void byHerWhoReceivesWhatIsUnclear() {
            assertThat(aRequest("UNK_OTHER").askedOf(aCleaningForeman()))
                    .owes(SHE, "DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT")
                    .names("C31", "C32");
        }

        @Test
        void byHerWhoReceivesWhatSeveralOwe() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaningForeman())).owes(SHE, "DETERMINE_DEPARTMENT");
        }

        @Test
        void notWhereTheManagerKnowsTheOneDepartment() {
            assertThat(aRequest("GRN_TRIM").askedOf(aCleaningForeman()))
                    .owesNo("DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT")
                    .doesNotName("C31");
        }

        @Test
        void notWhatIsReportedInstead() {
            assertThat(aRequest("UNK_OTHER").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .owesNo("DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT");
        }
    }

    @Nested
    @DisplayName("C32 One department is responsible: it is assigned to it, and its head handles it")
    class C32 {

        @Test
        void thoughTheManagerCouldNotTell() {
            assertThat(aRequest("GRN_TRIM").unclear().askedOf(aCleaningForeman()))
                    .goes(
                            "TRANSFER_TO_CUSTOMER_RELATIONS: FIRST_ASKED CLEANING > CUSTOMER_RELATIONS_SUPERVISOR",
                            "ASSIGN_DEPARTMENT: CUSTOMER_RELATIONS_SUPERVISOR > DEPARTMENT_HEAD GREENING");
        }

        @Test
        void severalAreNotAssignedOneByOne() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaningForeman())).owesNo("ASSIGN_DEPARTMENT");
        }
    }

    @Nested
    @DisplayName("C33 C34 Several departments: the form is filled in and a lead named")
    class C33 {

        @Test
        void byHer() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaningForeman()))
                    .owes(SHE, "FILE_COORDINATION_FORM", "DESIGNATE_LEAD")
                    .names("C33", "C34");
        }

        @Test
        void notForOne() {
            assertThat(aRequest("GRN_TRIM").unclear().askedOf(aCleaningForeman()))
                    .owesNo("FILE_COORDINATION_FORM", "DESIGNATE_LEAD");
        }
    }

    @Nested
    @DisplayName("C35 The lead department handles it and answers the customer")
    class C35 {

        @Test
        void theLeadRepliesAndNotTheOthers() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaningForeman()))
                    .owes("LEAD_DEPARTMENT ENGINEERING", "REPLY_TO_CUSTOMER", "NOTIFY_COMPLETION")
                    .names("C35")
                    .doesNotName("C41");
        }

        @Test
        void oneDepartmentHasNoLead() {
            assertThat(aRequest("GRN_TRIM").askedOf(aCleaningForeman()))
                    .owes("DEPARTMENT_HEAD GREENING", "REPLY_TO_CUSTOMER")
                    .doesNotName("C35");
        }
    }

    @Nested
    @DisplayName("C33 C34 G22 Several departments and offices: the form is still filled in and a lead named")
    class G22 {

        @Test
        void besideTheReport() {
            assertThat(aRequest("ENG_ROOF_LEAK").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .owes(SHE, "FILE_COORDINATION_FORM", "DESIGNATE_LEAD", "REPORT_TO_OFFICE_MANAGER")
                    .isFinallyOwnedBy("OFFICE_MANAGER")
                    .names("G22");
        }

        @Test
        void switchedOffThereIsOnlyTheReport() {
            assertThat(aRequest("ENG_ROOF_LEAK")
                            .needing("OFFICE_B")
                            .under(ChangedTables.switching("FORM_ALSO_ACROSS_OFFICES"))
                            .askedOf(aCleaningForeman()))
                    .owes(SHE, "REPORT_TO_OFFICE_MANAGER")
                    .owesNo("FILE_COORDINATION_FORM", "DESIGNATE_LEAD");
        }

        @Test
        void oneDepartmentOfAnotherOfficeNeedsNoForm() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .owesNo("FILE_COORDINATION_FORM", "DESIGNATE_LEAD");
        }
    }

    @Nested
    @DisplayName("C36 C37 What needs another office is reported to the office manager, who coordinates")
    class C36 {

        @Test
        void byHerAndThenByHim() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .owes(SHE, "REPORT_TO_OFFICE_MANAGER")
                    .owes("OFFICE_MANAGER", "COORDINATE_ACROSS_OFFICES")
                    .names("C36", "C37");
        }

        @Test
        void theDepartmentOfTheOtherOfficeTakesItOver() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .owes("DEPARTMENT OFFICE_B", "REGISTER_ACCEPTANCE", "NAME_FIRST_ASKED", "NOTIFY_COMPLETION");
        }

        @Test
        void whatWasReportedIsNotHersToAssignAnyMore() {
            TestRequest unclear = aRequest("UNK_OTHER");
            assertThat(unclear.with(transferred(1).to(SHE)).askedOf(aCleaningForeman()))
                    .owes(SHE, "DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT");
            assertThat(unclear.with(transferred(1).to(SHE), reported(2)).askedOf(aCleaningForeman()))
                    .owes("OFFICE_MANAGER", "COORDINATE_ACROSS_OFFICES")
                    .owesNo("DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT");
        }

        @Test
        void notWithinTheOwnOffice() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaningForeman()))
                    .owesNo("REPORT_TO_OFFICE_MANAGER", "COORDINATE_ACROSS_OFFICES");
        }

        @Test
        void aConsultationIsNotReported() {
            assertThat(aConsultation("GRN_TRIM").needing("OFFICE_B").askedOf(theCustomerRelationsSupervisor()))
                    .owesNo("REPORT_TO_OFFICE_MANAGER", "COORDINATE_ACROSS_OFFICES");
        }
    }

    @Nested
    @DisplayName("C31 G35 A coordinator who is asked first starts at her own step")
    class G35 {

        @Test
        void sheAssignsTheOneDepartment() {
            assertThat(aRequest("GRN_TRIM").askedOf(theCustomerRelationsSupervisor()))
                    .goes("ASSIGN_DEPARTMENT: FIRST_ASKED CUSTOMER_SERVICE > DEPARTMENT_HEAD GREENING")
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT")
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "REGISTER_IN_OWN_LEDGER")
                    .names("G35");
        }

        @Test
        void sheFillsInTheFormAndNamesTheLead() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(theCustomerRelationsSupervisor()))
                    .goes("DESIGNATE_LEAD: FIRST_ASKED CUSTOMER_SERVICE > LEAD_DEPARTMENT ENGINEERING")
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "FILE_COORDINATION_FORM");
        }

        @Test
        void sheReportsWhatNeedsAnotherOffice() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(theCustomerRelationsSupervisor()))
                    .goes("REPORT_TO_OFFICE_MANAGER: FIRST_ASKED CUSTOMER_SERVICE > OFFICE_MANAGER")
                    .forbids("TRANSFER_ACROSS_OFFICES");
        }

        @Test
        void whatIsUnclearStaysWithHerUntilSheDeterminesIt() {
            assertThat(aRequest("UNK_OTHER").askedOf(theCustomerRelationsSupervisor()))
                    .isOwnedBy(SHE)
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT")
                    .goes();
        }

        @Test
        void whoeverSheSentItToOwesOnceWhatAnAcceptingDepartmentOwes() {
            assertThat(aRequest("UNK_OTHER").with(assigned(1, "GREENING")).askedOf(theCustomerRelationsSupervisor()))
                    .owesInPerson("G-400", "REGISTER_ACCEPTANCE", "C63")
                    .owesInPerson("G-400", "REPLY_TO_CUSTOMER", "C41")
                    .owesInPerson("G-400", "NOTIFY_COMPLETION", "C65");
        }

        @Test
        void sheServesWhatIsHerOwnDuty() {
            assertThat(aRequest("GRN_TRIM").askedOf(onOwnDuty(theCustomerRelationsSupervisor())))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "SERVE_DIRECTLY")
                    .owesNo("DETERMINE_DEPARTMENT");
        }
    }

    @Nested
    @DisplayName("C37 G35 An office manager who is asked first coordinates across offices himself")
    class OfficeManager {

        @Test
        void hePassesItToNobody() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(theOfficeManager()))
                    .isOwnedBy("OFFICE_MANAGER")
                    .owes("OFFICE_MANAGER", "COORDINATE_ACROSS_OFFICES")
                    .owesNo("REPORT_TO_OFFICE_MANAGER")
                    .doesNotForbid("TRANSFER_ACROSS_OFFICES");
        }

        @Test
        void withinHisOfficeHeDeterminesAndAssigns() {
            assertThat(aRequest("GRN_TRIM").askedOf(theOfficeManager()))
                    .goes("ASSIGN_DEPARTMENT: FIRST_ASKED CUSTOMER_SERVICE > DEPARTMENT_HEAD GREENING")
                    .owesNo("COORDINATE_ACROSS_OFFICES");
        }
    }

    @Nested
    @DisplayName("C25 G35 Where coordinators have no step of their own they act as managers")
    class AsManagers {

        private final Rulebook rulebook = ChangedTables.switching("COORDINATORS_START_AT_OWN_STEP");

        @Test
        void sheHandsItToTheOneDepartment() {
            assertThat(aRequest("GRN_TRIM").under(rulebook).askedOf(theCustomerRelationsSupervisor()))
                    .goes("TRANSFER_TO_DEPARTMENT: FIRST_ASKED CUSTOMER_SERVICE > DEPARTMENT_HEAD GREENING");
        }

        @Test
        void heHandsWhatSeveralOweToHer() {
            assertThat(aRequest("ENG_ROOF_LEAK").under(rulebook).askedOf(theOfficeManager()))
                    .isOwnedBy(SHE)
                    .isFinallyOwnedBy("LEAD_DEPARTMENT ENGINEERING");
        }

        @Test
        void theyServeTheirOwnDutyEitherWay() {
            assertThat(aRequest("GRN_TRIM").under(rulebook).askedOf(onOwnDuty(theOfficeManager())))
                    .isOwnedBy("FIRST_ASKED CUSTOMER_SERVICE");
        }
    }

    @Nested
    @DisplayName("C31 G23 Whoever reports receives what needs another office")
    class G23 {

        private static final Rulebook ANOTHER_REPORTER = ChangedTables.shipped()
                .role("CROSS_OFFICE_REPORTER", "DEPARTMENT_HEAD")
                .rulebook();

        @Test
        void anotherReporterIsOneCellAway() {
            assertThat(aRequest("GRN_TRIM")
                            .needing("OFFICE_B")
                            .under(ANOTHER_REPORTER)
                            .askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD")
                    .isFinallyOwnedBy("OFFICE_MANAGER");
        }

        @Test
        void whatIsUnclearStillHasOneOwner() {
            assertThat(aRequest("UNK_OTHER")
                            .needing("OFFICE_B")
                            .under(ANOTHER_REPORTER)
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("OFFICE_MANAGER");
        }

        @Test
        void whatSeveralOweStillHasOneOwner() {
            assertThat(aRequest("ENG_ROOF_LEAK")
                            .needing("OFFICE_B")
                            .under(ANOTHER_REPORTER)
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("OFFICE_MANAGER");
        }
    }
}
