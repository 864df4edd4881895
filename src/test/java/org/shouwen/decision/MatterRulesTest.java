package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwen.request.Channel;
import org.shouwen.request.Kind;
import org.shouwen.rulebook.Rulebook;

class MatterRulesTest {

    @Nested
    @DisplayName("C04 Everything but a consultation is to be handled")
    class C04 {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSULTATION")
        void everyOtherKindGoesToTheResponsibleDepartment(Kind kind) {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").of(kind).askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING");
        }

        @Test
        void aConsultationIsAnsweredByThePersonAsked() {
            assertThat(aConsultation("ENG_PUBLIC_LIGHT").askedOf(aCleaningForeman()))
                    .isOwnedBy("FIRST_ASKED CLEANING");
        }

        @Test
        void aKindNotToldIsTheMattersUsualOne() {
            assertThat(aRequest("FIN_FEE_STANDARD").askedOf(aCleaningForeman()))
                    .isOwnedBy("FIRST_ASKED CLEANING")
                    .finds();
        }

        @Test
        void aKindToldGoesBeforeTheUsualOne() {
            assertThat(aComplaint("FIN_FEE_STANDARD").askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD FINANCE");
        }
    }

    @Nested
    @DisplayName("C04 A kind nobody tells counts as another handling request")
    class UnknownKind {

        private final Rulebook rulebook = SwitchedRulebooks.withoutTheRowOfIndoorRepair();

