package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aGuard;
import static org.shouwen.decision.TestPeople.aRepairman;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.request.Channel;
import org.shouwen.rulebook.Rulebook;

class OperatorRulesTest {

    @Nested
    @DisplayName("C11 An operator serves what is his own duty")
    class C11 {

        @Test
        void theCleanerWipesUpTheSpill() {
            assertThat(aRequest("CLN_SPILL").by(Channel.ON_SITE).askedOf(aCleaner()))
                    .owes("FIRST_ASKED CLEANING", "SERVE_DIRECTLY")
                    .goes()
                    .permits();
        }

        @Test
        void thoughSeveralDepartmentsAreResponsible() {
            assertThat(aRequest("ORD_FALLING_OBJECT").askedOf(aGuard()))
                    .isOwnedBy("FIRST_ASKED ORDER")
                    .owesNo("FILE_COORDINATION_FORM");
        }

        @Test
        void aQuestionWithinItHeAnswersWithoutTheManagersInquiry() {
            assertThat(aConsultation("ORD_VISITOR").by(Channel.VISIT).askedOf(aGuard()))
                    .owes("FIRST_ASKED ORDER", "SERVE_DIRECTLY")
                    .owesNo("INQUIRE_BY_PHONE");
        }

        @Test
        void whatIsNotHeDoesNotServe() {
            assertThat(aRequest("CLN_SPILL").askedOf(aRepairman())).owesNo("SERVE_DIRECTLY");
        }

        @Test
        void aComplaintAgainstHimselfHeDoesNotServe() {
            assertThat(aComplaint("CLN_CORRIDOR").against("C-203").askedOf(aCleaner()))
                    .owesNo("SERVE_DIRECTLY");
        }
    }

    @Nested
    @DisplayName("C12 What is not his own duty an operator hands to his direct superior")
    class C12 {

        @Test
        void theCleanerHandsTheBackflowToTheForeman() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING")
                    .isOwnedInPersonBy("C-200")
                    .owesInPerson("C-203", "TRANSFER_TO_SUPERIOR", "C12");
        }

        @Test
        void heDoesNotGoPastHim() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaner())).forbids("SKIP_SUPERIOR");
        }

        @Test
        void norWithAQuestion() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaner()))
                    .forbids("SKIP_SUPERIOR")
                    .owes("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR");
        }

        @Test
        void inAnEmergencyTheSuperiorIsToldInParallel() {
            assertThat(aRequest("ENG_LIFT_TRAPPED").askedOf(aCleaner()))
                    .owes("FIRST_ASKED CLEANING", "RAISE_ALARM", "TRANSFER_TO_SUPERIOR")
                    .doesNotForbid("SKIP_SUPERIOR");
        }

        @Test
        void withTheEmergencyPathOffNobodyGoesPastHimThenEither() {
            assertThat(aRequest("ENG_LIFT_TRAPPED")
                            .under(SwitchedRulebooks.withoutEmergencies())
                            .askedOf(aCleaner()))
                    .forbids("SKIP_SUPERIOR");
        }

        @Test
        void ownDutyIsNotHandedOver() {
            assertThat(aRequest("CLN_SPILL").askedOf(aCleaner()))
                    .owesNo("TRANSFER_TO_SUPERIOR")
                    .doesNotForbid("SKIP_SUPERIOR");
        }

        @Test
        void aManagerNeedsNoSuperior() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaningForeman()))
                    .owesNo("TRANSFER_TO_SUPERIOR")
                    .doesNotForbid("SKIP_SUPERIOR");
        }
    }

    @Nested
    @DisplayName("C13 G05 G06 The superior is responsible for the handling and applies the manager's rules")
    class C13 {

        @Test
        void heHandsItToTheOneDepartment() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "TRANSFER_TO_DEPARTMENT")
                    .isFinallyOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .names("C13", "C26", "G05", "G06");
        }

        @Test
        void heHandsWhatIsUnclearToTheCoordinator() {
            assertThat(aRequest("UNK_OTHER").askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "TRANSFER_TO_CUSTOMER_RELATIONS")
                    .forbids("GUESS_DEPARTMENT");
        }

        @Test
        void heHandsWhatSeveralOweToTheCoordinator() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "TRANSFER_TO_CUSTOMER_RELATIONS")
                    .forbids("SEND_TO_ONE_DEPARTMENT");
        }

        @Test
        void switchedOffTheWayEndsWithHim() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW")
                            .under(ChangedTables.switching("SUPERIOR_APPLIES_MANAGER_RULES"))
                            .askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING")
                    .isFinallyOwnedBy("DIRECT_SUPERIOR CLEANING")
                    .owesNo("TRANSFER_TO_DEPARTMENT")
                    .permits();
        }
    }

    @Nested
    @DisplayName("C13 G06 The superior answers a consultation the operator handed to him")
    class Consultation {

        @Test
        void byTelephoneHeGivesTheNumber() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "GIVE_PHONE_NUMBER")
                    .isFinallyOwnedBy("DIRECT_SUPERIOR CLEANING");
        }

        @Test
        void inPersonHeInquiresAndAnswers() {
            assertThat(aConsultation("FIN_FEE_STANDARD").by(Channel.ON_SITE).askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "INQUIRE_BY_PHONE", "ANSWER_UNTIL_SATISFIED")
                    .names("C22", "C23", "G06");
        }

        @Test
        void theOperatorHimselfOwesNoInquiry() {
            assertThat(aConsultation("FIN_FEE_STANDARD").by(Channel.VISIT).askedOf(aCleaner()))
                    .owesOnly("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR");
        }
    }

    @Nested
    @DisplayName("G06 Who bears the duty from then on is a parameter")
    class G06 {

        private static final Rulebook STAYS_WITH_HIM = ChangedTables.shipped()
                .role("DUTY_BEARER_AFTER_SUPERIOR", "FIRST_ASKED")
                .rulebook();

        @Test
        void theOperatorStaysFirstAskedWhoeverBearsIt() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaner()))
                    .owes("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR");
        }

        @Test
        void theOperatorBearsItWhereTheCompanySaysSo() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").under(STAYS_WITH_HIM).askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING")
                    .owes("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR", "TRANSFER_TO_DEPARTMENT");
        }
    }
}
