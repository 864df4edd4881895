package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestPeople.offDuty;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestPeople.theOfficeManager;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAskedClaim;

class OwnerRulesTest {

    /** Every row of the contract's table of owners while nothing is handed over, for each category. */
    @ParameterizedTest(name = "{0}, {1}: {2}, finally {3}")
    @CsvSource({
        "cleaner, consultation, DIRECT_SUPERIOR CLEANING, DIRECT_SUPERIOR CLEANING",
        "cleaner, own consultation, FIRST_ASKED CLEANING, FIRST_ASKED CLEANING",
        "cleaner, own duty, FIRST_ASKED CLEANING, FIRST_ASKED CLEANING",
        "cleaner, own department, DIRECT_SUPERIOR CLEANING, DEPARTMENT_HEAD CLEANING",
        "cleaner, one department, DIRECT_SUPERIOR CLEANING, DEPARTMENT_HEAD ENGINEERING",
        "cleaner, unclear, DIRECT_SUPERIOR CLEANING, CUSTOMER_RELATIONS_SUPERVISOR",
        "cleaner, unclear but one, DIRECT_SUPERIOR CLEANING, DEPARTMENT_HEAD ENGINEERING",
        "cleaner, several, DIRECT_SUPERIOR CLEANING, LEAD_DEPARTMENT ENGINEERING",
        "cleaner, another office, DIRECT_SUPERIOR CLEANING, OFFICE_MANAGER",
        "cleaner, both offices, DIRECT_SUPERIOR CLEANING, OFFICE_MANAGER",
        "cleaner, several and another office, DIRECT_SUPERIOR CLEANING, OFFICE_MANAGER",
        "foreman, consultation, FIRST_ASKED CLEANING, FIRST_ASKED CLEANING",
        "foreman, own consultation, FIRST_ASKED CLEANING, FIRST_ASKED CLEANING",
        "foreman, own duty, FIRST_ASKED CLEANING, FIRST_ASKED CLEANING",
        "foreman, own department, DEPARTMENT_HEAD CLEANING, DEPARTMENT_HEAD CLEANING",
        "foreman, one department, DEPARTMENT_HEAD ENGINEERING, DEPARTMENT_HEAD ENGINEERING",
        "foreman, unclear, CUSTOMER_RELATIONS_SUPERVISOR, CUSTOMER_RELATIONS_SUPERVISOR",
        "foreman, unclear but one, CUSTOMER_RELATIONS_SUPERVISOR, DEPARTMENT_HEAD ENGINEERING",
        "foreman, several, CUSTOMER_RELATIONS_SUPERVISOR, LEAD_DEPARTMENT ENGINEERING",
        "foreman, another office, CUSTOMER_RELATIONS_SUPERVISOR, OFFICE_MANAGER",
        "foreman, both offices, CUSTOMER_RELATIONS_SUPERVISOR, OFFICE_MANAGER",
        "foreman, several and another office, CUSTOMER_RELATIONS_SUPERVISOR, OFFICE_MANAGER",
        "coordinator, consultation, FIRST_ASKED CUSTOMER_SERVICE, FIRST_ASKED CUSTOMER_SERVICE",
        "coordinator, own duty, FIRST_ASKED CUSTOMER_SERVICE, FIRST_ASKED CUSTOMER_SERVICE",
        "coordinator, one department, DEPARTMENT_HEAD ENGINEERING, DEPARTMENT_HEAD ENGINEERING",
        "coordinator, unclear, CUSTOMER_RELATIONS_SUPERVISOR, CUSTOMER_RELATIONS_SUPERVISOR",
        "coordinator, several, LEAD_DEPARTMENT ENGINEERING, LEAD_DEPARTMENT ENGINEERING",
        "coordinator, another office, OFFICE_MANAGER, OFFICE_MANAGER",
        "coordinator, both offices, OFFICE_MANAGER, OFFICE_MANAGER",
        "coordinator, several and another office, OFFICE_MANAGER, OFFICE_MANAGER",
        "office manager, consultation, FIRST_ASKED CUSTOMER_SERVICE, FIRST_ASKED CUSTOMER_SERVICE",
        "office manager, own duty, FIRST_ASKED CUSTOMER_SERVICE, FIRST_ASKED CUSTOMER_SERVICE",
        "office manager, one department, DEPARTMENT_HEAD ENGINEERING, DEPARTMENT_HEAD ENGINEERING",
        "office manager, unclear, OFFICE_MANAGER, OFFICE_MANAGER",
        "office manager, several, LEAD_DEPARTMENT ENGINEERING, LEAD_DEPARTMENT ENGINEERING",
        "office manager, another office, OFFICE_MANAGER, OFFICE_MANAGER",
        "office manager, both offices, OFFICE_MANAGER, OFFICE_MANAGER",
        "office manager, several and another office, OFFICE_MANAGER, OFFICE_MANAGER"
    })
    void everyRowOfTheOwnerTableHolds(String asked, String situation, String owner, String finalOwner) {
        FirstAskedClaim person = situation.startsWith("own duty") || situation.equals("own consultation")
                ? onOwnDuty(person(asked))
                : offDuty(person(asked));

        assertThat(request(situation).askedOf(person)).isOwnedBy(owner).isFinallyOwnedBy(finalOwner);
    }

    private static FirstAskedClaim person(String asked) {
        return switch (asked) {
            case "cleaner" -> aCleaner();
            case "foreman" -> aCleaningForeman();
            case "coordinator" -> theCustomerRelationsSupervisor();
            case "office manager" -> theOfficeManager();
            default -> throw new IllegalArgumentException(asked);
        };
    }

