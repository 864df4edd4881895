package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.OFFICE_MANAGER;
import static org.shouwen.decision.Facts.assigned;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.coordinated;
import static org.shouwen.decision.Facts.form;
import static org.shouwen.decision.Facts.reported;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.LedgerFact;

class CoordinatorViolationsTest {

    private static final String LIABLE = "CUSTOMER_RELATIONS_SUPERVISOR";
    private static final LedgerFact TO_HER = transferred(0).to(COORDINATOR);
    private static final LedgerFact ACROSS = transferred(2).toHeadOf("ENGINEERING", "OFFICE_B");

    private static TestRequest unclear(LedgerFact... facts) {
        return aRequest("UNK_OTHER").with(facts).after(600);
    }

    private static TestRequest several(LedgerFact... facts) {
        return aRequest("ORD_FALLING_OBJECT").with(facts).after(600);
    }

    private static TestRequest ofAnotherOffice(LedgerFact... facts) {
        return aRequest("ENG_PUBLIC_LIGHT").needing("OFFICE_B").with(facts).after(3_000);
    }

    @Nested
    @DisplayName("V-COO-01 Assigned to a department that is not responsible")
    class Coo01 {

        private static final String WRONG = "V-COO-01 C31 REGULATION 2 " + LIABLE + " [2]";