        @Test
        void isHandledAndShownToTheAuditor() {
            assertThat(aRequest("ENG_INDOOR_REPAIR").under(rulebook).askedOf(aCleaningForeman()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .finds("F-DATA-KIND");
        }

        @Test
        void isNotMissedWhereTheRequestTellsTheKind() {
            assertThat(aRequest("ENG_INDOOR_REPAIR")
                            .of(Kind.BUSINESS)
                            .under(rulebook)
                            .askedOf(aCleaningForeman()))
                    .finds();
        }
    }

    @Nested
    @DisplayName("G10 A second call on the same matter is to be handled")
    class G10 {

        @Test
        void theFirstCallIsGivenANumber() {
            assertThat(aConsultation("FIN_FEE_STANDARD").askedOf(aServiceClerk()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "GIVE_PHONE_NUMBER");
        }

        @Test
        void theSecondIsHandedToTheDepartment() {
            assertThat(aConsultation("FIN_FEE_STANDARD").again().askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD FINANCE")
                    .owesNo("GIVE_PHONE_NUMBER")
                    .forbids("GIVE_NUMBER_ONLY")
                    .names("G10");
        }

        @Test
        void switchedOffTheSecondCallIsAConsultationToo() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .again()
                            .under(ChangedTables.switching("SECOND_CALL_IS_HANDLING"))
                            .askedOf(aServiceClerk()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "GIVE_PHONE_NUMBER")
                    .doesNotName("G10");
        }
    }

    @Nested
    @DisplayName("G12 A question about an earlier request asks for its progress")
    class G12Progress {

        @Test
        void onAnyOtherChannelThanTheTelephone() {
            for (Channel channel : new Channel[] {Channel.VISIT, Channel.ON_SITE, Channel.ONLINE}) {
                assertThat(aConsultation("ENG_PUBLIC_LIGHT").by(channel).again().askedOf(aServiceClerk()))
                        .isOwnedBy("CUSTOMER_SERVICE_SUPERVISOR CUSTOMER_SERVICE");
            }
        }

        @Test
        void aComplaintAboutAnEarlierRequestIsAComplaint() {
            assertThat(aComplaint("ENG_PUBLIC_LIGHT").by(Channel.VISIT).again().askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .follows("投诉处理作业指导书");
        }
    }

    @Nested
    @DisplayName("G12 An emergency is handled, whatever it was called")
    class G12Emergency {

        @Test
        void aQuestionAboutTheSmellOfGasIsNoConsultation() {
            assertThat(aConsultation("ENG_GAS_SMELL").by(Channel.VISIT).askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .owesNo("INQUIRE_BY_PHONE", "ANSWER_UNTIL_SATISFIED");
        }

        @Test
        void aQuestionAboutAnUrgentRepairStaysOne() {
            assertThat(aConsultation("ENG_POWER_OUT").by(Channel.VISIT).askedOf(aServiceClerk()))
                    .isOwnedBy("FIRST_ASKED CUSTOMER_SERVICE");
        }

        @Test
        void goesBeforeAQuestionOfProgress() {
            assertThat(aConsultation("ENG_GAS_SMELL").by(Channel.VISIT).again().askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING");
        }

        @Test
        void switchedOffTheKindToldHolds() {
            assertThat(aConsultation("ENG_GAS_SMELL")
                            .by(Channel.VISIT)
                            .under(ChangedTables.switching("EMERGENCY_BEFORE_KIND"))
                            .askedOf(aServiceClerk()))
                    .isOwnedBy("FIRST_ASKED CUSTOMER_SERVICE")
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "RAISE_ALARM", "INQUIRE_BY_PHONE");
        }
    }

    @Nested
    @DisplayName("G16 The request says where it is done, the matter table how urgent it is")
    class G16 {

        @Test
        void theMatterTableSaysThatAccessCardsAreIssuedAtTheDesk() {
            assertThat(aRequest("CSV_ACCESS_CARD").by(Channel.VISIT).askedOf(aCleaningForeman()))
                    .permits("ESCORT", "HEAD_GOES_TO_CUSTOMER", "PHONE_CONNECTION");
        }

        @Test
        void thePersonAskedMayKnowBetterThatNobodyNeedsToCome() {
            assertThat(aRequest("CSV_ACCESS_CARD")
                            .by(Channel.VISIT)
                            .mustCome(false)
                            .askedOf(aCleaningForeman()))
                    .permits("HEAD_GOES_TO_CUSTOMER", "PHONE_CONNECTION");
        }

        @Test
        void thePersonAskedMayKnowBetterThatTheCustomerMustCome() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .by(Channel.VISIT)
                            .mustCome(true)
                            .askedOf(aCleaningForeman()))
                    .permits("ESCORT", "HEAD_GOES_TO_CUSTOMER", "PHONE_CONNECTION");
        }

        @Test
        void theUrgencyHoldsAllTheSame() {
            assertThat(aRequest("ENG_GAS_SMELL").mustCome(true).askedOf(aCleaningForeman()))
                    .finds("F-EMERGENCY");
        }
    }

    @Nested
    @DisplayName("G18 Called unclear although the matter table names one department")
    class G18 {

        @Test
        void isAcceptedAndShownToTheAuditor() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").unclear().askedOf(aCleaningForeman()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .finds("F-AVOIDABLE-ESCALATION");
        }

        @Test
        void isNoFindingWhereSeveralAreResponsible() {
            assertThat(aRequest("ENG_ROOF_LEAK").unclear().askedOf(aCleaningForeman()))
                    .finds();
        }

        @Test
        void isNoFindingWhereTheTableNamesNobody() {
            assertThat(aRequest("UNK_OTHER").unclear().askedOf(aCleaningForeman()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .finds();
        }

        @Test
        void isNoFindingForAConsultation() {
            assertThat(aConsultation("ENG_PUBLIC_LIGHT").unclear().askedOf(aCleaningForeman()))
                    .isOwnedBy("FIRST_ASKED CLEANING")
                    .finds();
        }
    }

    @Nested
    @DisplayName("C27 G18 Unclear is not accepted where staff may not say so, unless nothing names a department")
    class UnclearRefused {

        private final Rulebook rulebook = ChangedTables.switching("UNCLEAR_IS_ACCEPTED");

        @Test
        void theDepartmentOfTheTableTakesOver() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").unclear().under(rulebook).askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .doesNotForbid("GUESS_DEPARTMENT");
        }

        @Test
        void theSeveralDepartmentsOfTheTableHold() {
            assertThat(aRequest("ENG_ROOF_LEAK").unclear().under(rulebook).askedOf(aCleaningForeman()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .isFinallyOwnedBy("LEAD_DEPARTMENT ENGINEERING")
                    .names("C28");
        }

        @Test
        void whatNothingNamesIsUnclearEvenSo() {
            assertThat(aRequest("UNK_OTHER").unclear().under(rulebook).askedOf(aCleaningForeman()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .names("C27");
        }
    }

    @Nested
    @DisplayName("G20 A matter of this urgency is an emergency")
    class G20 {

        @Test
        void aLiftWithPeopleInItIsOne() {
            assertThat(aRequest("ENG_LIFT_TRAPPED").askedOf(aServiceClerk())).finds("F-EMERGENCY");
        }

        @Test
        void aLiftThatStandsStillIsNone() {
            assertThat(aRequest("ENG_LIFT_FAULT").askedOf(aServiceClerk()))
                    .finds()
                    .owesNo("RAISE_ALARM");
        }

        @Test
        void oneRowSwitchesThePath() {
            var rulebook = SwitchedRulebooks.withoutEmergencies();

            assertThat(aRequest("ENG_LIFT_TRAPPED").under(rulebook).askedOf(aServiceClerk()))
                    .finds()
                    .owesNo("RAISE_ALARM");
        }
    }

    @Nested
    @DisplayName("C26 The request or the matter table names one department")
    class Sole {

        @Test
        void theTableDecidesWhereTheRequestNamesNone() {
            assertThat(aRequest("GRN_TRIM").askedOf(aServiceClerk())).isOwnedBy("DEPARTMENT_HEAD GREENING");
        }

        @Test
        void theRequestGoesBeforeTheTable() {
            assertThat(aRequest("GRN_TRIM").naming("CLEANING").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING");
        }

        @Test
        void oneNamedIsOneThoughTheTableKnowsSeveral() {
            assertThat(aRequest("ENG_ROOF_LEAK").naming("ENGINEERING").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .owesNo("FILE_COORDINATION_FORM");
        }

        @Test
        void aHelperIsNotResponsible() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aServiceClerk()))
                    .isFinallyOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .owesNo("FILE_COORDINATION_FORM");
        }
    }

    @Nested
    @DisplayName("C28 G21 Of several departments one leads")
    class G21 {

        @Test
        void theTablesLead() {
            assertThat(aRequest("FIN_DEPOSIT_REFUND").askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("LEAD_DEPARTMENT FINANCE");
        }

        @Test
        void theFirstOneTheRequestNames() {
            assertThat(aRequest("ENG_ROOF_LEAK")
                            .naming("CUSTOMER_SERVICE", "ENGINEERING")
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("LEAD_DEPARTMENT CUSTOMER_SERVICE");
        }

        @Test
        void theFirstOneEvenOfAMatterOneDepartmentUsuallyOwns() {
            assertThat(aRequest("GRN_TRIM").naming("CLEANING", "GREENING").askedOf(aCleaningForeman()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .isFinallyOwnedBy("LEAD_DEPARTMENT CLEANING");
        }
    }

    @Nested
    @DisplayName("C28 G21 The request names several departments, the matter table's lead leads")
    class TablesLead {

        private final Rulebook rulebook = ChangedTables.switching("FIRST_NAMED_LEADS");

        @Test
        void whateverTheRequestNamesFirst() {
            assertThat(aRequest("ENG_ROOF_LEAK")
                            .naming("CUSTOMER_SERVICE", "ENGINEERING")
                            .under(rulebook)
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("LEAD_DEPARTMENT ENGINEERING");
        }

        @Test
        void theFirstAskedDepartmentWhereTheTableHasNone() {
            assertThat(aRequest("UNK_OTHER")
                            .naming("ENGINEERING", "CLEANING")
                            .under(rulebook)
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("LEAD_DEPARTMENT CLEANING");
        }

        @Test
        void oneNamedAloneNeedsNoLead() {
            assertThat(aRequest("ENG_ROOF_LEAK")
                            .naming("CUSTOMER_SERVICE")
                            .under(rulebook)
                            .askedOf(aCleaningForeman()))
                    .isFinallyOwnedBy("DEPARTMENT_HEAD CUSTOMER_SERVICE");
        }
    }

    @Nested
    @DisplayName("C36 Another office is needed, alone or beside the own one")
    class C36 {

        @Test
        void theOwnOfficeAloneIsNoOther() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_A").askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD GREENING")
                    .doesNotForbid("TRANSFER_ACROSS_OFFICES");
        }

        @Test
        void theOtherBesideTheOwnIsReportedToo() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_A", "OFFICE_B").askedOf(aServiceClerk()))
                    .isFinallyOwnedBy("OFFICE_MANAGER")
                    .forbids("TRANSFER_ACROSS_OFFICES");
        }

        @Test
        void aConsultationNeedsNoOtherOffice() {
            assertThat(aConsultation("GRN_TRIM").needing("OFFICE_B").askedOf(aServiceClerk()))
                    .isOwnedBy("FIRST_ASKED CUSTOMER_SERVICE");
        }
    }
}
