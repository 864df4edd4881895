package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.SUPERVISOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.assigned;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.disclosed;
import static org.shouwen.decision.Facts.form;
import static org.shouwen.decision.Facts.ownForm;
import static org.shouwen.decision.Facts.refusedIn;
import static org.shouwen.decision.Facts.replied;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.LedgerFact;

class DepartmentViolationsTest {

    private static final LedgerFact RIGHT = transferred(2).toHeadOf("ENGINEERING");
    private static final LedgerFact WRONG = transferred(2).toHeadOf("ORDER");
    private static final LedgerFact ACCEPTED = accepted(5, "ORDER");

    private static TestRequest aPublicLight(LedgerFact... facts) {
        return aRequest("ENG_PUBLIC_LIGHT").with(facts).after(30);
    }

    private static DecisionAssert assertThatForemansCase(TestRequest request) {
        return assertThat(request.askedOf(aCleaningForeman()));
    }

    @Nested
    @DisplayName("V-RSP-01 The own matter refused or passed on")
    class Rsp01 {

        private static final LedgerFact TAKEN = accepted(5, "ENGINEERING");

        @Test
        void refused() {
            assertThatForemansCase(aPublicLight(RIGHT, refusedIn(6, "ENGINEERING")))
                    .violatesNo("V-RSP-04", "V-SHK-01")
                    .violates("V-RSP-01 C41 REGULATION 3 DEPARTMENT ENGINEERING [2]");
        }

        @Test
        void passedOnIsNoTransferAfterAMisroute() {
            LedgerFact on = transferred(6).from("ENGINEERING").toHeadOf("ORDER");
            assertThatForemansCase(aPublicLight(RIGHT, TAKEN, on))
                    .violatesNo("V-RSP-02")
                    .violates("V-RSP-01 C41 REGULATION 3 DEPARTMENT ENGINEERING [3]");
        }

        @Test
        void givenBack() {
            LedgerFact back = transferred(6).from("ENGINEERING").to("FIRST_ASKED");
            assertThatForemansCase(aPublicLight(RIGHT, TAKEN, back))
                    .violates("V-RSP-01 C41 REGULATION 3 DEPARTMENT ENGINEERING [3]");
        }
    }

    @Nested
    @DisplayName("V-RSP-01 C35 A lead department refused or passed on, or another completed the matter")
    class Rsp01OfALead {

        private static final LedgerFact TO_HER = transferred(1).to(COORDINATOR);

        private static TestRequest aFallingObject(LedgerFact... facts) {
            return aRequest("ORD_FALLING_OBJECT").with(facts).after(60);
        }

        @Test
        void refused() {
            assertThatForemansCase(aFallingObject(TO_HER, form(2, "ORDER"), refusedIn(6, "ORDER")))
                    .violates("V-RSP-01 C35 REGULATION 3 DEPARTMENT ORDER [3]");
        }

        @Test
        void completedByAnother() {
            assertThatForemansCase(aFallingObject(
                            TO_HER, form(2, "ORDER"), accepted(5, "ORDER"), completed(50, "ENGINEERING")))
                    .violates("V-RSP-01 C35 REGULATION 3 DEPARTMENT ORDER [4]");
        }

        @Test
        void notIfTheLeadCompletedIt() {
            assertThatForemansCase(
                            aFallingObject(TO_HER, form(2, "ORDER"), accepted(5, "ORDER"), completed(50, "ORDER")))
                    .violatesNo("V-RSP-01");
        }

        @Test
        void notIfTheFormsNamedThatDepartmentToo() {
            assertThatForemansCase(aFallingObject(
                            TO_HER, form(2, "ENGINEERING"), form(3, "ORDER"), completed(50, "ENGINEERING")))
                    .violatesNo("V-RSP-01")
                    .violates("V-COO-04 C34 REGULATION 2 CUSTOMER_RELATIONS_SUPERVISOR [3]");
        }

        @Test
        void oneOfTheOthersAnswersAsADepartment() {
            assertThatForemansCase(aFallingObject(TO_HER, form(2, "ORDER"), refusedIn(6, "ENGINEERING")))
                    .violates("V-RSP-01 C41 REGULATION 3 DEPARTMENT ENGINEERING [3]");
        }
    }

    @Nested
    @DisplayName("V-RSP-02 Transferred again after a misroute")
    class Rsp02 {

        private static final String AGAIN = "V-RSP-02 C44 REGULATION 3 DEPARTMENT ORDER [3]";