        @Test
        void ofASingleDepartmentsMatter() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .unclear()
                            .with(TO_HER, assigned(5, "GREENING"))
                            .askedOf(aCleaningForeman()))
                    .violates(WRONG);
        }

        @Test
        void notIfTheDepartmentIsResponsible() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .unclear()
                            .with(TO_HER, assigned(5, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-01");
        }

        @Test
        void notIfNobodyCanTellWhichIsRight() {
            assertThat(unclear(TO_HER, assigned(5, "GREENING")).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-01");
        }

        @Test
        void notIfItIsOneOfSeveral() {
            assertThat(several(TO_HER, assigned(5, "ENGINEERING")).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-01");
        }
    }

    @Nested
    @DisplayName("V-COO-02 Not assigned")
    class Coo02 {

        private static final String MISSING = "V-COO-02 C32 REGULATION 3 " + LIABLE + " []";

        @Test
        void withinHalfAnHour() {
            Limit.ofMinutes(30).passes(unclear(TO_HER), aCleaningForeman(), MISSING);
        }

        @Test
        @DisplayName("G35 nor by a coordinator who was asked first")
        void notByHerWhoWasAskedFirst() {
            Limit.ofMinutes(30).passes(aRequest("ENG_PUBLIC_LIGHT"), theCustomerRelationsSupervisor(), MISSING);
        }

        @Test
        void assignedLateIsAssigned() {
            assertThat(unclear(TO_HER, assigned(300, "GREENING")).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-02");
        }

        @Test
        @DisplayName("C36 reporting takes the place of assigning")
        void notIfReported() {
            assertThat(unclear(TO_HER, reported(5)).askedOf(aCleaningForeman())).violatesNo("V-COO-02");
        }

        @Test
        @DisplayName("G33 a withdrawal after the limit does not undo it, one before does")
        void withdrawn() {
            assertThat(unclear(TO_HER, Facts.withdrawn(300)).askedOf(aCleaningForeman()))
                    .violates(MISSING);
            assertThat(unclear(TO_HER, Facts.withdrawn(20)).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-02");
        }

        @Test
        void ofWhatAWrongDepartmentGaveToHer() {
            TestRequest given = aRequest("ENG_PUBLIC_LIGHT")
                    .with(
                            transferred(1).toHeadOf("GREENING"),
                            transferred(5).from("GREENING").to(COORDINATOR));
            Limit.ofMinutes(35).passes(given, aCleaningForeman(), MISSING);
            assertThat(given.askedOf(aCleaningForeman()))
                    .owes(LIABLE, "DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT")
                    .isOwnedBy(LIABLE);
        }

        @Test
        void notOnceSheHasAssignedWhatWasGivenToHer() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(
                                    transferred(1).toHeadOf("GREENING"),
                                    transferred(5).from("GREENING").to(COORDINATOR),
                                    assigned(9, "ENGINEERING"))
                            .after(600)
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-02")
                    .owesNo("DETERMINE_DEPARTMENT", "ASSIGN_DEPARTMENT")
                    .isOwnedBy("DEPARTMENT_HEAD ENGINEERING");
        }

        @Test
        void notIfSheNeverReceivedIt() {
            assertThat(unclear().askedOf(aCleaningForeman())).violatesNo("V-COO-02");
        }
    }

    @Nested
    @DisplayName("V-COO-03 No coordination form")
    class Coo03 {

        private static final String MISSING = "V-COO-03 C33 REGULATION 2 " + LIABLE + " []";

        @Test
        void withinTwoHours() {
            Limit.ofMinutes(120).passes(several(TO_HER), aCleaningForeman(), MISSING);
        }

        @Test
        void norByTheTimeItIsCompleted() {
            assertThat(several(TO_HER, assigned(5, "ORDER"), completed(60, "ORDER"))
                            .after(61)
                            .askedOf(aCleaningForeman()))
                    .violates(MISSING);
        }

        @Test
        void filledInIsEnough() {
            assertThat(several(TO_HER, form(10, "ORDER")).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-03", "V-COO-04");
        }

        @Test
        void notOfASingleDepartmentsMatter() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT").with(TO_HER).after(600).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-03", "V-COO-04");
        }

        @Test
        @DisplayName("G22 across offices too, unless the parameter says otherwise")
        void acrossOffices() {
            var request = several(TO_HER, reported(5)).needing("OFFICE_B");
            assertThat(request.askedOf(aCleaningForeman())).violates(MISSING);
            assertThat(request.under(ChangedTables.switching("FORM_ALSO_ACROSS_OFFICES"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-03", "V-COO-04");
        }
    }

    @Nested
    @DisplayName("V-COO-04 No lead department, or more than one")
    class Coo04 {

        private static final String MISSING = "V-COO-04 C34 REGULATION 2 " + LIABLE + " []";

        @Test
        void withinTwoHours() {
            Limit.ofMinutes(120).passes(several(TO_HER, form(10, null)), aCleaningForeman(), MISSING);
        }

        @Test
        void twoLeadsAreTooMany() {
            assertThat(several(TO_HER, form(10, "ORDER"), form(20, "ENGINEERING"))
                            .askedOf(aCleaningForeman()))
                    .violates("V-COO-04 C34 REGULATION 2 " + LIABLE + " [3]");
        }

        @Test
        void theSameLeadTwiceIsOne() {
            assertThat(several(TO_HER, form(10, "ORDER"), form(20, "ORDER")).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-04");
        }
    }

    @Nested
    @DisplayName("V-COO-05 A matter of another office was not reported")
    class Coo05 {

        @Test
        void byHerWithinTwoHours() {
            Limit.ofMinutes(120)
                    .passes(ofAnotherOffice(TO_HER), aCleaningForeman(), "V-COO-05 C36 REGULATION 2 " + LIABLE + " []");
        }

        @Test
        @DisplayName("G23 by a manager who went across himself: by default")
        void byAManagerWhoWentAcross() {
            assertThat(ofAnotherOffice(ACROSS).askedOf(aCleaningForeman()))
                    .violates("V-COO-05 C36 DEFAULT 2 FIRST_ASKED CLEANING [1]");
        }

        @Test
        void notIfReported() {
            assertThat(ofAnotherOffice(TO_HER, reported(60)).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-05");
            assertThat(ofAnotherOffice(transferred(1).to(OFFICE_MANAGER)).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-05");
        }

        @Test
        void notWithinTheOwnOffice() {
            assertThat(unclear(TO_HER).askedOf(aCleaningForeman())).violatesNo("V-COO-05");
        }
    }

    @Nested
    @DisplayName("V-COO-06 The office manager did not coordinate")
    class Coo06 {

        private static final String MISSING = "V-COO-06 C37 REGULATION 3 OFFICE_MANAGER []";

        @Test
        void withinADay() {
            Limit.ofMinutes(24 * 60 + 5).passes(ofAnotherOffice(TO_HER, reported(5)), aCleaningForeman(), MISSING);
        }

        @Test
        void coordinatedIsEnough() {
            assertThat(ofAnotherOffice(TO_HER, reported(5), coordinated(2_000, "ENGINEERING", "OFFICE_B"))
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-06");
        }

        @Test
        void whateverWasReportedToHim() {
            TestRequest ofTheOwnOffice = unclear(TO_HER, reported(5));
            Limit.ofMinutes(24 * 60 + 5).passes(ofTheOwnOffice, aCleaningForeman(), MISSING);
            assertThat(ofTheOwnOffice.askedOf(aCleaningForeman())).owes(OFFICE_MANAGER, "COORDINATE_ACROSS_OFFICES");
            assertThat(unclear(TO_HER, reported(5), coordinated(9, "ENGINEERING", "OFFICE_A"))
                            .after(3_000)
                            .askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-06")
                    .owesNo("COORDINATE_ACROSS_OFFICES");
        }

        @Test
        void notIfNobodyReported() {
            assertThat(ofAnotherOffice(TO_HER).askedOf(aCleaningForeman())).violatesNo("V-COO-06");
        }

        @Test
        void notIfWithdrawnInTime() {
            assertThat(ofAnotherOffice(TO_HER, reported(5), withdrawn(100)).askedOf(aCleaningForeman()))
                    .violatesNo("V-COO-06");
        }
    }
}
