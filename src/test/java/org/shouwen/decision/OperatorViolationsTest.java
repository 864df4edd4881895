package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.answered;
import static org.shouwen.decision.Facts.refused;
import static org.shouwen.decision.Facts.reported;
import static org.shouwen.decision.Facts.served;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.unreachable;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aGuard;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.request.Channel;

class OperatorViolationsTest {

    private static final LedgerFact TO_SUPERIOR = transferred(1).to(SUPERIOR);

    @Nested
    @DisplayName("V-OPR-01 Own duty refused, passed on or not served")
    class Opr01 {

        @Test
        void notServedWithinTheUrgencysLimit() {
            String missing = "V-OPR-01 C11 REGULATION 3 FIRST_ASKED CLEANING []";
            Limit.ofHours(48).passes(aRequest("CLN_CORRIDOR"), aCleaner(), missing);
            Limit.ofHours(24).passes(aRequest("CLN_SPILL"), aCleaner(), missing);
        }

        @Test
        void refusedOrPassedOnAtOnce() {
            String wrong = "V-OPR-01 C11 REGULATION 3 FIRST_ASKED CLEANING [1]";
            assertThat(aRequest("CLN_CORRIDOR")
                            .with(refused(1, "C-203", RefusalReason.OTHER))
                            .askedOf(aCleaner()))
                    .violates(wrong);
            assertThat(aRequest("CLN_CORRIDOR").with(TO_SUPERIOR).askedOf(aCleaner()))
                    .violates(wrong);
        }

        @Test
        void servedLateIsServed() {
            assertThat(aRequest("CLN_CORRIDOR")
                            .with(served(3_000, "C-203"))
                            .after(4_000)
                            .askedOf(aCleaner()))
                    .violatesNo("V-OPR-01");
        }

        @Test
        @DisplayName("G33 a withdrawal in time ends the duty, a later one does not undo the breach")
        void notIfWithdrawnInTime() {
            TestRequest judgedLate = aRequest("CLN_CORRIDOR").after(4_000);
            assertThat(judgedLate.with(withdrawn(48 * 60)).askedOf(aCleaner())).violatesNo("V-OPR-01");
            assertThat(judgedLate.with(withdrawn(48 * 60 + 1)).askedOf(aCleaner()))
                    .violates("V-OPR-01 C11 REGULATION 3 FIRST_ASKED CLEANING []");
        }

        @Test
        @DisplayName("G20 in an emergency the superior is told in parallel")
        void tellingTheSuperiorOfAnEmergencyIsNoBreach() {
            LedgerFact toHead = transferred(1).from("ORDER").to(SUPERIOR);
            assertThat(aRequest("ORD_FIRE_ALARM").with(toHead).askedOf(aGuard()))
                    .violatesNo("V-OPR-01", "V-OPR-02")
                    .findsAlso("F-EMERGENCY");
        }
    }

    @Nested
    @DisplayName("V-OPR-02 Handed over past the direct superior")
    class Opr02 {

        private static final LedgerFact PAST_HIM = transferred(2).toHeadOf("ENGINEERING");

        @Test
        void atOnce() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").with(PAST_HIM).askedOf(aCleaner()))
                    .violatesNo("V-OPR-03")
                    .violates("V-OPR-02 C12 REGULATION 1 FIRST_ASKED CLEANING [1]");
        }

