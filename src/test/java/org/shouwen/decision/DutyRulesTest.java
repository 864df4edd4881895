package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aGuard;
import static org.shouwen.decision.TestPeople.aRepairman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestPeople.aStranger;
import static org.shouwen.decision.TestPeople.offDuty;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestRequest.TEN;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.request.Kind;
import org.shouwen.rulebook.Rulebook;

class DutyRulesTest {

    @Nested
    @DisplayName("C11 C25 The record says whether it is the person's own duty")
    class Recorded {

        @Test
        void ownThoughThePostHasNoSuchRow() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(onOwnDuty(aCleaner()))).isOwnedBy("FIRST_ASKED CLEANING");
        }

        @Test
        void notOwnThoughThePostHasSuchARow() {
            assertThat(aRequest("CLN_SPILL").askedOf(offDuty(aCleaner()))).isOwnedBy("DIRECT_SUPERIOR CLEANING");
        }
    }

    @Nested
    @DisplayName("G37 The post-duty table says it is the post's own duty")
    class G37 {

        @Test
        void theRepairmansOwnIsThePublicLight() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").askedOf(aRepairman()))
                    .isOwnedBy("FIRST_ASKED ENGINEERING")
                    .names("G37");
        }

        @Test
        void theRepairmansOwnIsNotEverythingHisDepartmentDoes() {
            assertThat(aRequest("ENG_GAS_SMELL").askedOf(aRepairman()))
                    .isOwnedBy("DIRECT_SUPERIOR ENGINEERING")
                    .isFinallyOwnedBy("DEPARTMENT_HEAD ENGINEERING");
        }

        @Test
        void noOtherPostsDutyIsHis() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").askedOf(aCleaner())).isOwnedBy("DIRECT_SUPERIOR CLEANING");
        }

        @Test
        void withoutARowItIsNoManagersOwn() {
            assertThat(aRequest("CLN_SPILL").askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING")
                    .owesNo("SERVE_DIRECTLY");
        }
    }

    @Nested
    @DisplayName("G09 Common knowledge is an operator's own duty")
    class G09 {

        private final Rulebook rulebook = SwitchedRulebooks.withKnownOutages();

        @Test
        void isShippedSwitchedOff() {
            assertThat(aConsultation("CSV_NOTICE").askedOf(aCleaner())).isOwnedBy("DIRECT_SUPERIOR CLEANING");
        }

        @Test
        void anOperatorAnswersWhatTheCompanyCountsAsKnown() {
            assertThat(aConsultation("CSV_NOTICE").under(rulebook).askedOf(aCleaner()))
                    .isOwnedBy("FIRST_ASKED CLEANING")
                    .owes("FIRST_ASKED CLEANING", "SERVE_DIRECTLY")
                    .names("G09");
        }

        @Test
        void heDoesNotHandleIt() {
            assertThat(aRequest("CSV_NOTICE").of(Kind.HELP).under(rulebook).askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING");
        }

        @Test
        void otherQuestionsGoToTheSuperior() {
            assertThat(aConsultation("CSV_ACTIVITY").under(rulebook).askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING");
        }

        @Test
        void aQuestionWithinHisPostsDutyHeAnswersAnyway() {
            assertThat(aConsultation("ORD_VISITOR").askedOf(aGuard())).isOwnedBy("FIRST_ASKED ORDER");
        }

        @Test
        void theRecordGoesBeforeTheTable() {
            assertThat(aConsultation("CSV_NOTICE").under(rulebook).askedOf(offDuty(aCleaner())))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING");
        }
    }

    @Nested
    @DisplayName("C05 Everybody is bound; a person the organisation does not know is shown to the auditor")
    class C05 {

        @Test
        void aStrangerIsBoundAllTheSame() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").askedOf(aStranger()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .finds("F-DATA-STAFF");
        }

        @Test
        void aPersonOnRecordIsNoFinding() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").askedOf(aCleaningForeman())).finds();
        }
    }

    @Nested
    @DisplayName("C02 The way the customer came is not recorded")
    class Channel {

        @Test
        void isShownToTheAuditorAndDecidedAllTheSame() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").by(null).askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .finds("F-DATA-CHANNEL");
        }

        @Test
        void leavesOpenHowAConsultationIsAnswered() {
            assertThat(aConsultation("FIN_FEE_STANDARD").by(null).askedOf(aServiceClerk()))
                    .owesNo("GIVE_PHONE_NUMBER", "INQUIRE_BY_PHONE", "ANSWER_UNTIL_SATISFIED");
        }
    }

    @Nested
    @DisplayName("C02 The request is judged as of a time before it was received")
    class Time {

        @Test
        void oneSecondBeforeIsAFinding() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").asOf(TEN.minusSeconds(1)).askedOf(aServiceClerk()))
                    .finds("F-DATA-TIME");
        }

        @Test
        void theSameSecondIsNone() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").asOf(TEN).askedOf(aServiceClerk()))
                    .finds();
        }
    }

    @Nested
    @DisplayName("G20 In an emergency the alarm is raised first")
    class G20 {

        @Test
        void beforeEverythingElse() {
            assertThat(aRequest("ORD_FIRE_ALARM").askedOf(aCleaner()))
                    .owes("FIRST_ASKED CLEANING", "RAISE_ALARM")
                    .owesFirst("RAISE_ALARM")
                    .finds("F-EMERGENCY");
        }

        @Test
        void byAnOperatorWhoseOwnDutyItIs() {
            assertThat(aRequest("ORD_FIRE_ALARM").askedOf(aGuard()))
                    .isOwnedBy("FIRST_ASKED ORDER")
                    .owes("FIRST_ASKED ORDER", "RAISE_ALARM", "SERVE_DIRECTLY");
        }

        @Test
        void notForAnUrgentRepair() {
            assertThat(aRequest("ENG_WATER_BURST").askedOf(aCleaner()))
                    .owesNo("RAISE_ALARM")
                    .finds();
        }
    }
}
