package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestPeople.theOfficeManager;
import static org.shouwen.decision.TestRequest.aComplaint;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.request.Channel;

class ConflictRulesTest {

    private static final String SHE = "CUSTOMER_RELATIONS_SUPERVISOR";

    @Nested
    @DisplayName("G41 The complaint is against the first-asked person")
    class FirstAsked {

        @Test
        void aManagerHandsItToTheCoordinator() {
            assertThat(aComplaint("CLN_CORRIDOR").against("S-501").askedOf(aServiceClerk()))
                    .goes("TRANSFER_TO_CUSTOMER_RELATIONS: FIRST_ASKED CUSTOMER_SERVICE > " + SHE)
                    .isFinallyOwnedBy(SHE)
                    .permits()
                    .names("G41");
        }

        @Test
        void anOperatorHandsItToHerPastHisSuperior() {
            assertThat(aComplaint("ENG_NOISE_EQUIP").against("C-203").askedOf(aCleaner()))
                    .isOwnedBy(SHE)
                    .owesNo("TRANSFER_TO_SUPERIOR")
                    .doesNotForbid("SKIP_SUPERIOR");
        }

        @Test
        void evenWithinHisOwnDuty() {
            assertThat(aComplaint("CLN_CORRIDOR").against("S-501").askedOf(onOwnDuty(aServiceClerk())))
                    .isOwnedBy(SHE)
                    .owesNo("SERVE_DIRECTLY");
        }