        @Test
        @DisplayName("G04 unless it is on record that he could not be reached")
        void notIfHeCouldNotBeReached() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(unreachable(1, SUPERIOR), transferred(11).toHeadOf("ENGINEERING"))
                            .after(15)
                            .askedOf(aCleaner()))
                    .violatesNo("V-OPR-02");
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(PAST_HIM, unreachable(3, SUPERIOR))
                            .askedOf(aCleaner()))
                    .violates("V-OPR-02 C12 REGULATION 1 FIRST_ASKED CLEANING [1]");
        }

        @Test
        void theHeadWhoIsHisDirectSuperiorHasItAsSuch() {
            LedgerFact toHim = transferred(2).from("CLEANING").toHeadOf("CLEANING");
            TestRequest request = aRequest("ENG_PUBLIC_LIGHT").with(toHim).after(20);
            assertThat(request.askedOf(aCleaner()))
                    .violatesNo("V-OPR-02", "V-OPR-03")
                    .finds()
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING")
                    .isFinallyOwnedBy("DEPARTMENT_HEAD ENGINEERING");
            Limit.ofMinutes(32).passes(request, aCleaner(), "V-SUP-01 C13 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
            assertThat(request.with(toHim, transferred(5).toHeadOf("ENGINEERING"))
                            .askedOf(aCleaner()))
                    .violatesNothing()
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING");
        }

        @Test
        void theHeadOfAResponsibleDepartmentHasItAsItsHead() {
            assertThat(aRequest("CLN_SEPTIC")
                            .with(transferred(2).toHeadOf("CLEANING"))
                            .askedOf(aCleaner()))
                    .violatesNo("V-OPR-02")
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING");
        }

        @Test
        @DisplayName("G04 he is waited for ten minutes, and not at all if it is urgent")
        void notWaitedForIsABreachOfTheDefaultOnly() {
            LedgerFact tooEarly = transferred(10.99).toHeadOf("ENGINEERING");
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(unreachable(1, SUPERIOR), tooEarly)
                            .after(15)
                            .askedOf(aCleaner()))
                    .violates("V-OPR-02 C12 DEFAULT 1 FIRST_ASKED CLEANING [2]");
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW")
                            .with(unreachable(1, SUPERIOR), PAST_HIM)
                            .askedOf(aCleaner()))
                    .violatesNo("V-OPR-02");
        }

        @Test
        @DisplayName("G04 nor to his deputy by the deputy's own role, while he stands in")
        void notIfItWentToHisDeputy() {
            LedgerFact toDeputy = transferred(2).to(Facts.SUPERVISOR, "CLEANING", null);
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(toDeputy)
                            .absent("C-200 C-201 2026-11-23 2026-11-23")
                            .askedOf(aCleaner()))
                    .violatesNo("V-OPR-02");
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(toDeputy)
                            .absent("C-200 C-201 2026-11-24 2026-11-24")
                            .askedOf(aCleaner()))
                    .violates("V-OPR-02 C12 REGULATION 1 FIRST_ASKED CLEANING [1]");
        }

        @Test
        @DisplayName("G20 nor in an emergency")
        void notInAnEmergency() {
            assertThat(aRequest("ENG_LIFT_TRAPPED").with(PAST_HIM).askedOf(aCleaner()))
                    .violatesNo("V-OPR-02");
        }
    }

    @Nested
    @DisplayName("V-OPR-03 Handed over to nobody")
    class Opr03 {

        private static final String MISSING = "V-OPR-03 C12 REGULATION 3 FIRST_ASKED CLEANING []";

        @Test
        void afterTwentyMinutesOrThreeIfUrgent() {
            Limit.ofMinutes(20).passes(aRequest("ENG_PUBLIC_LIGHT"), aCleaner(), MISSING);
            Limit.ofMinutes(3).passes(aRequest("ENG_SEWAGE_BACKFLOW"), aCleaner(), MISSING);
        }

        @Test
        @DisplayName("G33 but not if it was withdrawn before")
        void notIfWithdrawnInTime() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(withdrawn(20))
                            .after(60)
                            .askedOf(aCleaner()))
                    .violatesNo("V-OPR-03");
        }
    }

    @Nested
    @DisplayName("V-SUP-01 The superior has not acted")
    class Sup01 {

        private static final String MISSING = "V-SUP-01 C13 REGULATION 2 DIRECT_SUPERIOR CLEANING []";

        @Test
        void thirtyMinutesAfterHeReceivedItOrFiveIfUrgent() {
            Limit.ofMinutes(31).passes(aRequest("ENG_PUBLIC_LIGHT").with(TO_SUPERIOR), aCleaner(), MISSING);
            Limit.ofMinutes(6).passes(aRequest("ENG_SEWAGE_BACKFLOW").with(TO_SUPERIOR), aCleaner(), MISSING);
        }

        @Test
        void reportingToTheOfficeManagerIsAnAct() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .needing("OFFICE_B")
                            .with(TO_SUPERIOR, reported(10))
                            .after(60)
                            .askedOf(aCleaner()))
                    .violatesNo("V-SUP-01");
        }
    }

    @Nested
    @DisplayName("C22 C24 G06 The superior answers for what he did himself")
    class InHisPlace {

        @Test
        void notForAnAnswerOfTheOperator() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .by(Channel.VISIT)
                            .with(answered(1, false), transferred(5).to(SUPERIOR))
                            .after(3_000)
                            .askedOf(aCleaner()))
                    .violatesNo("V-CON-02", "V-CON-03");
        }

        @Test
        void forAnAnswerOfHisOwn() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .by(Channel.VISIT)
                            .with(TO_SUPERIOR, answered(5, false))
                            .after(3_000)
                            .askedOf(aCleaner()))
                    .violates(
                            "V-CON-02 C22 REGULATION 2 DIRECT_SUPERIOR CLEANING [2]",
                            "V-CON-03 C23 REGULATION 1 DIRECT_SUPERIOR CLEANING [2]");
        }

        @Test
        void notForWhatTheCoordinatorRefused() {
            assertThat(aRequest("ENG_ROOF_LEAK")
                            .with(
                                    TO_SUPERIOR,
                                    transferred(2).to(Facts.COORDINATOR),
                                    refused(3, "S-500", RefusalReason.NOT_MY_DUTY))
                            .askedOf(aCleaner()))
                    .violatesNo("V-SHK-01");
        }
    }
}
