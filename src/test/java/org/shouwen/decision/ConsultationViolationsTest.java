package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.answered;
import static org.shouwen.decision.Facts.answeredFrom;
import static org.shouwen.decision.Facts.inquired;
import static org.shouwen.decision.Facts.numberGiven;
import static org.shouwen.decision.Facts.refused;
import static org.shouwen.decision.Facts.refusedIn;
import static org.shouwen.decision.Facts.registered;
import static org.shouwen.decision.Facts.served;
import static org.shouwen.decision.Facts.tracked;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwen.ledger.AnswerOutcome;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.request.Channel;

class ConsultationViolationsTest {

    private static final int A_WEEK = 7 * 24 * 60;

    private static final LedgerFact TO_SUPERIOR = transferred(1).to(SUPERIOR);

    /** Long past every limit. */
    private static TestRequest aCall() {
        return aConsultation("FIN_FEE_STANDARD").after(A_WEEK);
    }

    /** Long past every limit. */
    private static TestRequest aVisit() {
        return aCall().by(Channel.VISIT);
    }

    @Nested
    @DisplayName("V-CON-01 A telephone consultation got neither number nor answer")
    class Con01 {

        private static final String MISSING = "V-CON-01 C21 REGULATION 2 FIRST_ASKED CLEANING []";

        @Test
        void whenTheDayIsOver() {
            Limit.ofHours(14).passes(aCall(), aCleaningForeman(), MISSING);
        }

        @Test
        void notIfTheNumberWasGiven() {
            assertThat(aCall().with(numberGiven(1)).askedOf(aCleaningForeman())).violatesNo("V-CON-01");
        }

