package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.SUPERVISOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.after;
import static org.shouwen.decision.Facts.answered;
import static org.shouwen.decision.Facts.assigned;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.entered;
import static org.shouwen.decision.Facts.notice;
import static org.shouwen.decision.Facts.notified;
import static org.shouwen.decision.Facts.refused;
import static org.shouwen.decision.Facts.refusedIn;
import static org.shouwen.decision.Facts.registered;
import static org.shouwen.decision.Facts.reopened;
import static org.shouwen.decision.Facts.served;
import static org.shouwen.decision.Facts.tracked;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aRepairman;
import static org.shouwen.decision.TestPeople.aStranger;
import static org.shouwen.decision.TestPeople.anEngineeringClerk;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.rulebook.Rulebook;

class RecordsViolationsTest {

    private static final LedgerFact HANDED_OVER = transferred(2).toHeadOf("ENGINEERING");

    private static TestRequest aPublicLight() {
        return aRequest("ENG_PUBLIC_LIGHT").after(60);
    }

    @Nested
    @DisplayName("V-REG-01 The request was not registered")
    class Reg01 {

        private static final String MISSING = "V-REG-01 C61 REGULATION 2 FIRST_ASKED CLEANING []";

        @Test
        void atADeskAfterThirtyMinutes() {
            Limit.ofMinutes(30).passes(aPublicLight().with(HANDED_OVER), aCleaningForeman(), MISSING);
        }

        @Test
        void forAnOperatorWhenHisShiftHasEnded() {
            Limit.ofHours(6).passes(aRequest("ENG_PUBLIC_LIGHT"), aCleaner(), MISSING);
        }

        @Test
        void twoHoursAfterAnEmergency() {
            Limit.ofHours(2).passes(aRequest("ENG_LIFT_TRAPPED"), aCleaningForeman(), MISSING);
            Limit.ofHours(2).passes(aRequest("ENG_LIFT_TRAPPED"), aCleaner(), MISSING);
        }

        @Test
        void ofAConsultationToo() {
            Limit.ofMinutes(30).passes(aConsultation("FIN_FEE_STANDARD"), aCleaningForeman(), MISSING);
        }

        @Test
        void ofAConsultationOnlyWhereConsultationsAreRegistered() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .after(600)
                            .under(ChangedTables.switching("CONSULTATIONS_ARE_REGISTERED"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-01");
        }

        @Test
        void atOnceIfTheRequestIsCompletedWithoutIt() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, completed(9, "ENGINEERING"))
                            .after(10)
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }

        @Test
        void aLateEntryIsNotAMissingOne() {
            assertThat(aPublicLight().with(HANDED_OVER, registered(31)).askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-01");
        }

        @Test
        void anEntryAfterTheCompletionIsNotAMissingOne() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, completed(9, "ENGINEERING"), registered(10))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-01", "V-REG-02");
        }

        @Test
        void anEntryInAnotherDepartmentsLedgerIsNone() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, registered(5, "C-200", "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }

        @Test
        @DisplayName("on DEFAULT basis if the request was refused (G49)")
        void ofARefusedRequest() {
            assertThat(aPublicLight()
                            .with(refused(5, "C-200", RefusalReason.OTHER))
                            .askedOf(aCleaningForeman()))
                    .violates("V-REG-01 C61 DEFAULT 2 FIRST_ASKED CLEANING []");
        }

        @Test
        void whatADepartmentRefusesWasNotRefusedByThePerson() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, refusedIn(5, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }

        @Test
        void aWithdrawnRequestIsRegisteredAllTheSame() {
            assertThat(aPublicLight().with(HANDED_OVER, withdrawn(10)).askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }
    }

    @Nested
    @DisplayName("V-REG-02 The request was registered late")
    class Reg02 {

        @Test
        void atADeskAfterThirtyMinutes() {
            assertThat(aPublicLight().with(registered(30)).askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-01", "V-REG-02");
            assertThat(aPublicLight().with(HANDED_OVER, registered(30.001)).askedOf(aCleaningForeman()))
                    .violates("V-REG-02 C61 DEFAULT 1 FIRST_ASKED CLEANING [2]");
        }

        @Test
        void forAnOperatorAfterHisShift() {
            TestRequest request = aPublicLight().after(400);
            assertThat(request.with(registered(360, "C-203", "CLEANING")).askedOf(aCleaner()))
                    .violatesNo("V-REG-02");
            assertThat(request.with(registered(360.001, "C-203", "CLEANING")).askedOf(aCleaner()))
                    .violates("V-REG-02 C61 DEFAULT 1 FIRST_ASKED CLEANING [1]");
        }

        @Test
        void twoHoursAfterAnEmergency() {
            TestRequest request = aRequest("ENG_LIFT_TRAPPED").after(130);
            assertThat(request.with(registered(120)).askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-02");
            assertThat(request.with(registered(120.001)).askedOf(aCleaningForeman()))
                    .violates("V-REG-02 C61 DEFAULT 1 FIRST_ASKED CLEANING [1]");
        }

        @Test
        void onlyTheFirstEntryCounts() {
            assertThat(aPublicLight().with(registered(40), registered(5)).askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-02");
        }
    }

    @Nested
    @DisplayName("V-REG-03 The accepting department made no entry")
    class Reg03 {

        private static final String MISSING = "V-REG-03 C63 REGULATION 2 DEPARTMENT ENGINEERING []";

        @Test
        void thirtyMinutesAfterItAccepted() {
            Limit.ofMinutes(40)
                    .passes(aPublicLight().with(HANDED_OVER, accepted(10, "ENGINEERING")), aCleaningForeman(), MISSING);
        }

        @Test
        void thirtyMinutesAfterItWasAssigned() {
            LedgerFact toCoordinator = transferred(2).to("CUSTOMER_RELATIONS_SUPERVISOR");
            Limit.ofMinutes(40)
                    .passes(
                            aPublicLight().with(toCoordinator, assigned(10, "ENGINEERING")),
                            aCleaningForeman(),
                            MISSING);
        }

        @Test
        void notWhileNothingShowsThatItAccepted() {
            assertThat(aPublicLight().with(HANDED_OVER).askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-03");
        }

        @Test
        void aLateEntryIsNotAMissingOne() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, accepted(3, "ENGINEERING"), entered(50, "ENGINEERING", "C-200"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-03");
        }

        @Test
        @DisplayName("G36 inside one department one entry is enough")
        void notInsideOneDepartment() {
            LedgerFact toOwnHead = transferred(2).from("ENGINEERING").toHeadOf("ENGINEERING");
            TestRequest request = aPublicLight().with(toOwnHead, accepted(3, "ENGINEERING"));
            assertThat(request.askedOf(anEngineeringClerk())).violatesNo("V-REG-03");
            assertThat(request.under(ChangedTables.switching("ONE_ENTRY_IN_ONE_DEPARTMENT"))
                            .askedOf(anEngineeringClerk()))
                    .violates(MISSING);
        }

        @Test
        @DisplayName("G36 nor if the coordinator assigns it to the department it came from")
        void notIfAssignedToTheDepartmentItCameFrom() {
            LedgerFact toCoordinator = transferred(2).from("ENGINEERING").to("CUSTOMER_RELATIONS_SUPERVISOR");
            assertThat(aPublicLight()
                            .with(toCoordinator, assigned(10, "ENGINEERING"))
                            .askedOf(anEngineeringClerk()))
                    .violatesNo("V-REG-03");
        }

        @Test
        void notIfItRefusedWhatItWasAssigned() {
            assertThat(aPublicLight()
                            .with(assigned(3, "ENGINEERING"), refusedIn(4, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-03");
        }

        @Test
        void inItsOwnOfficeOnly() {
            assertThat(aPublicLight()
                            .needing("OFFICE_B")
                            .with(accepted(3, "ENGINEERING", "OFFICE_B"), entered(4, "ENGINEERING", "C-200"))
                            .askedOf(aCleaningForeman()))
                    .violates("V-REG-03 C63 REGULATION 2 DEPARTMENT ENGINEERING OFFICE_B []");
        }
    }

    @Nested
    @DisplayName("V-REG-04 The entry names no first-asked person")
    class Reg04 {

        @Test
        void atOnce() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, entered(5, "ENGINEERING", null))
                            .askedOf(aCleaningForeman()))
                    .violates("V-REG-04 C64 REGULATION 2 DEPARTMENT ENGINEERING [2]");
        }

        @Test
        void unlessALaterEntryDoes() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, entered(5, "ENGINEERING", null), entered(6, "ENGINEERING", "C-200"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-04", "V-REG-05");
        }

        @Test
        void notInsideOneDepartment() {
            LedgerFact toOwnHead = transferred(2).from("ENGINEERING").toHeadOf("ENGINEERING");
            assertThat(aPublicLight()
                            .with(toOwnHead, entered(5, "ENGINEERING", null))
                            .askedOf(anEngineeringClerk()))
                    .violatesNo("V-REG-04");
        }
    }

    @Nested
    @DisplayName("V-REG-05 G26 The entry names somebody else than the first entry")
    class Reg05 {

        private static final String WRONG = "V-REG-05 C64 DEFAULT 1 DEPARTMENT ENGINEERING [3]";

        @Test
        void atOnce() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, registered(3), entered(5, "ENGINEERING", "C-203"))
                            .askedOf(aCleaningForeman()))
                    .violates(WRONG)
                    .doesNotFind("F-DATA-FIRST-ASKED");
        }

        @Test
        void notIfBothNameTheSame() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, registered(3), entered(5, "ENGINEERING", "C-200"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-05");
        }

        @Test
        void aPersonsNameIsAsGoodAsTheNumber() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, registered(3), entered(5, "ENGINEERING", "吴秀兰"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-05");
            assertThat(aPublicLight()
                            .with(HANDED_OVER, registered(3, "吴秀兰", "CLEANING"), entered(5, "ENGINEERING", "C-203"))
                            .askedOf(aCleaningForeman()))
                    .violates(WRONG);
        }

        @Test
        void notIfALaterEntryIsRight() {
            assertThat(aPublicLight()
                            .with(registered(3), entered(5, "ENGINEERING", "C-203"), entered(6, "ENGINEERING", "C-200"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-05");
        }

        @Test
        void nobodyCanTellIfTheFirstEntryDiffersFromTheRequest() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, registered(3, "C-203", "CLEANING"), entered(5, "ENGINEERING", "C-200"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-04", "V-REG-05")
                    .findsAlso("F-DATA-FIRST-ASKED");
        }

        @Test
        void nobodyCanTellWithoutAFirstEntry() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, entered(5, "ENGINEERING", "C-203"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-05")
                    .findsAlso("F-DATA-FIRST-ASKED");
        }

        @Test
        void withoutAFirstEntryTheNameIsAsGoodAsTheNumberToo() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, entered(5, "ENGINEERING", "吴秀兰"))
                            .askedOf(aCleaningForeman()))
                    .doesNotFind("F-DATA-FIRST-ASKED");
        }
    }

    @Nested
    @DisplayName("V-TRK-01 The request was completed and never tracked")
    class Trk01 {

        private static final String MISSING = "V-TRK-01 C62 REGULATION 2 CUSTOMER_SERVICE_SUPERVISOR CLEANING []";

        @Test
        void atTheCompletion() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, completed(9, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING)
                    .doesNotFind("F-NOT-TRACKED-YET");
        }

        @Test
        void notIfItWasTrackedBeforeOrAfter() {
            LedgerFact done = completed(9, "ENGINEERING");
            assertThat(aPublicLight().with(HANDED_OVER, tracked(5), done).askedOf(aCleaningForeman()))
                    .violatesNo("V-TRK-01");
            assertThat(aPublicLight().with(HANDED_OVER, done, tracked(50)).askedOf(aCleaningForeman()))
                    .violatesNo("V-TRK-01");
        }

        @Test
        void ofTheFirstAskedDepartment() {
            assertThat(aPublicLight()
                            .with(HANDED_OVER, tracked(5, "ENGINEERING", SUPERVISOR), completed(9, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }

        @Test
        void whileItIsOpenTheAuditorIsTold() {
            TestRequest open = aPublicLight().with(HANDED_OVER);
            assertThat(open.after(120).askedOf(aCleaningForeman())).doesNotFind("F-NOT-TRACKED-YET");
            assertThat(open.after(120.001).askedOf(aCleaningForeman()))
                    .violatesNo("V-TRK-01")
                    .findsAlso("F-NOT-TRACKED-YET");
        }

        @Test
        void whatWasServedAtOnceNeedsNoReminder() {
            assertThat(aPublicLight().with(served(5)).after(200).askedOf(aCleaningForeman()))
                    .violatesNo("V-TRK-01")
                    .doesNotFind("F-NOT-TRACKED-YET");
        }
    }

    @Nested
    @DisplayName("V-CLO-01 The completion was not notified")
    class Clo01 {

        private static final String MISSING = "V-CLO-01 C65 REGULATION 2 DEPARTMENT ENGINEERING []";
        private static final LedgerFact ACCEPTED = accepted(3, "ENGINEERING");

        @Test
        void fourHoursAfterTheCompletion() {
            Limit.ofMinutes(250)
                    .passes(
                            aPublicLight().with(HANDED_OVER, ACCEPTED, completed(10, "ENGINEERING")),
                            aCleaningForeman(),
                            MISSING);
        }

        @Test
        void ifNothingShowsTheAcceptanceToo() {
            Limit.ofMinutes(250)
                    .passes(
                            aPublicLight().with(HANDED_OVER, completed(10, "ENGINEERING")),
                            aCleaningForeman(),
                            MISSING);
        }

        @Test
        @DisplayName("G33 of a withdrawn request that was accepted too")
        void fourHoursAfterAWithdrawal() {
            Limit.ofMinutes(250)
                    .passes(aPublicLight().with(HANDED_OVER, ACCEPTED, withdrawn(10)), aCleaningForeman(), MISSING);
        }

        @Test
        void notWhereNothingWasHandedOver() {
            assertThat(aPublicLight()
                            .with(served(5, "E-101"), completed(10, "ENGINEERING"))
                            .after(500)
                            .askedOf(aRepairman()))
                    .violatesNo("V-CLO-01");
        }

        @Test
        void aLateOrIncompleteNoticeIsNotAMissingOne() {
            LedgerFact done = completed(10, "ENGINEERING");
            TestRequest request = aPublicLight().after(600);
            assertThat(request.with(HANDED_OVER, ACCEPTED, done, notified(500, "ENGINEERING", "CLEANING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-01")
                    .isReleased();
            assertThat(request.with(HANDED_OVER, ACCEPTED, done, notice(20, "ENGINEERING", "CLEANING", null, null))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-01")
                    .isNotReleased();
        }

        @Test
        @DisplayName("G02 on DEFAULT basis if only the own supervisor was told, and that releases")
        void ifOnlyTheOwnSupervisorWasTold() {
            LedgerFact toOwn = notified(20, "ENGINEERING", "ENGINEERING");
            assertThat(aPublicLight()
                            .with(HANDED_OVER, ACCEPTED, completed(10, "ENGINEERING"), toOwn)
                            .after(251)
                            .askedOf(aCleaningForeman()))
                    .violates("V-CLO-01 C65 DEFAULT 2 DEPARTMENT ENGINEERING [4]")
                    .isReleased();
        }

        @Test
        @DisplayName("G02 unless the own supervisor is enough; then it must not come late to her")
        void notIfTheOwnSupervisorIsEnough() {
            Rulebook enough = ChangedTables.switching("NOTICE_TO_FIRST_ASKED_DEPARTMENT");
            TestRequest done = aPublicLight().under(enough).after(400);
            assertThat(done.with(
                                    HANDED_OVER,
                                    ACCEPTED,
                                    completed(10, "ENGINEERING"),
                                    notified(250, "ENGINEERING", "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-01", "V-CLO-03")
                    .owesNo("NOTIFY_COMPLETION");
            assertThat(done.with(
                                    HANDED_OVER,
                                    ACCEPTED,
                                    completed(10, "ENGINEERING"),
                                    notified(251, "ENGINEERING", "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates("V-CLO-03 C65 DEFAULT 1 DEPARTMENT ENGINEERING [4]");
        }

        @Test
        void aThirdDepartmentsSupervisorIsNobody() {
            LedgerFact elsewhere = notified(20, "ENGINEERING", "FINANCE");
            assertThat(aPublicLight()
                            .with(HANDED_OVER, ACCEPTED, completed(10, "ENGINEERING"), elsewhere)
                            .after(251)
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }

        @Test
        void aNoticeOfADepartmentThatNeverHadItIsNone() {
            LedgerFact strange = notified(20, "FINANCE", "CLEANING");
            assertThat(aPublicLight()
                            .with(HANDED_OVER, ACCEPTED, completed(10, "ENGINEERING"), strange)
                            .after(251)
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING)
                    .owes("DEPARTMENT_HEAD ENGINEERING", "NOTIFY_COMPLETION")
                    .isNotReleased();
        }

        @Test
        @DisplayName("G40 what was reopened is notified again")
        void onceMoreAfterItWasReopened() {
            TestRequest again = aPublicLight()
                    .with(
                            HANDED_OVER,
                            ACCEPTED,
                            completed(10, "ENGINEERING"),
                            notified(11, "ENGINEERING", "CLEANING"),
                            reopened(20),
                            completed(30, "ENGINEERING"));
            Limit.ofMinutes(270).passes(again, aCleaningForeman(), MISSING);
            assertThat(again.after(31).askedOf(aCleaningForeman())).isNotReleased();
        }
    }

    @Nested
    @DisplayName("V-CLO-02 The notice lacks the time or the circumstances")
    class Clo02 {

        private static final String INCOMPLETE = "V-CLO-02 C65 REGULATION 1 DEPARTMENT ENGINEERING [3]";
        private static final LedgerFact DONE = completed(10, "ENGINEERING");

        @Test
        void atOnce() {
            LedgerFact noTime = notice(20, "ENGINEERING", "CLEANING", null, "repaired");
            LedgerFact noCircumstances =
                    notice(20, "ENGINEERING", "CLEANING", after(10).toInstant(), null);
            assertThat(aPublicLight().with(HANDED_OVER, DONE, noTime).askedOf(aCleaningForeman()))
                    .violates(INCOMPLETE);
            assertThat(aPublicLight().with(HANDED_OVER, DONE, noCircumstances).askedOf(aCleaningForeman()))
                    .violates(INCOMPLETE);
        }

        @Test
        void ofADepartmentThatAcceptedTheSame() {
            assertThat(aPublicLight()
                            .with(accepted(3, "ENGINEERING"), DONE, notice(20, "ENGINEERING", "CLEANING", null, null))
                            .askedOf(aCleaningForeman()))
                    .violates(INCOMPLETE);
        }

        @Test
        void notIfACompleteOneFollows() {
            assertThat(aPublicLight()
                            .with(
                                    HANDED_OVER,
                                    DONE,
                                    notice(20, "ENGINEERING", "CLEANING", null, null),
                                    notified(30, "ENGINEERING", "CLEANING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-02")
                    .isReleased();
        }

        @Test
        @DisplayName("G02 nor if the first-asked department's supervisor got a complete one")
        void onlyTheSameOrTheTrackingSupervisorsCompleteNoticeMendsIt() {
            LedgerFact incompleteHere = notice(20, "ENGINEERING", "CLEANING", null, null);
            LedgerFact incompleteThere = notice(20, "ENGINEERING", "ENGINEERING", null, null);
            TestRequest request = aPublicLight();
            assertThat(request.with(HANDED_OVER, DONE, incompleteHere, notified(30, "ENGINEERING", "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates(INCOMPLETE);
            assertThat(request.with(HANDED_OVER, DONE, incompleteThere, notified(30, "ENGINEERING", "CLEANING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-02");
        }

        @Test
        void notWhereNothingWasHandedOver() {
            assertThat(aPublicLight()
                            .with(served(5, "E-101"), DONE, notice(20, "ENGINEERING", "ENGINEERING", null, null))
                            .askedOf(aRepairman()))
                    .violatesNo("V-CLO-01", "V-CLO-02", "V-CLO-03");
        }
    }

    @Nested
    @DisplayName("V-CLO-03 The notice came late")
    class Clo03 {

        @Test
        void afterFourHours() {
            LedgerFact done = completed(10, "ENGINEERING");
            TestRequest request = aPublicLight().after(300);
            assertThat(request.with(HANDED_OVER, done, notified(250, "ENGINEERING", "CLEANING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-01", "V-CLO-03");
            assertThat(request.with(HANDED_OVER, done, notified(250.001, "ENGINEERING", "CLEANING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-01")
                    .violates("V-CLO-03 C65 DEFAULT 1 DEPARTMENT ENGINEERING [3]");
        }

        @Test
        void notIfTheFirstWasInTime() {
            assertThat(aPublicLight()
                            .with(
                                    HANDED_OVER,
                                    completed(10, "ENGINEERING"),
                                    notified(400, "ENGINEERING", "CLEANING"),
                                    notified(20, "ENGINEERING", "CLEANING"))
                            .after(500)
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-CLO-03");
        }

        @Test
        void notOfADepartmentThatNeverHadIt() {
            LedgerFact done = completed(10, "ENGINEERING");
            LedgerFact strange = notified(260, "GREENING", "CLEANING");
            TestRequest request = aPublicLight().after(500);
            assertThat(request.with(HANDED_OVER, done, strange).askedOf(aCleaningForeman()))
                    .violates("V-CLO-01 C65 REGULATION 2 DEPARTMENT ENGINEERING []")
                    .violatesNo("V-CLO-03");
            LedgerFact early = notified(20, "GREENING", "CLEANING");
            assertThat(request.with(HANDED_OVER, done, early, notified(260, "ENGINEERING", "CLEANING"))
                            .askedOf(aCleaningForeman()))
                    .violates("V-CLO-03 C65 DEFAULT 1 DEPARTMENT ENGINEERING [4]")
                    .violatesNo("V-CLO-01");
        }

        @Test
        @DisplayName("G40 of a request that was reopened the second notice counts")
        void afterItWasReopened() {
            assertThat(aPublicLight()
                            .with(
                                    HANDED_OVER,
                                    completed(10, "ENGINEERING"),
                                    notified(11, "ENGINEERING", "CLEANING"),
                                    reopened(20),
                                    completed(30, "ENGINEERING"),
                                    notified(300, "ENGINEERING", "CLEANING"))
                            .after(500)
                            .askedOf(aCleaningForeman()))
                    .violates("V-CLO-03 C65 DEFAULT 1 DEPARTMENT ENGINEERING [6]");
        }

        @Test
        @DisplayName("G40 nor then of a department that never had it")
        void notOfADepartmentThatNeverHadItAfterItWasReopened() {
            assertThat(aPublicLight()
                            .with(
                                    HANDED_OVER,
                                    completed(10, "ENGINEERING"),
                                    reopened(20),
                                    completed(30, "ENGINEERING"),
                                    notified(300, "GREENING", "CLEANING"))
                            .after(500)
                            .askedOf(aCleaningForeman()))
                    .violates("V-CLO-01 C65 REGULATION 2 DEPARTMENT ENGINEERING []")
                    .violatesNo("V-CLO-03");
        }
    }

    @Nested
    @DisplayName("C73 The catalogue says what a breach comes to")
    class Catalogue {

        private static Rulebook with(String row, String column, String value) {
            return ChangedTables.in("violations")
                    .set("违规目录", row, column, value)
                    .rulebook();
        }

        @Test
        void aRowThatIsSwitchedOffIsNotJudged() {
            assertThat(aPublicLight().under(with("WG-001", "启用", "否")).askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-01");
        }

        @Test
        void aRowMayNameAnotherLiableParty() {
            assertThat(aPublicLight()
                            .under(with("WG-001", "责任方", "直接上司"))
                            .after(361)
                            .askedOf(aCleaner()))
                    .violates("V-REG-01 C61 REGULATION 2 DIRECT_SUPERIOR CLEANING []");
        }

        @Test
        void aRowMayHaveAnotherBasis() {
            assertThat(aPublicLight().under(with("WG-001", "性质", "默认做法")).askedOf(aCleaningForeman()))
                    .violates("V-REG-01 C61 DEFAULT 2 FIRST_ASKED CLEANING []");
        }

        @Test
        void aRowMayBeExcusedInAnEmergency() {
            TestRequest burning = aRequest("ENG_LIFT_TRAPPED").after(130);
            assertThat(burning.under(with("WG-001", "特急免究", "是")).askedOf(aCleaningForeman()))
                    .violatesNo("V-REG-01");
            assertThat(aPublicLight().under(with("WG-001", "特急免究", "是")).askedOf(aCleaningForeman()))
                    .violates("V-REG-01 C61 REGULATION 2 FIRST_ASKED CLEANING []");
        }

        @Test
        void aLimitIsARow() {
            Rulebook longer = ChangedTables.in("escalation")
                    .set("时限", "SX-003", "时限", "45分钟")
                    .rulebook();
            Limit.ofMinutes(45)
                    .passes(
                            aRequest("ENG_PUBLIC_LIGHT").under(longer),
                            aCleaningForeman(),
                            "V-REG-01 C61 REGULATION 2 FIRST_ASKED CLEANING []");
        }
    }

    @Nested
    @DisplayName("C05 The person is unknown")
    class Unknown {

        @Test
        void andIsBoundAllTheSame() {
            assertThat(aPublicLight().askedOf(aStranger()))
                    .findsAlso("F-DATA-STAFF")
                    .violates("V-REG-01 C61 REGULATION 2 FIRST_ASKED CLEANING []");
        }
    }

    @Nested
    @DisplayName("A case without a fault")
    class Faultless {

        @Test
        void breaksNothing() {
            assertThat(aPublicLight()
                            .with(
                                    registered(5),
                                    HANDED_OVER,
                                    accepted(12, "ENGINEERING"),
                                    entered(15, "ENGINEERING", "C-200"),
                                    completed(100, "ENGINEERING"),
                                    Facts.replied(105, "ENGINEERING"),
                                    notified(110, "ENGINEERING", "CLEANING"),
                                    tracked(120))
                            .after(10_000)
                            .askedOf(aCleaningForeman()))
                    .violatesNothing()
                    .isReleased()
                    .finds();
        }

        @Test
        void ofAnOperatorBreaksNothing() {
            assertThat(aPublicLight()
                            .with(
                                    transferred(1).to(SUPERIOR),
                                    registered(5, "C-203", "CLEANING"),
                                    transferred(10).toHeadOf("ENGINEERING"),
                                    accepted(12, "ENGINEERING"),
                                    entered(15, "ENGINEERING", "C-203"),
                                    completed(100, "ENGINEERING"),
                                    Facts.replied(105, "ENGINEERING"),
                                    notified(110, "ENGINEERING", "CLEANING"),
                                    tracked(120))
                            .after(10_000)
                            .askedOf(aCleaner()))
                    .violatesNothing()
                    .isReleased()
                    .finds();
        }

        @Test
        void ofAConsultationBreaksNothing() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .with(answered(1, true), registered(2), tracked(10))
                            .after(10_000)
                            .askedOf(aCleaningForeman()))
                    .violatesNothing()
                    .isReleased()
                    .finds();
        }
    }
}