        @Test
        void evenToTheRightDepartment() {
            LedgerFact on = transferred(6).from("ORDER").toHeadOf("ENGINEERING");
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, on))
                    .violates(AGAIN)
                    .isOwnedBy("DEPARTMENT_HEAD ORDER")
                    .findsAlso("F-MISROUTE");
        }

        @Test
        void aReturnIncluded() {
            LedgerFact back = transferred(6).from("ORDER").to("FIRST_ASKED");
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, back)).violates(AGAIN);
        }

        @Test
        @DisplayName("G19 and whether to the coordinator who sent it or to one who never had it")
        void upward() {
            LedgerFact up = transferred(6).from("ORDER").to(COORDINATOR);
            assertThatForemansCase(aPublicLight(assigned(2, "ORDER"), ACCEPTED, up))
                    .violates(AGAIN);
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, up)).violates(AGAIN);
        }

        @Test
        void anothersCustomerServiceSupervisorIsAnotherDepartment() {
            LedgerFact on = transferred(6).from("ORDER").to(SUPERVISOR, "CLEANING", null);
            LedgerFact within = transferred(6).from("ORDER").to(SUPERVISOR, "ORDER", null);
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, on)).violates(AGAIN);
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, within)).violatesNo("V-RSP-02");
        }

        @Test
        void notWhileNothingShowsWhereItWent() {
            LedgerFact somewhere = transferred(6).from("ORDER").to("DEPARTMENT_HEAD");
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, somewhere)).violatesNo("V-RSP-02");
        }
    }

    @Nested
    @DisplayName("V-RSP-03 V-RSP-04 The wrong receiver tells of the error, or refuses")
    class Rsp03 {

        @Test
        void toldTheCustomer() {
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, disclosed(9, "ORDER")))
                    .violates("V-RSP-03 C43 REGULATION 1 DEPARTMENT ORDER [3]");
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, replied(9, "ORDER")))
                    .violatesNo("V-RSP-03");
        }

        @Test
        void refusedBeforeAccepting() {
            assertThatForemansCase(aPublicLight(WRONG, refusedIn(6, "ORDER")))
                    .violatesNo("V-RSP-01")
                    .violates("V-RSP-04 C42 REGULATION 3 DEPARTMENT ORDER [2]");
        }

        @Test
        @DisplayName("G19 what a coordinator misassigned follows its parameter")
        void refusedAfterAWrongAssignment() {
            TestRequest request = aPublicLight(assigned(2, "ORDER"), refusedIn(6, "ORDER"));
            assertThatForemansCase(request).violates("V-RSP-04 C42 REGULATION 3 DEPARTMENT ORDER [2]");
            assertThatForemansCase(request.under(ChangedTables.switching("WRONG_ASSIGNMENT_IS_MISROUTE")))
                    .violatesNo("V-RSP-04");
        }
    }

    @Nested
    @DisplayName("V-RSP-05 V-RSP-06 The form, the report and the reply after a misroute")
    class Rsp05 {

        @Test
        void noFormWithinADay() {
            Limit.ofMinutes(1_445)
                    .passes(
                            aPublicLight(WRONG, ACCEPTED),
                            aCleaningForeman(),
                            "V-RSP-05 C45 REGULATION 2 DEPARTMENT ORDER []");
        }

        @Test
        void aFormWithoutAReport() {
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, ownForm(6, "ORDER", null), completed(9, "ORDER")))
                    .violates("V-RSP-05 C45 REGULATION 2 DEPARTMENT ORDER [3]");
            assertThatForemansCase(
                            aPublicLight(WRONG, ACCEPTED, ownForm(6, "ORDER", SUPERVISOR), completed(9, "ORDER")))
                    .violatesNo("V-RSP-05");
        }

        @Test
        void noReplyWithinADayOfTheCompletion() {
            Limit.ofMinutes(1_449)
                    .passes(
                            aPublicLight(WRONG, ACCEPTED, completed(9, "ORDER")),
                            aCleaningForeman(),
                            "V-RSP-06 C46 REGULATION 2 DEPARTMENT ORDER []");
        }

        @Test
        void aReplyOfSomebodyElse() {
            assertThatForemansCase(aPublicLight(WRONG, ACCEPTED, replied(9, "ENGINEERING")))
                    .violates("V-RSP-06 C46 REGULATION 2 DEPARTMENT ORDER [3]");
        }
    }
}