        @Test
        @DisplayName("G10 an answer given at once serves as well")
        void notIfItWasAnswered() {
            assertThat(aCall().with(answered(1, true)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-01");
            assertThat(aCall().with(answered(1, false)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-01", "V-CON-02", "V-CON-03");
        }

        @Test
        void aNumberGivenLateIsGiven() {
            assertThat(aCall().with(numberGiven(2_000)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-01");
        }

        @Test
        void anInquiryAloneIsNoAnswer() {
            assertThat(aCall().with(inquired(1)).askedOf(aCleaningForeman())).violates(MISSING);
        }

        @Test
        @DisplayName("G33 nothing is owed once it is withdrawn in time")
        void notIfWithdrawnInTime() {
            assertThat(aCall().with(withdrawn(14 * 60)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-01");
            assertThat(aCall().with(withdrawn(14 * 60 + 1)).askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }

        @Test
        @DisplayName("G06 the superior's day begins when he receives it")
        void ofTheSuperiorInTheOperatorsPlace() {
            TestRequest nextMorning = aCall().with(transferred(24 * 60).to(SUPERIOR));
            Limit.ofHours(38).passes(nextMorning, aCleaner(), "V-CON-01 C21 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
        }

        @Test
        @DisplayName("G10 a second call is a handling request")
        void notOfASecondCall() {
            assertThat(aCall().again().askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-01")
                    .violates("V-MGR-02 C26 REGULATION 2 FIRST_ASKED CLEANING []");
        }

        @Test
        @DisplayName("G10 unless the company counts it as a consultation")
        void ofASecondCallWhereItIsAConsultationStill() {
            assertThat(aCall().again()
                            .under(ChangedTables.switching("SECOND_CALL_IS_HANDLING"))
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING)
                    .violatesNo("V-MGR-02");
        }
    }

    @Nested
    @DisplayName("C21 G10 A number is no way out of a handling request")
    class NoWayOut {

        private static final String TO_NOBODY = "V-MGR-02 C26 REGULATION 2 FIRST_ASKED CLEANING []";

        @Test
        void ofTheFirstCall() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(numberGiven(1))
                            .after(60)
                            .askedOf(aCleaningForeman()))
                    .violates(TO_NOBODY)
                    .findsAlso("F-POSSIBLE-SHIRKING");
        }

        @Test
        void ofASecondCall() {
            assertThat(aCall().again().with(numberGiven(1)).askedOf(aCleaningForeman()))
                    .violates(TO_NOBODY)
                    .findsAlso("F-POSSIBLE-SHIRKING");
        }

        @Test
        void butEnoughForATelephoneConsultation() {
            assertThat(aCall().with(registered(1), numberGiven(1), tracked(2)).askedOf(aCleaningForeman()))
                    .violatesNothing()
                    .doesNotFind("F-POSSIBLE-SHIRKING");
        }

        @Test
        void norEnoughForAConsultationInPerson() {
            assertThat(aVisit().with(numberGiven(1)).askedOf(aCleaningForeman()))
                    .violates("V-CON-02 C22 REGULATION 2 FIRST_ASKED CLEANING []");
        }
    }

    @Nested
    @DisplayName("V-CON-02 A consultation in person was not answered, or answered off the cuff")
    class Con02 {

        private static final String MISSING = "V-CON-02 C22 REGULATION 2 FIRST_ASKED CLEANING []";

        @ParameterizedTest
        @EnumSource(
                value = Channel.class,
                names = {"VISIT", "ON_SITE", "ONLINE"})
        @DisplayName("G11 all channels but the telephone are like a visit")
        void notAnsweredWithinThreeWorkingDays(Channel channel) {
            Limit.ofDays(3).passes(aCall().by(channel), aCleaningForeman(), MISSING);
        }

        @Test
        void anInquiryWithoutAnAnswerIsNotEnough() {
            assertThat(aVisit().with(inquired(1)).askedOf(aCleaningForeman())).violates(MISSING);
        }

        @Test
        void anAnswerAfterAnInquiryIsDue() {
            assertThat(aVisit().with(inquired(1), answered(2, true)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-02", "V-CON-03");
        }

        @Test
        void aLateAnswerIsAnAnswer() {
            assertThat(aVisit().with(inquired(5_000), answered(5_001, true)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-02");
        }

        @Test
        void atOnceIfAnsweredWithNeitherInquiryNorBasis() {
            assertThat(aVisit().after(5).with(answered(2, true)).askedOf(aCleaningForeman()))
                    .violates("V-CON-02 C22 REGULATION 2 FIRST_ASKED CLEANING [1]");
        }

        @Test
        @DisplayName("G14 a known answer with its basis needs no inquiry")
        void notIfTheBasisIsStated() {
            assertThat(aVisit().with(answeredFrom(2, "fee notice 2026")).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-02");
        }

        @Test
        @DisplayName("G14 unless the company wants every answer inquired about")
        void evenIfTheBasisIsStatedWhereThatIsNotEnough() {
            TestRequest strict = aVisit().under(ChangedTables.switching("KNOWN_ANSWER_NEEDS_NO_INQUIRY"));
            assertThat(strict.with(answeredFrom(2, "fee notice 2026")).askedOf(aCleaningForeman()))
                    .violates("V-CON-02 C22 REGULATION 2 FIRST_ASKED CLEANING [1]");
            assertThat(strict.with(inquired(1), answeredFrom(2, "fee notice 2026"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-02");
        }

        @Test
        @DisplayName("G33 nothing is owed once it is withdrawn in time")
        void notIfWithdrawnInTime() {
            assertThat(aVisit().with(withdrawn(60)).askedOf(aCleaningForeman())).violatesNo("V-CON-02");
        }

        @Test
        @DisplayName("G06 the superior answers for it from his reception on")
        void ofTheSuperiorInTheOperatorsPlace() {
            TestRequest handedOn = aVisit().with(transferred(60).to(SUPERIOR));
            Limit.ofMinutes(3 * 24 * 60 + 60)
                    .passes(handedOn, aCleaner(), "V-CON-02 C22 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
        }

        @Test
        void theSuperiorsInquiryServesHisAnswer() {
            assertThat(aVisit().with(TO_SUPERIOR, inquired(2), answered(3, true))
                            .askedOf(aCleaner()))
                    .violatesNo("V-CON-01", "V-CON-02", "V-CON-03");
        }
    }

    @Nested
    @DisplayName("C22 An operator owes no answer in person")
    class OperatorsAreNotBound {

        @Test
        void heOwesTheHandOverInstead() {
            assertThat(aVisit().askedOf(aCleaner()))
                    .violatesNo("V-CON-01", "V-CON-02", "V-CON-03")
                    .violates("V-OPR-03 C12 REGULATION 3 FIRST_ASKED CLEANING []");
        }

        @Test
        void norAnswersForOneHeGaveOffTheCuff() {
            assertThat(aVisit().with(answered(1, false)).askedOf(aCleaner())).violatesNo("V-CON-02", "V-CON-03");
        }

        @Test
        @DisplayName("G09 what everybody knows he may answer himself")
        void norInquiresAboutHisOwnDuty() {
            assertThat(aVisit().with(answered(1, true)).askedOf(TestPeople.onOwnDuty(aCleaner())))
                    .violatesNo("V-CON-02", "V-OPR-01", "V-OPR-03");
        }
    }

    @Nested
    @DisplayName("V-CON-03 The last answer left the customer unsatisfied")
    class Con03 {

        private static final LedgerFact INQUIRED = inquired(1);
        private static final LedgerFact UNSATISFYING = answered(60, false);
        private static final String LEFT = "V-CON-03 C23 REGULATION 1 FIRST_ASKED CLEANING [2]";

        @Test
        void andNothingWasDoneForAWorkingDay() {
            Limit.ofHours(25).passes(aVisit().with(INQUIRED, UNSATISFYING), aCleaningForeman(), LEFT);
        }

        @Test
        void onlyTheLastAnswerCounts() {
            assertThat(aVisit().with(INQUIRED, UNSATISFYING, answered(90, true)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-03");
            assertThat(aVisit().with(INQUIRED, answered(90, false), answered(60, true))
                            .askedOf(aCleaningForeman()))
                    .violates(LEFT);
        }

        @Test
        @DisplayName("G31 what the ledger does not tell is held against nobody")
        void notIfSatisfactionIsUnknown() {
            assertThat(aVisit().with(INQUIRED, answered(60, null)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-03");
        }

        @ParameterizedTest
        @EnumSource(AnswerOutcome.class)
        @DisplayName("G13 the limit of the policy is compliant, and so is a customer who is gone")
        void notAtTheLimitOfThePolicyNorIfTheCustomerIsGone(AnswerOutcome outcome) {
            assertThat(aVisit().with(INQUIRED, answered(60, false, outcome)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-03");
        }

        @Test
        void notIfAnythingFurtherWasDone() {
            for (LedgerFact step : new LedgerFact[] {
                inquired(70), numberGiven(70), served(70), transferred(70).to(SUPERIOR)
            }) {
                assertThat(aVisit().with(INQUIRED, UNSATISFYING, step).askedOf(aCleaningForeman()))
                        .violatesNo("V-CON-03");
            }
        }

        @Test
        void aNoteBySomebodyElseIsNoStep() {
            assertThat(aVisit().with(INQUIRED, UNSATISFYING, tracked(70)).askedOf(aCleaningForeman()))
                    .violates(LEFT);
        }

        @Test
        void whatWasDoneBeforeIsNoFurtherStep() {
            assertThat(aVisit().with(INQUIRED, UNSATISFYING, numberGiven(2)).askedOf(aCleaningForeman()))
                    .violates(LEFT);
        }

        @Test
        void notByTelephone() {
            assertThat(aCall().with(INQUIRED, UNSATISFYING).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-03");
        }

        @Test
        @DisplayName("G33 nothing is owed once it is withdrawn in time")
        void notIfWithdrawnInTime() {
            assertThat(aVisit().with(INQUIRED, UNSATISFYING, withdrawn(90)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-03");
        }

        @Test
        @DisplayName("G06 the superior answers for his own answer")
        void ofTheSuperiorInTheOperatorsPlace() {
            Limit.ofHours(25)
                    .passes(
                            aVisit().with(TO_SUPERIOR, inquired(2), UNSATISFYING),
                            aCleaner(),
                            "V-CON-03 C23 REGULATION 1 DIRECT_SUPERIOR CLEANING [3]");
        }

        @Test
        @DisplayName("G13 after two answers the superior is asked")
        void afterTwoAnswersTheSuperiorIsAsked() {
            TestRequest twice = aVisit().after(120).with(INQUIRED, answered(30, false), UNSATISFYING);
            assertThat(twice.askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-03")
                    .owes("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR");
            assertThat(twice.under(ChangedTables.switching("SUPERIOR_AFTER_ANSWERS"))
                            .askedOf(aCleaningForeman()))
                    .owesNo("TRANSFER_TO_SUPERIOR");
        }

        @Test
        @DisplayName("G13 not after one")
        void afterOneAnswerHeIsNot() {
            assertThat(aVisit().after(120).with(INQUIRED, UNSATISFYING).askedOf(aCleaningForeman()))
                    .owesNo("TRANSFER_TO_SUPERIOR");
        }
    }

    @Nested
    @DisplayName("A channel nobody recorded is a finding and no violation")
    class ChannelUnknown {

        @Test
        void ofAnAnswerThatIsMissing() {
            assertThat(aCall().by(null).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-01", "V-CON-02", "V-CON-03")
                    .findsAlso("F-DATA-CHANNEL");
        }

        @Test
        void ofAnAnswerOffTheCuffThatDidNotSatisfy() {
            assertThat(aCall().by(null).with(answered(1, false)).askedOf(aCleaningForeman()))
                    .violatesNo("V-CON-01", "V-CON-02", "V-CON-03")
                    .findsAlso("F-DATA-CHANNEL");
        }
    }

    @Nested
    @DisplayName("V-SHK-01 Responsibility was shed")
    class Shk01 {

        private static final LedgerFact NOT_MINE = refused(2, "C-200", RefusalReason.NOT_MY_DUTY);
        private static final LedgerFact NOT_THE_OPERATORS = refused(2, "C-203", RefusalReason.NOT_MY_DUTY);

        private static TestRequest aPublicLight() {
            return aRequest("ENG_PUBLIC_LIGHT");
        }

        @ParameterizedTest
        @EnumSource(
                value = RefusalReason.class,
                names = {"NOT_MY_DUTY", "CURT"})
        void ofAConsultationByTheTextItself(RefusalReason reason) {
            String shed = "V-SHK-01 C24 REGULATION 3 FIRST_ASKED CLEANING [1]";
            LedgerFact refusal = refused(2, "C-200", reason);
            assertThat(aCall().with(refusal).askedOf(aCleaningForeman())).violates(shed);
            assertThat(aVisit().with(refusal).askedOf(aCleaningForeman())).violates(shed);
        }

        @ParameterizedTest
        @EnumSource(
                value = RefusalReason.class,
                names = {"NOT_MY_DUTY", "CURT"})
        void ofAHandlingRequestByDefault(RefusalReason reason) {
            assertThat(aPublicLight().with(refused(2, "C-200", reason)).askedOf(aCleaningForeman()))
                    .violates("V-SHK-01 C24 DEFAULT 3 FIRST_ASKED CLEANING [1]");
        }

        @Test
        void ofASecondCallByDefault() {
            assertThat(aCall().again().with(NOT_MINE).askedOf(aCleaningForeman()))
                    .violates("V-SHK-01 C24 DEFAULT 3 FIRST_ASKED CLEANING [1]");
        }

        @Test
        void notForAnotherReason() {
            LedgerFact refusal = refused(2, "C-200", RefusalReason.OTHER);
            assertThat(aCall().with(refusal).askedOf(aCleaningForeman())).violatesNo("V-SHK-01");
            assertThat(aPublicLight().with(refusal).askedOf(aCleaningForeman())).violatesNo("V-SHK-01");
        }

        @Test
        void notByADepartment() {
            assertThat(aPublicLight()
                            .with(transferred(1).toHeadOf("ENGINEERING"), refusedIn(2, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-SHK-01");
        }

        @Test
        void notBySomebodyElseOnceItIsHandedOver() {
            assertThat(aPublicLight()
                            .with(transferred(1).to(COORDINATOR), refused(2, "S-500", RefusalReason.CURT))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-SHK-01");
        }

        @Test
        void aHandOverAfterwardsDoesNotUndoIt() {
            assertThat(aPublicLight()
                            .with(NOT_MINE, transferred(3).toHeadOf("ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates("V-SHK-01 C24 DEFAULT 3 FIRST_ASKED CLEANING [1]");
        }

        @Test
        @DisplayName("G37 an operator is not bound")
        void notByAnOperator() {
            assertThat(aPublicLight().with(NOT_THE_OPERATORS).askedOf(aCleaner()))
                    .violatesNo("V-SHK-01");
            assertThat(aVisit().with(NOT_THE_OPERATORS).askedOf(aCleaner())).violatesNo("V-SHK-01");
        }

        @Test
        @DisplayName("G37 unless the company extends the clause to operators")
        void byAnOperatorWhereTheCompanySaysSo() {
            String shed = "V-SHK-01 C24 DEFAULT 3 FIRST_ASKED CLEANING [1]";
            var extended = ChangedTables.switching("OPERATORS_BOUND_BY_C24");
            assertThat(aPublicLight().under(extended).with(NOT_THE_OPERATORS).askedOf(aCleaner()))
                    .violates(shed);
            assertThat(aVisit().under(extended).with(NOT_THE_OPERATORS).askedOf(aCleaner()))
                    .violates(shed);
            assertThat(aPublicLight().under(extended).with(NOT_MINE).askedOf(aCleaningForeman()))
                    .violates(shed);
        }

        @Test
        @DisplayName("G06 the superior is bound, whoever was asked first")
        void byTheSuperiorInTheOperatorsPlace() {
            assertThat(aCall().with(TO_SUPERIOR, NOT_MINE).askedOf(aCleaner()))
                    .violates("V-SHK-01 C24 REGULATION 3 DIRECT_SUPERIOR CLEANING [2]");
            assertThat(aPublicLight().with(TO_SUPERIOR, NOT_MINE).askedOf(aCleaner()))
                    .violates("V-SHK-01 C24 DEFAULT 3 DIRECT_SUPERIOR CLEANING [2]");
        }
    }
}
