package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.unreachable;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AbsenceRulesTest {

    private static final String TODAY = "2026-11-23 2026-11-23";
    private static final String TOMORROW = "2026-11-24 2026-11-24";

    @Nested
    @DisplayName("G04 G24 The deputy stands in for whoever is absent")
    class Deputies {

        @Test
        void asTheOwnerAndAsTheActor() {
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT").absent("E-100 E-102 " + TODAY, "E-102 O-300 " + TODAY);
            assertThat(light.askedOf(aCleaningForeman()))
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .isOwnedInPersonBy("O-300");
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .absent("E-100 E-102 " + TOMORROW)
                            .askedOf(aCleaningForeman()))
                    .isOwnedInPersonBy("E-100");
        }

        @Test
        void asTheSuperior() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .absent("C-200 C-201 " + TODAY)
                            .askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING")
                    .isOwnedInPersonBy("C-201");
        }

        @Test
        void notForThePersonWhoWasAsked() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .absent("C-200 C-201 " + TODAY)
                            .askedOf(aCleaningForeman()))
                    .owesInPerson("C-200", "TRANSFER_TO_DEPARTMENT", "C26");
        }

        @Test
        @DisplayName("C73 whoever stood in when it counted is liable, whoever is there today")
        void isLiableForHisOwnDays() {
            TestRequest late = aRequest("ENG_PUBLIC_LIGHT")
                    .with(transferred(1).to(SUPERIOR))
                    .after(3_000);
            Assertions.assertThat(liable(late.absent("C-200 C-201 " + TODAY))).isEqualTo("C-201");
            Assertions.assertThat(liable(late.absent("C-200 C-201 2026-11-24 2026-11-30")))
                    .isEqualTo("C-200");
        }

        private String liable(TestRequest late) {
            return late.askedOf(aCleaner()).violations().stream()
                    .filter(breach -> breach.code().equals("V-SUP-01"))
                    .map(breach -> breach.liable().staffId())
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        @DisplayName("C26 whoever stands in for the head has nobody to hand it to")
        void needsNoHandOverToHimself() {
            TestRequest late = aRequest("CLN_GARBAGE").after(60);
            assertThat(late.absent("C-200 C-201 " + TODAY).askedOf(TestPeople.offDuty(TestPeople.staff("C-201"))))
                    .violatesNo("V-MGR-02");
            assertThat(late.absent("C-200 C-201 " + TOMORROW).askedOf(TestPeople.offDuty(TestPeople.staff("C-201"))))
                    .violates("V-MGR-02 C26 REGULATION 2 FIRST_ASKED CLEANING []");
        }
    }

    @Nested
    @DisplayName("G04 G41 Nobody judges a complaint against himself in another's place")
    class Accused {

        @Test
        void itGoesPastWhoeverStandsInForTheCoordinator() {
            TestRequest complaint = aComplaint("CLN_CORRIDOR").against("S-510");
            assertThat(complaint.absent("S-500 S-510 " + TODAY).askedOf(aServiceClerk()))
                    .isOwnedBy("OFFICE_MANAGER");
            assertThat(complaint.absent("S-500 S-510 " + TOMORROW).askedOf(aServiceClerk()))
                    .isOwnedBy("DEPARTMENT_HEAD CLEANING");
        }

        @Test
        void itGoesPastWhoeverStandsInForTheHead() {
            assertThat(aComplaint("CLN_CORRIDOR")
                            .against("C-201")
                            .absent("C-200 C-201 " + TODAY)
                            .askedOf(aServiceClerk()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR");
        }

        @Test
        void norIsHeNamedWhenHisTurnComesOnlyLater() {
            assertThat(aComplaint("CLN_CORRIDOR")
                            .against("S-510", "CLEANING")
                            .absent("S-500 S-510 " + TOMORROW)
                            .after(24 * 60)
                            .askedOf(aServiceClerk()))
                    .isOwnedBy("CUSTOMER_RELATIONS_SUPERVISOR")
                    .isOwnedInPersonBy(null);
        }
    }

    @Nested
    @DisplayName("G04 After the direct superior comes the next in line")
    class NextInLine {

        private static final String LIGHT = "ENG_PUBLIC_LIGHT";

        @Test
        void onceHeWasWaitedFor() {
            TestRequest tried = aRequest(LIGHT).with(unreachable(1, SUPERIOR));
            assertThat(tried.after(10.99).askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING")
                    .forbids("SKIP_SUPERIOR");
            assertThat(tried.after(11).askedOf(aCleaner()))
                    .isOwnedBy("DUTY_LEAD CLEANING")
                    .isFinallyOwnedBy("DEPARTMENT_HEAD ENGINEERING")
                    .doesNotForbid("SKIP_SUPERIOR")
                    .goes(
                            "TRANSFER_TO_SUPERIOR: FIRST_ASKED CLEANING > DUTY_LEAD CLEANING",
                            "TRANSFER_TO_DEPARTMENT: DUTY_LEAD CLEANING > DEPARTMENT_HEAD ENGINEERING");
        }

        @Test
        void atOnceIfItIsUrgent() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW")
                            .with(unreachable(1, SUPERIOR))
                            .askedOf(aCleaner()))
                    .isOwnedBy("DUTY_LEAD CLEANING");
        }

        @Test
        void andAfterTheDutyLeadTheDutyManager() {
            assertThat(aRequest(LIGHT)
                            .with(unreachable(1, SUPERIOR), unreachable(2, "DUTY_LEAD"))
                            .after(15)
                            .askedOf(aCleaner()))
                    .isOwnedBy("DUTY_MANAGER CLEANING");
        }

        @Test
        void whoKeepsItUntilHeActs() {
            TestRequest given = aRequest(LIGHT)
                    .with(unreachable(1, SUPERIOR), transferred(12).to("DUTY_LEAD"))
                    .after(15);
            assertThat(given.askedOf(aCleaner()))
                    .isOwnedBy("DUTY_LEAD CLEANING")
                    .goes("TRANSFER_TO_DEPARTMENT: DUTY_LEAD CLEANING > DEPARTMENT_HEAD ENGINEERING")
                    .violatesNo("V-OPR-02", "V-OPR-03");
        }

        @Test
        void andWhoseMisrouteIsHisOwn() {
            Judgement passedOn = aRequest(LIGHT)
                    .with(
                            unreachable(1, SUPERIOR),
                            transferred(12).to("DUTY_LEAD"),
                            transferred(13).toHeadOf("GREENING"))
                    .after(15)
                    .judgedFor(aCleaner());
            Assertions.assertThat(passedOn.misroutes())
                    .extracting(misroute -> misroute.byRole())
                    .containsExactly("DUTY_LEAD");
        }

        @Test
        void whoAnswersAConsultationInTheSuperiorsPlace() {
            assertThat(aConsultation("FIN_FEE_STANDARD")
                            .with(unreachable(1, SUPERIOR))
                            .after(15)
                            .askedOf(aCleaner()))
                    .owes("DUTY_LEAD CLEANING", "GIVE_PHONE_NUMBER");
        }

        @Test
        void notForTheAttemptToReachSomebodyElse() {
            assertThat(aRequest(LIGHT)
                            .with(unreachable(1, "DEPARTMENT_HEAD"))
                            .after(15)
                            .askedOf(aCleaner()))
                    .isOwnedBy("DIRECT_SUPERIOR CLEANING");
        }
    }
}