    private static TestRequest request(String situation) {
        return switch (situation) {
            case "consultation", "own consultation" -> aConsultation("FIN_FEE_STANDARD");
            case "own duty" -> aRequest("CLN_SPILL");
            case "own department" -> aRequest("CLN_PEST");
            case "one department" -> aRequest("ENG_SEWAGE_BACKFLOW");
            case "unclear" -> aRequest("UNK_OTHER");
            case "unclear but one" -> aRequest("ENG_SEWAGE_BACKFLOW").unclear();
            case "several" -> aRequest("ENG_ROOF_LEAK");
            case "another office" -> aRequest("ENG_SEWAGE_BACKFLOW").needing("OFFICE_B");
            case "both offices" -> aRequest("ENG_SEWAGE_BACKFLOW").needing("OFFICE_A", "OFFICE_B");
            case "several and another office" -> aRequest("ENG_ROOF_LEAK").needing("OFFICE_B");
            default -> throw new IllegalArgumentException(situation);
        };
    }

    @Nested
    @DisplayName("C01 In doubt the first-asked person is the owner")
    class C01 {

        @Test
        void withNobodyLeftToPassItToTheFirstAskedPersonKeepsIt() {
            var nobodyReports = ChangedTables.switching("CROSS_OFFICE_REPORTER");

            assertThat(aRequest("ENG_SEWAGE_BACKFLOW")
                            .needing("OFFICE_B")
                            .under(nobodyReports)
                            .askedOf(aCleaningForeman()))
                    .isOwnedBy("FIRST_ASKED CLEANING")
                    .isFinallyOwnedBy("FIRST_ASKED CLEANING")
                    .names("C01");
        }

        @Test
        void isNotNeededWhereTheRegulationNamesAnOwner() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaningForeman()))
                    .doesNotName("C01");
        }
    }

    @Nested
    @DisplayName("C02 What stays has its owner")
    class C02 {

        @Test
        void ownDutyStaysWithThePersonAsked() {
            assertThat(aRequest("ENG_POWER_OUT").askedOf(onOwnDuty(aServiceClerk())))
                    .isOwnedBy("FIRST_ASKED CUSTOMER_SERVICE")
                    .isOwnedInPersonBy("S-501")
                    .goes()
                    .names("C02");
        }
    }

    @Nested
    @DisplayName("C03 Whoever is to hand over owes the hand-over")
    class C03 {

        @Test
        void theActionNamesTheClauseThatDemandsIt() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaningForeman()))
                    .owesInPerson("C-200", "TRANSFER_TO_DEPARTMENT", "C26");
        }

        @Test
        void everyLegOfTheWayIsOwedByWhoeverStandsAtItsBeginning() {
            assertThat(aRequest("ENG_ROOF_LEAK").askedOf(aCleaner()))
                    .goes(
                            "TRANSFER_TO_SUPERIOR: FIRST_ASKED CLEANING > DIRECT_SUPERIOR CLEANING",
                            "TRANSFER_TO_CUSTOMER_RELATIONS: DIRECT_SUPERIOR CLEANING > CUSTOMER_RELATIONS_SUPERVISOR",
                            "DESIGNATE_LEAD: CUSTOMER_RELATIONS_SUPERVISOR > LEAD_DEPARTMENT ENGINEERING")
                    .owes("FIRST_ASKED CLEANING", "TRANSFER_TO_SUPERIOR")
                    .owes("DIRECT_SUPERIOR CLEANING", "TRANSFER_TO_CUSTOMER_RELATIONS")
                    .owes("CUSTOMER_RELATIONS_SUPERVISOR", "DESIGNATE_LEAD");
        }

        @Test
        void theOwnerIsNamedWithThePersonInTheRole() {
            assertThat(aRequest("ENG_SEWAGE_BACKFLOW").askedOf(aCleaningForeman()))
                    .isOwnedInPersonBy("E-100");
        }
    }

    @Nested
    @DisplayName("G12 A progress query goes to whoever tracks the department's requests")
    class G12 {

        @Test
        void theTrackingSupervisorAnswersForTheFirstAskedDepartment() {
            assertThat(aConsultation("ENG_ROOF_LEAK").by(Channel.VISIT).again().askedOf(aServiceClerk()))
                    .isOwnedBy("CUSTOMER_SERVICE_SUPERVISOR CUSTOMER_SERVICE")
                    .isFinallyOwnedBy("CUSTOMER_SERVICE_SUPERVISOR CUSTOMER_SERVICE")
                    .permits();
        }

        @Test
        void anOperatorPassesItOnToHerToo() {
            assertThat(aConsultation("ENG_ROOF_LEAK").by(Channel.VISIT).again().askedOf(aCleaner()))
                    .isOwnedBy("CUSTOMER_SERVICE_SUPERVISOR CLEANING")
                    .owesNo("TRANSFER_TO_SUPERIOR", "SERVE_DIRECTLY", "INQUIRE_BY_PHONE");
        }

        @Test
        void switchedOffItIsAnOrdinaryConsultation() {
            assertThat(aConsultation("ENG_ROOF_LEAK")
                            .by(Channel.VISIT)
                            .again()
                            .under(ChangedTables.switching("PROGRESS_QUERY"))
                            .askedOf(aServiceClerk()))
                    .isOwnedBy("FIRST_ASKED CUSTOMER_SERVICE")
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "INQUIRE_BY_PHONE");
        }
    }
}
