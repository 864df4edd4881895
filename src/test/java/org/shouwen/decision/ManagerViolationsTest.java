package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.OFFICE_MANAGER;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.numberGiven;
import static org.shouwen.decision.Facts.refused;
import static org.shouwen.decision.Facts.served;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.unreachable;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.staff;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.request.FirstAskedClaim;

class ManagerViolationsTest {

    private static final LedgerFact TO_SUPERIOR = transferred(1).to(SUPERIOR);
    private static final LedgerFact TO_ENGINEERING = transferred(2).toHeadOf("ENGINEERING");
    private static final LedgerFact TO_COORDINATOR = transferred(2).to(COORDINATOR);
    private static final LedgerFact REFUSAL = refused(2, "C-200", RefusalReason.OTHER);

    /** Works at the desk of the cleaning department; its head is the foreman. */
    private static FirstAskedClaim aCleaningClerk() {
        return staff("C-201");
    }

    private static TestRequest aPublicLight() {
        return aRequest("ENG_PUBLIC_LIGHT").after(60);
    }

    @Nested
    @DisplayName("V-MGR-01 Own duty refused, passed on or not served")
    class Mgr01 {

        private static final String NOT_SERVED = "V-MGR-01 C25 REGULATION 3 FIRST_ASKED CLEANING []";
        private static final String WRONG = "V-MGR-01 C25 REGULATION 3 FIRST_ASKED CLEANING [1]";

        private static FirstAskedClaim whoseDutyItIs() {
            return onOwnDuty(aCleaningForeman());
        }

        private static TestRequest aCorridor() {
            return aRequest("CLN_CORRIDOR");
        }

        @Test
        void notServedWithinTheUrgencysLimit() {
            Limit.ofHours(24).passes(aRequest("CLN_SPILL"), whoseDutyItIs(), NOT_SERVED);
            Limit.ofHours(48).passes(aCorridor(), whoseDutyItIs(), NOT_SERVED);
            Limit.ofDays(7).passes(aRequest("CLN_BULKY_WASTE"), whoseDutyItIs(), NOT_SERVED);
        }

        @Test
        void servedLateIsServed() {
            assertThat(aCorridor().with(served(3_000)).after(4_000).askedOf(whoseDutyItIs()))
                    .violatesNo("V-MGR-01");
        }

        @Test
        void whatHisDepartmentCompletedIsServed() {
            assertThat(aCorridor().with(completed(30, "CLEANING")).after(4_000).askedOf(whoseDutyItIs()))
                    .violatesNo("V-MGR-01");
        }

        @Test
        void atOnceIfAnotherDepartmentCompletedIt() {
            assertThat(aCorridor().with(completed(30, "GREENING")).after(60).askedOf(whoseDutyItIs()))
                    .violates(NOT_SERVED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"OTHER", "NOT_MY_DUTY"})
        void refusedAtOnceWhateverTheReason(RefusalReason reason) {
            assertThat(aCorridor().with(refused(2, "C-200", reason)).askedOf(whoseDutyItIs()))
                    .violates(WRONG);
        }

        @Test
        void passedOnAtOnce() {
            assertThat(aCorridor().with(TO_ENGINEERING).askedOf(whoseDutyItIs()))
                    .violates(WRONG);
            assertThat(aCorridor().with(TO_COORDINATOR).askedOf(whoseDutyItIs()))
                    .violates(WRONG);
        }

        @Test
        void whoRefusedOrPassedItOnIsNotBlamedForNotServingToo() {
            assertThat(aCorridor().after(10_000).with(REFUSAL).askedOf(whoseDutyItIs()))
                    .violates(WRONG);
            assertThat(aCorridor().after(10_000).with(TO_ENGINEERING).askedOf(whoseDutyItIs()))
                    .violates(WRONG);
        }

