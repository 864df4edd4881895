package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.anEngineeringClerk;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestPeople.theOfficeManager;
import static org.shouwen.decision.TestRequest.TEN;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.LedgerFact.Answered;
import org.shouwen.request.Channel;
import org.shouwen.rulebook.Rulebook;

class ManagerRulesTest {

    private static LedgerFact answered(@Nullable String basis) {
        return new Answered(TEN.plusMinutes(1).toInstant(), "C-200", null, null, basis, null);
    }

    @Nested
    @DisplayName("C21 A consultation by telephone is given the relevant number")
    class C21 {

        @Test
        void andNoMore() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "GIVE_PHONE_NUMBER")
                    .owesNo("INQUIRE_BY_PHONE", "ANSWER_UNTIL_SATISFIED")
                    .names("C21");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PHONE")
        void onNoOtherChannel(Channel channel) {
            assertThat(aConsultation("FIN_FEE_STANDARD").by(channel).askedOf(aCleaningForeman()))
                    .owesNo("GIVE_PHONE_NUMBER");
        }

        @Test
        void coordinatorsAreManagersHere() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(theCustomerRelationsSupervisor()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "GIVE_PHONE_NUMBER");
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(theOfficeManager()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "GIVE_PHONE_NUMBER");
        }

        @Test
        void aQuestionIsNeverAWayOutOfAHandlingRequest() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaningForeman()))
                    .owesNo("GIVE_PHONE_NUMBER")
                    .forbids("GIVE_NUMBER_ONLY");
        }
    }

    @Nested
    @DisplayName("C22 G11 A consultation in person is inquired about by telephone")
    class C22 {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PHONE")
        void onEveryChannelButTheTelephone(Channel channel) {
            assertThat(aConsultation("FIN_FEE_STANDARD").by(channel).askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "INQUIRE_BY_PHONE", "ANSWER_UNTIL_SATISFIED")
                    .names("C22", "C23");
        }

        @Test
        void aChannelMayBeTreatedAsTheTelephone() {
            Rulebook onlineIsTelephone =
                    ChangedTables.shipped().set("渠道", "线上", "咨询比照", "电话").rulebook();

            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .by(Channel.ONLINE)
                            .under(onlineIsTelephone)
                            .askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "GIVE_PHONE_NUMBER");
        }
    }

    @Nested
    @DisplayName("C22 C23 A consultation in person is answered until the customer is satisfied")
    class C23 {

        @Test
        void alsoWhereTheAnswerWasKnown() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .by(Channel.VISIT)
                            .with(answered("收费标准"))
                            .askedOf(aCleaningForeman()))
                    .names("C23");
        }

        @Test
        void notForAHandlingRequest() {
            assertThat(aRequest("ENG_POWER_OUT").by(Channel.VISIT).askedOf(aCleaningForeman()))
                    .owesNo("ANSWER_UNTIL_SATISFIED")
                    .doesNotName("C23");
        }
    }

    @Nested
    @DisplayName("G14 A known answer with its basis recorded needs no inquiry")
    class G14 {

        @Test
        void itsBasisIsOnRecord() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .by(Channel.VISIT)
                            .with(answered("收费标准"))
                            .askedOf(aCleaningForeman()))
                    .owesNo("INQUIRE_BY_PHONE")
                    .names("G14");
        }

        @Test
        void anAnswerWithoutBasisIsInquiredAbout() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .by(Channel.VISIT)
                            .with(answered(null))
                            .askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "INQUIRE_BY_PHONE");
        }

        @Test
        void switchedOffEveryAnswerIsInquiredAbout() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .by(Channel.VISIT)
                            .with(answered("收费标准"))
                            .under(ChangedTables.switching("KNOWN_ANSWER_NEEDS_NO_INQUIRY"))
                            .askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "INQUIRE_BY_PHONE");
        }
    }

    @Nested
    @DisplayName("C24 A manager does not shirk")
    class C24 {

        @Test
        void whateverIsAsked() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaningForeman()))
                    .forbids("SHIRK");
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaningForeman())).forbids("SHIRK");
            assertThat(aRequest("ENG_POWER_OUT").askedOf(onOwnDuty(aCleaningForeman())))
                    .forbids("SHIRK");
        }

        @Test
        void norDoesTheSuperiorWhoTakesOver() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaner())).forbids("SHIRK");
        }

        @Test
        @DisplayName("G05 nor whoever has taken over")
        void norWhoeverHasTakenOver() {
            LedgerFact toSuperior = transferred(1).to(SUPERIOR);
            assertThat(aRequest("ENG_POWER_OUT").with(toSuperior).askedOf(aCleaner()))
                    .forbids("SHIRK");
            assertThat(aConsultation("FIN_FEE_STANDARD").with(toSuperior).askedOf(aCleaner()))
                    .forbids("SHIRK");
            assertThat(aRequest("UNK_OTHER")
                            .with(toSuperior, transferred(2).to(COORDINATOR))
                            .askedOf(aCleaner()))
                    .forbids("SHIRK");
        }

        @Test
        void norWhoeverJudgesAComplaintAgainstAnOperator() {
            assertThat(aComplaint("CLN_CORRIDOR").against("C-203").askedOf(aCleaner()))
                    .forbids("SHIRK");
        }

        @Test
        void norWhoeverAnswersForProgressInAnOperatorsPlace() {
            assertThat(aConsultation("CLN_CORRIDOR").by(Channel.VISIT).again().askedOf(aCleaner()))
                    .forbids("SHIRK");
        }

        @Test
        void anOperatorAloneIsNotBound() {
            assertThat(aRequest("CLN_SPILL").askedOf(aCleaner())).doesNotForbid("SHIRK");
        }
    }

    @Nested
    @DisplayName("C24 G37 An operator does not shirk, where the company extends the clause to operators")
    class G37 {

        private final Rulebook rulebook = ChangedTables.switching("OPERATORS_BOUND_BY_C24");

        @Test
        void evenWithinHisOwnDuty() {
            assertThat(aRequest("CLN_SPILL").under(rulebook).askedOf(aCleaner()))
                    .forbids("SHIRK")
                    .names("C24", "G37");
        }
    }

    @Nested
    @DisplayName("C25 A manager serves what is his own duty")
    class C25 {

        @Test
        void himself() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(onOwnDuty(aCleaningForeman())))
                    .isOwnedBy("FIRST_ASKED CLEANING")
                    .owes("FIRST_ASKED CLEANING", "SERVE_DIRECTLY")
                    .goes()
                    .permits();
        }

        @Test
        void aConsultationWithinItIsAnsweredAsAnyOther() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(onOwnDuty(aCleaningForeman())))
                    .owesNo("SERVE_DIRECTLY")
                    .owes("FIRST_ASKED CLEANING", "GIVE_PHONE_NUMBER");
        }

        @Test
        void whatIsNotHeDoesNotServe() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(aCleaningForeman())).owesNo("SERVE_DIRECTLY");
        }

        @Test
        void aComplaintAgainstHimselfHeDoesNotServe() {
            assertThat(aComplaint("CLN_CORRIDOR").against("C-200").askedOf(onOwnDuty(aCleaningForeman())))
                    .owesNo("SERVE_DIRECTLY");
        }
    }

    @Nested
    @DisplayName("C26 Exactly one department is responsible: its head takes over")
    class C26 {

        @Test
        void handsTheBackflowToEngineering() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaningForeman()))
                    .goes("TRANSFER_TO_DEPARTMENT: FIRST_ASKED CLEANING > DEPARTMENT_HEAD ENGINEERING")
                    .forbids("GIVE_NUMBER_ONLY")
                    .names("C26");
        }

        @Test
        void alsoInsideHisOwnDepartment() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(anEngineeringClerk()))
                    .goes("TRANSFER_TO_DEPARTMENT: FIRST_ASKED ENGINEERING > DEPARTMENT_HEAD ENGINEERING");
        }

        @Test
        void notAcrossOffices() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .owesNo("TRANSFER_TO_DEPARTMENT");
        }

        @Test
        void notWhereHeCannotTell() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").unclear().askedOf(aCleaningForeman()))
                    .owesNo("TRANSFER_TO_DEPARTMENT");
        }
    }

    @Nested
    @DisplayName("C21 C26 A number alone is no way out of a handling request")
    class NumberOnly {

        @Test
        void norForWhoeverCoordinates() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(theCustomerRelationsSupervisor()))
                    .forbids("GIVE_NUMBER_ONLY");
        }

        @Test
        void norWhereAComplaintGoesToAJudge() {
            assertThat(aComplaint("CLN_CORRIDOR").against("C-200").askedOf(aCleaningForeman()))
                    .forbids("GIVE_NUMBER_ONLY");
        }

        @Test
        void isEnoughForATelephoneConsultation() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aCleaningForeman()))
                    .doesNotForbid("GIVE_NUMBER_ONLY");
        }
    }

    @Nested
    @DisplayName("C27 The department is unclear: whoever coordinates the office takes over")
    class C27 {

        @Test
        void andNobodyGuesses() {
            assertThat(aRequest("UNK_OTHER").askedOf(aCleaningForeman()))
                    .goes("TRANSFER_TO_CUSTOMER_RELATIONS: FIRST_ASKED CLEANING > CUSTOMER_RELATIONS_SUPERVISOR")
                    .forbids("GUESS_DEPARTMENT")
                    .names("C27");
        }

        @Test
        void decidesAloneThoughSeveralAreNamed() {
            assertThat(aRequest("ENG_ROOF_LEAK").unclear().askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .owesNo("FILE_COORDINATION_FORM")
                    .doesNotName("C28");
        }

        @Test
        void isNotInQuestionWhereTheTableNamesADepartment() {
            assertThat(aRequest("GRN_TRIM").askedOf(aCleaningForeman())).doesNotForbid("GUESS_DEPARTMENT");
        }
    }

    @Nested
    @DisplayName("C28 Several departments are responsible: whoever coordinates the office takes over")
    class C28 {

        @Test
        void andItIsNotSentToOneOfThem() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "TRANSFER_TO_CUSTOMER_RELATIONS")
                    .forbids("SEND_TO_ONE_DEPARTMENT")
                    .names("C28");
        }

        @Test
        void alsoWhereHisOwnIsAmongThem() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(anEngineeringClerk()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .isFinallyOwnedBy("LEAD_DEPARTMENT ENGINEERING");
        }

        @Test
        void notForOne() {
            assertThat(aRequest("GRN_TRIM").askedOf(aCleaningForeman())).doesNotForbid("SEND_TO_ONE_DEPARTMENT");
        }
    }

    @Nested
    @DisplayName("C36 G23 A manager passes what needs another office to whoever reports it")
    class C36 {

        @Test
        void andHandsNothingOverHimself() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .goes(
                            "TRANSFER_TO_CUSTOMER_RELATIONS: FIRST_ASKED CLEANING > CUSTOMER_RELATIONS_SUPERVISOR",
                            "REPORT_TO_OFFICE_MANAGER: CUSTOMER_RELATIONS_SUPERVISOR > OFFICE_MANAGER")
                    .forbids("TRANSFER_ACROSS_OFFICES")
                    .names("G23");
        }

        @Test
        void alsoWhatIsUnclear() {
            assertThat(aRequest("UNK_OTHER").needing("OFFICE_B").askedOf(aCleaningForeman()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .isFinallyOwnedBy("OFFICE_MANAGER");
        }

        @Test
        void ownDutyNeedsNoReport() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(onOwnDuty(aCleaningForeman())))
                    .isOwnedBy("FIRST_ASKED CLEANING")
                    .doesNotForbid("TRANSFER_ACROSS_OFFICES");
        }
    }
}