        @Test
        void aComplaintAgainstSomebodyElseGoesItsUsualWay() {
            assertThat(aComplaint("CLN_CORRIDOR").against("S-502").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING")
                    .doesNotName("G41");
        }

        @Test
        void aComplaintAgainstNobodyInParticularToo() {
            assertThat(aComplaint("CLN_CORRIDOR").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING")
                    .follows("投诉处理作业指导书");
        }
    }

    @Nested
    @DisplayName("G41 The complaint is against the responsible department")
    class Department {

        @Test
        void theOnlyOne() {
            assertThat(aComplaint("CLN_CORRIDOR").againstDepartment("CLEANING").askedOf(aServiceClerk()))
                    .isOwnedBy(SHE)
                    .isFinallyOwnedBy(SHE)
                    .owesNo("REGISTER_ACCEPTANCE");
        }

        @Test
        void theLead() {
            assertThat(aComplaint("ENG_WARRANTY")
                            .againstDepartment("CUSTOMER_SERVICE")
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy(SHE);
        }

        @Test
        void oneOfSeveral() {
            assertThat(aComplaint("ENG_WARRANTY")
                            .againstDepartment("ENGINEERING")
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy(SHE)
                    .owesNo("FILE_COORDINATION_FORM");
        }

        @Test
        void anyOfThoseTheRequestNames() {
            assertThat(aComplaint("CLN_CORRIDOR")
                            .naming("ORDER", "GREENING")
                            .againstDepartment("GREENING")
                            .askedOf(aServiceClerk()))
                    .isFinallyOwnedBy(SHE);
        }

        @Test
        void oneThatIsNotResponsibleIsNoConflict() {
            assertThat(aComplaint("CLN_CORRIDOR").againstDepartment("ORDER").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING");
        }

        @Test
        void whoeverCoordinatesKeepsItIfAskedFirst() {
            assertThat(aComplaint("CLN_CORRIDOR")
                            .againstDepartment("CLEANING")
                            .askedOf(theCustomerRelationsSupervisor()))
                    .isOwnedBy(SHE)
                    .goes()
                    .owesNo("ASSIGN_DEPARTMENT");
        }

        @Test
        void theOfficeManagerHandsItToHer() {
            assertThat(aComplaint("CLN_CORRIDOR").againstDepartment("CLEANING").askedOf(theOfficeManager()))
                    .isOwnedBy(SHE);
        }
    }

    @Nested
    @DisplayName("G41 The complaint is against the head of the responsible department")
    class Head {

        @Test
        void countsAsOneAgainstTheDepartment() {
            assertThat(aComplaint("CLN_CORRIDOR").against("C-200").askedOf(aServiceClerk()))
                    .isOwnedBy(SHE);
        }

        @Test
        void alsoTheHeadOfTheLeadDepartment() {
            assertThat(aComplaint("ORD_FALLING_OBJECT").against("O-300").askedOf(aServiceClerk()))
                    .isFinallyOwnedBy(SHE);
        }

        @Test
        void alsoTheHeadOfOneOfSeveral() {
            assertThat(aComplaint("ORD_FALLING_OBJECT").against("E-100").askedOf(aServiceClerk()))
                    .isFinallyOwnedBy(SHE);
        }

        @Test
        void theHeadOfAnotherDepartmentIsNoConflict() {
            assertThat(aComplaint("CLN_CORRIDOR").against("G-400").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING");
        }

        @Test
        void theHeadOfThatDepartmentInAnotherOfficeIsNoConflict() {
            assertThat(aComplaint("CLN_CORRIDOR").against("CB-200").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING");
        }

        @Test
        void aClerkOfTheDepartmentIsNoConflict() {
            assertThat(aComplaint("CLN_CORRIDOR").against("C-201").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING");
        }
    }

    @Nested
    @DisplayName("G41 A complaint against whoever coordinates goes past her")
    class Coordinator {

        @Test
        void toTheOfficeManager() {
            assertThat(aComplaint("CSV_STAFF_ATTITUDE").against("S-500").askedOf(aServiceClerk()))
                    .goes("REPORT_TO_OFFICE_MANAGER: FIRST_ASKED CUSTOMER_SERVICE > OFFICE_MANAGER")
                    .isFinallyOwnedBy("OFFICE_MANAGER")
                    .permits();
        }

        @Test
        void alsoWhereSheIsAskedFirst() {
            assertThat(aComplaint("CSV_STAFF_ATTITUDE").against("S-500").askedOf(theCustomerRelationsSupervisor()))
                    .isOwnedBy("OFFICE_MANAGER")
                    .isFinallyOwnedBy("OFFICE_MANAGER");
        }

        @Test
        void alsoWhereTheDepartmentIsAccusedToo() {
            assertThat(aComplaint("CLN_CORRIDOR").against("S-500", "CLEANING").askedOf(aServiceClerk()))
                    .isOwnedBy("OFFICE_MANAGER");
        }

        @Test
        void theOfficeManagerKeepsItIfAskedFirst() {
            assertThat(aComplaint("CSV_STAFF_ATTITUDE").against("S-500").askedOf(theOfficeManager()))
                    .isOwnedBy("OFFICE_MANAGER")
                    .goes();
        }

        @Test
        void theCoordinatorOfAnotherOfficeIsNoConflict() {
            assertThat(aComplaint("CSV_STAFF_ATTITUDE").against("SB-500").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CUSTOMER_SERVICE");
        }
    }

    @Nested
    @DisplayName("G41 Under a conflict of interest nothing else moves the complaint")
    class NothingElse {

        @Test
        void notTheOtherOffice() {
            assertThat(aComplaint("CLN_CORRIDOR")
                            .against("S-501")
                            .needing("OFFICE_B")
                            .askedOf(aServiceClerk()))
                    .isFinallyOwnedBy(SHE)
                    .owesNo("REPORT_TO_OFFICE_MANAGER", "COORDINATE_ACROSS_OFFICES")
                    .permits();
        }

        @Test
        void notThatItIsUnclear() {
            assertThat(aComplaint("UNK_OTHER").against("S-501").askedOf(aServiceClerk()))
                    .isFinallyOwnedBy(SHE)
                    .permits();
        }

        @Test
        void whoJudgesIsARowOfTheTable() {
            var managerJudges = ChangedTables.shipped()
                    .set("回避", "HB-001", "改由谁负责", "管理部经理")
                    .set("回避", "HB-001", "移交动作", "报管理部经理")
                    .rulebook();

            assertThat(aComplaint("CLN_CORRIDOR")
                            .by(Channel.VISIT)
                            .against("S-501")
                            .under(managerJudges)
                            .askedOf(aServiceClerk()))
                    .isOwnedBy("OFFICE_MANAGER");
        }
    }
}