        @Test
        void notIfItIsNotHisDuty() {
            assertThat(aCorridor().after(10_000).with(REFUSAL).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-01");
            assertThat(aCorridor().with(TO_ENGINEERING).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-01");
        }

        @Test
        void notForAConsultation() {
            assertThat(aConsultation("CLN_CORRIDOR").after(10_000).with(REFUSAL).askedOf(whoseDutyItIs()))
                    .violatesNo("V-MGR-01");
        }

        @Test
        @DisplayName("G33 nothing is owed once it is withdrawn in time")
        void notIfWithdrawnInTime() {
            TestRequest judgedLate = aCorridor().after(10_000);
            assertThat(judgedLate.with(withdrawn(48 * 60)).askedOf(whoseDutyItIs()))
                    .violatesNo("V-MGR-01");
            assertThat(judgedLate.with(withdrawn(48 * 60 + 1)).askedOf(whoseDutyItIs()))
                    .violates(NOT_SERVED);
        }

        @Test
        @DisplayName("G41 nobody serves or keeps a complaint about himself")
        void notIfTheComplaintIsAboutHim() {
            TestRequest aboutHim = aComplaint("CLN_CORRIDOR").against("C-200").after(10_000);
            assertThat(aboutHim.askedOf(whoseDutyItIs())).violatesNo("V-MGR-01");
            assertThat(aboutHim.with(TO_COORDINATOR).askedOf(whoseDutyItIs())).violatesNo("V-MGR-01");
            assertThat(aboutHim.with(REFUSAL).askedOf(whoseDutyItIs())).violatesNo("V-MGR-01");
        }
    }

    @Nested
    @DisplayName("V-MGR-02 One department is responsible, and nobody was given the request")
    class Mgr02 {

        private static final String TO_NOBODY = "V-MGR-02 C26 REGULATION 2 FIRST_ASKED CLEANING []";

        @Test
        void afterTwentyMinutesOrThreeIfUrgent() {
            Limit.ofMinutes(20).passes(aPublicLight(), aCleaningForeman(), TO_NOBODY);
            Limit.ofMinutes(3).passes(aRequest("ENG_SEWAGE_BACKFLOW"), aCleaningForeman(), TO_NOBODY);
            Limit.ofMinutes(3).passes(aRequest("ENG_LIFT_TRAPPED"), aCleaningForeman(), TO_NOBODY);
        }

        @Test
        void notIfItWasHandedOver() {
            assertThat(aPublicLight().with(TO_ENGINEERING).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
        }

        @Test
        void handedOverLateIsHandedOver() {
            assertThat(aPublicLight()
                            .with(transferred(50).toHeadOf("ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
        }

        @Test
        void norIfTheDepartmentTookItOfItsOwnAccord() {
            assertThat(aPublicLight().with(accepted(30, "ENGINEERING")).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
        }

        @Test
        void norIfHeServedItAllTheSame() {
            assertThat(aPublicLight().with(served(30)).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
        }

        @Test
        @DisplayName("G17 the wrong department is a finding only")
        void norIfItWentToTheWrongDepartment() {
            assertThat(aPublicLight().with(transferred(2).toHeadOf("ORDER")).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02")
                    .findsAlso("F-MISROUTE");
        }

        @Test
        void atOnceIfItIsCompletedWithoutHim() {
            assertThat(aPublicLight()
                            .after(10)
                            .with(completed(9, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates(TO_NOBODY);
        }

        @Test
        void aRefusalHandsItToNobody() {
            assertThat(aPublicLight().with(REFUSAL).askedOf(aCleaningForeman())).violates(TO_NOBODY);
        }

        @Test
        @DisplayName("C24 a number alone does not count, and looks like shirking")
        void aNumberAloneDoesNotCount() {
            assertThat(aPublicLight().with(numberGiven(1)).askedOf(aCleaningForeman()))
                    .violates(TO_NOBODY)
                    .findsAlso("F-POSSIBLE-SHIRKING");
            assertThat(aPublicLight().with(numberGiven(1), TO_ENGINEERING).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02")
                    .doesNotFind("F-POSSIBLE-SHIRKING");
        }

        @Test
        @DisplayName("G45 outside the company the number is owed")
        void aNumberOfAnOutsideCompanyIsNoShirking() {
            assertThat(aRequest("EXT_UTILITY").with(numberGiven(1)).askedOf(aCleaningForeman()))
                    .doesNotFind("F-POSSIBLE-SHIRKING");
        }

        @Test
        @DisplayName("G36 inside the own department too")
        void insideTheOwnDepartmentToo() {
            TestRequest own = aRequest("CLN_PEST").after(60);
            assertThat(own.askedOf(aCleaningClerk())).violates(TO_NOBODY);
            assertThat(own.with(transferred(2).toHeadOf("CLEANING")).askedOf(aCleaningClerk()))
                    .violatesNo("V-MGR-02");
        }

        @Test
        void notByTheHeadHimself() {
            assertThat(aRequest("CLN_PEST").after(60).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
            assertThat(aPublicLight().askedOf(staff("E-100"))).violatesNo("V-MGR-02");
        }

        @Test
        void theHeadOfAnotherOfficesDepartmentIsNotTheHead() {
            assertThat(aPublicLight().needing("OFFICE_B").askedOf(staff("E-100")))
                    .violatesNo("V-MGR-02");
        }

        @Test
        void whatTheRequestNamesGoesBeforeTheTable() {
            assertThat(aPublicLight().naming("CLEANING").askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
            assertThat(aRequest("CLN_PEST").naming("ENGINEERING").after(60).askedOf(aCleaningForeman()))
                    .violates(TO_NOBODY);
        }

        @Test
        @DisplayName("C36 what another office owes is the report's breach")
        void notAcrossOffices() {
            assertThat(aPublicLight().needing("OFFICE_B").after(600).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
        }

        @Test
        @DisplayName("G33 nothing is owed once it is withdrawn in time")
        void notIfWithdrawnInTime() {
            assertThat(aPublicLight().with(withdrawn(20)).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
            assertThat(aPublicLight().with(withdrawn(21)).askedOf(aCleaningForeman()))
                    .violates(TO_NOBODY);
        }

        @Test
        @DisplayName("G33 nor if it is completed after the withdrawal all the same")
        void notIfCompletedAfterTheWithdrawal() {
            assertThat(aPublicLight()
                            .with(withdrawn(5), completed(9, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
            assertThat(aRequest("CLN_CORRIDOR")
                            .with(withdrawn(5), completed(9, "GREENING"))
                            .after(60)
                            .askedOf(onOwnDuty(aCleaningForeman())))
                    .violatesNo("V-MGR-01");
        }

        @Test
        @DisplayName("G41 a complaint about him or the department goes another way")
        void notInAConflictOfInterest() {
            TestRequest complaint = aComplaint("ENG_NOISE_EQUIP").after(60);
            assertThat(complaint.askedOf(aCleaningForeman())).violates(TO_NOBODY);
            assertThat(complaint.againstDepartment("ENGINEERING").askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02");
            assertThat(complaint.against("C-200").askedOf(aCleaningForeman())).violatesNo("V-MGR-02");
        }

        @Nested
        @DisplayName("G05 by the superior in the operator's place")
        class BySuperior {

            private static final LedgerFact TRIED = unreachable(10, "DEPARTMENT_HEAD");
            private static final String TO_NOBODY = "V-MGR-02 C26 REGULATION 2 DIRECT_SUPERIOR CLEANING []";

            @Test
            void whoActedAndHandedItToNobody() {
                Limit.ofMinutes(21).passes(aPublicLight().with(TO_SUPERIOR, TRIED), aCleaner(), TO_NOBODY);
            }

            @Test
            void whoOnlyGaveTheNumber() {
                assertThat(aPublicLight().with(TO_SUPERIOR, numberGiven(10)).askedOf(aCleaner()))
                        .violates(TO_NOBODY);
            }

            @Test
            void notIfHeHandedItOver() {
                assertThat(aPublicLight().with(TO_SUPERIOR, TO_ENGINEERING).askedOf(aCleaner()))
                        .violatesNo("V-MGR-02");
            }

            @Test
            @DisplayName("C13 who did nothing at all breaks another clause")
            void notIfHeDidNothingAtAll() {
                assertThat(aPublicLight().with(TO_SUPERIOR).askedOf(aCleaner()))
                        .violatesNo("V-MGR-02")
                        .violates("V-SUP-01 C13 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
            }

            @Test
            void notIfHisDepartmentCompletedIt() {
                assertThat(aPublicLight()
                                .with(TO_SUPERIOR, TRIED, completed(15, "CLEANING"))
                                .askedOf(aCleaner()))
                        .violatesNo("V-MGR-02");
                assertThat(aPublicLight()
                                .with(TO_SUPERIOR, TRIED, completed(15, "GREENING"))
                                .askedOf(aCleaner()))
                        .violates(TO_NOBODY);
            }

            @Test
            void notOfHisOwnDepartment() {
                assertThat(aRequest("CLN_PEST")
                                .after(60)
                                .with(TO_SUPERIOR, TRIED)
                                .askedOf(aCleaner()))
                        .violatesNo("V-MGR-02");
            }
        }
    }

    @Nested
    @DisplayName("V-MGR-03 What is unclear or owed by several went past the coordinator")
    class Mgr03 {

        private static final String UNCLEAR_TO_NOBODY = "V-MGR-03 C27 REGULATION 2 FIRST_ASKED CLEANING []";
        private static final String SEVERAL_TO_NOBODY = "V-MGR-03 C28 REGULATION 2 FIRST_ASKED CLEANING []";

        private static TestRequest unclear() {
            return aRequest("UNK_OTHER").after(60);
        }

        private static TestRequest several() {
            return aRequest("ENG_ROOF_LEAK").after(60);
        }

        @Test
        void nobodyAfterTwentyMinutesOrThreeIfUrgent() {
            Limit.ofMinutes(20).passes(unclear(), aCleaningForeman(), UNCLEAR_TO_NOBODY);
            Limit.ofMinutes(20).passes(several(), aCleaningForeman(), SEVERAL_TO_NOBODY);
            Limit.ofMinutes(3).passes(aRequest("ENG_SEWAGE_BACKFLOW").unclear(), aCleaningForeman(), UNCLEAR_TO_NOBODY);
            Limit.ofMinutes(3).passes(aRequest("ORD_FALLING_OBJECT"), aCleaningForeman(), SEVERAL_TO_NOBODY);
        }

        @Test
        void notIfSheWasGivenIt() {
            assertThat(unclear().with(TO_COORDINATOR).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02", "V-MGR-03");
            assertThat(several().with(transferred(50).to(COORDINATOR)).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02", "V-MGR-03");
        }

        @Test
        void sentElsewhereAtOnce() {
            assertThat(unclear().after(5).with(TO_ENGINEERING).askedOf(aCleaningForeman()))
                    .violates("V-MGR-03 C27 REGULATION 2 FIRST_ASKED CLEANING [1]");
            assertThat(several().after(5).with(TO_ENGINEERING).askedOf(aCleaningForeman()))
                    .violates("V-MGR-03 C28 REGULATION 2 FIRST_ASKED CLEANING [1]");
            assertThat(unclear()
                            .after(5)
                            .with(transferred(2).to(OFFICE_MANAGER))
                            .askedOf(aCleaningForeman()))
                    .violates("V-MGR-03 C27 REGULATION 2 FIRST_ASKED CLEANING [1]");
        }

        @Test
        void aSuperiorIsNobodyWhoJudgesIt() {
            assertThat(unclear().with(TO_SUPERIOR).askedOf(aCleaningForeman())).violates(UNCLEAR_TO_NOBODY);
            assertThat(several().with(TO_SUPERIOR).askedOf(aCleaningForeman())).violates(SEVERAL_TO_NOBODY);
        }

        @Test
        void whatSheSentOnIsNotHisHandOver() {
            assertThat(unclear()
                            .with(
                                    TO_COORDINATOR,
                                    transferred(5).from("CUSTOMER_SERVICE").toHeadOf("ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-03");
        }

        @Test
        @DisplayName("G18 staff may say that it is unclear, and then hand it to her")
        void calledUnclear() {
            TestRequest called = aPublicLight().unclear();
            assertThat(called.askedOf(aCleaningForeman()))
                    .violates(UNCLEAR_TO_NOBODY)
                    .violatesNo("V-MGR-02");
            assertThat(called.with(TO_COORDINATOR).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02", "V-MGR-03")
                    .findsAlso("F-AVOIDABLE-ESCALATION");
        }

        @Test
        @DisplayName("C26 one known department is no matter for her")
        void notIfOneDepartmentIsKnown() {
            assertThat(aPublicLight().with(TO_ENGINEERING).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-03");
            assertThat(unclear().naming("ENGINEERING").with(TO_ENGINEERING).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-03");
        }

        @Test
        @DisplayName("G20 an emergency excuses it")
        void notInAnEmergency() {
            String[] both = {"ENGINEERING", "ORDER"};
            assertThat(aRequest("ENG_LIFT_TRAPPED")
                            .naming(both)
                            .after(60)
                            .with(TO_ENGINEERING)
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-03")
                    .findsAlso("F-EMERGENCY");
            assertThat(aRequest("ENG_LIFT_TRAPPED").unclear().after(60).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-03");
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW")
                            .naming(both)
                            .with(TO_ENGINEERING)
                            .askedOf(aCleaningForeman()))
                    .violates("V-MGR-03 C28 REGULATION 2 FIRST_ASKED CLEANING [1]");
        }

        @Test
        @DisplayName("G33 nothing is owed once it is withdrawn in time")
        void notIfWithdrawnInTime() {
            assertThat(unclear().with(withdrawn(20)).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-03");
            assertThat(several().with(withdrawn(20)).askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-03");
        }

        @Test
        @DisplayName("G41 a complaint about one of them goes to her as a conflict")
        void notInAConflictOfInterest() {
            TestRequest complaint = aComplaint("ORD_FALLING_OBJECT").after(60);
            assertThat(complaint.askedOf(aCleaningForeman())).violates(SEVERAL_TO_NOBODY);
            assertThat(complaint.againstDepartment("ORDER").askedOf(aCleaningForeman()))
                    .violatesNo("V-MGR-02", "V-MGR-03");
        }

        @Nested
        @DisplayName("G05 by the superior in the operator's place")
        class BySuperior {

            private static final LedgerFact TRIED = unreachable(10, COORDINATOR);

            @Test
            void whoActedAndHandedItToNobody() {
                Limit.ofMinutes(21)
                        .passes(
                                unclear().with(TO_SUPERIOR, TRIED),
                                aCleaner(),
                                "V-MGR-03 C27 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
                Limit.ofMinutes(21)
                        .passes(
                                several().with(TO_SUPERIOR, TRIED),
                                aCleaner(),
                                "V-MGR-03 C28 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
            }

            @Test
            void whoSentItElsewhere() {
                assertThat(unclear().with(TO_SUPERIOR, TO_ENGINEERING).askedOf(aCleaner()))
                        .violates("V-MGR-03 C27 REGULATION 2 DIRECT_SUPERIOR CLEANING [2]");
                assertThat(several().with(TO_SUPERIOR, TO_ENGINEERING).askedOf(aCleaner()))
                        .violates("V-MGR-03 C28 REGULATION 2 DIRECT_SUPERIOR CLEANING [2]");
            }

            @Test
            void notIfHeGaveItToHer() {
                assertThat(several().with(TO_SUPERIOR, TO_COORDINATOR).askedOf(aCleaner()))
                        .violatesNo("V-MGR-03");
            }

            @Test
            void notTheOperatorWhoGaveItToHim() {
                assertThat(several().with(TO_SUPERIOR).askedOf(aCleaner()))
                        .violatesNo("V-MGR-03", "V-OPR-03")
                        .violates("V-SUP-01 C13 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
            }
        }
    }
}
