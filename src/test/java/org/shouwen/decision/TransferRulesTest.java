package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestPeople.theOfficeManager;
import static org.shouwen.decision.TestRequest.TEN;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.ledger.Consent;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.LedgerFact.ConsentRecorded;
import org.shouwen.request.Channel;

class TransferRulesTest {

    /** Issued at the desk: the customer must come. */
    private static final String CARD = "CSV_ACCESS_CARD";

    private static LedgerFact granted(int minutes) {
        return new ConsentRecorded(TEN.plusMinutes(minutes).toInstant(), Consent.GRANTED);
    }

    private static LedgerFact refused(int minutes) {
        return new ConsentRecorded(TEN.plusMinutes(minutes).toInstant(), Consent.REFUSED);
    }

    @Nested
    @DisplayName("G16 Which modes are permitted, the recommended one first")
    class G16 {

        @ParameterizedTest(name = "{0}, {1}, must come {2}: {3}")
        @CsvSource({
            "PHONE, ENG_GAS_SMELL, false, HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION",
            "PHONE, ENG_POWER_OUT, false, HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION",
            "PHONE, ENG_PUBLIC_LIGHT, false, PHONE_CONNECTION HEAD_GOES_TO_CUSTOMER",
            "PHONE, GRN_TRIM, false, PHONE_CONNECTION HEAD_GOES_TO_CUSTOMER",
            "PHONE, CSV_ACCESS_CARD, true, PHONE_CONNECTION HEAD_GOES_TO_CUSTOMER",
            "ONLINE, ENG_GAS_SMELL, false, HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION",
            "ONLINE, ENG_POWER_OUT, false, HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION",
            "ONLINE, GRN_TRIM, false, PHONE_CONNECTION HEAD_GOES_TO_CUSTOMER",
            "ONLINE, CSV_ACCESS_CARD, true, PHONE_CONNECTION HEAD_GOES_TO_CUSTOMER",
            "ON_SITE, ENG_POWER_OUT, false, HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION",
            "ON_SITE, GRN_TRIM, false, HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION",
            "ON_SITE, CSV_ACCESS_CARD, true, HEAD_GOES_TO_CUSTOMER ESCORT PHONE_CONNECTION",
            "VISIT, GRN_TRIM, false, HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION",
            "VISIT, CSV_ACCESS_CARD, true, ESCORT HEAD_GOES_TO_CUSTOMER PHONE_CONNECTION"
        })
        void byChannelUrgencyAndPlace(Channel channel, String matter, boolean mustCome, String modes) {
            assertThat(aRequest(matter).by(channel).mustCome(mustCome).askedOf(aCleaningForeman()))
                    .permits(modes.split(" "));
        }

        @Test
        void theOrderIsOneCellAway() {
            var connectFirst =
                    ChangedTables.shipped().set("移交方式", "YJ-007", "推荐次序", "9").rulebook();

            assertThat(aRequest("GRN_TRIM")
                            .by(Channel.ON_SITE)
                            .under(connectFirst)
                            .askedOf(aCleaningForeman()))
                    .permits("PHONE_CONNECTION", "HEAD_GOES_TO_CUSTOMER");
        }

        @Test
        void withoutAChannelTheEscortIsOutOfTheQuestion() {
            assertThat(aRequest(CARD).by(null).askedOf(aCleaningForeman()))
                    .permits("PHONE_CONNECTION", "HEAD_GOES_TO_CUSTOMER");
        }
    }

    @Nested
    @DisplayName("C51 C52 Modes are for the hand-over to the responsible department that is still to come")
    class StillToCome {

        @ParameterizedTest
        @ValueSource(strings = {"GRN_TRIM", "UNK_OTHER", "ENG_ROOF_LEAK"})
        void whoeverLeadsThere(String matter) {
            assertThat(aRequest(matter).askedOf(aCleaner())).permits("PHONE_CONNECTION", "HEAD_GOES_TO_CUSTOMER");
        }

        @Test
        void alsoToAnotherOffice() {
            assertThat(aRequest("GRN_TRIM").needing("OFFICE_B").askedOf(theOfficeManager()))
                    .permits("PHONE_CONNECTION", "HEAD_GOES_TO_CUSTOMER");
        }

        @Test
        void alsoFromACoordinatorWhoHasStillToDetermineIt() {
            assertThat(aRequest("UNK_OTHER").askedOf(theCustomerRelationsSupervisor()))
                    .permits("PHONE_CONNECTION", "HEAD_GOES_TO_CUSTOMER");
        }

        @Test
        void noneForOwnDuty() {
            assertThat(aRequest("GRN_TRIM").askedOf(onOwnDuty(aCleaner()))).permits();
        }

        @Test
        void noneForAConsultation() {
            assertThat(aConsultation("GRN_TRIM").by(Channel.VISIT).askedOf(aCleaner()))
                    .permits();
        }
    }

    @Nested
    @DisplayName("C53 Whoever hands over asks for the customer's consent and records it")
    class Asking {

        @Test
        void theManagerWhoWasAsked() {
            assertThat(aRequest(CARD).by(Channel.VISIT).askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "RECORD_CONSENT")
                    .owesNo("ESCORT_CUSTOMER")
                    .forbids("ESCORT_WITHOUT_CONSENT");
        }

        @Test
        void theSuperiorInAnOperatorsPlace() {
            assertThat(aRequest(CARD).by(Channel.ON_SITE).askedOf(aCleaner()))
                    .owes("DIRECT_SUPERIOR CLEANING", "RECORD_CONSENT");
        }

        @Test
        void theCoordinatorWhoWasAskedFirst() {
            assertThat(aRequest("FIN_PAYMENT").by(Channel.VISIT).askedOf(theCustomerRelationsSupervisor()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "RECORD_CONSENT");
        }

        @Test
        void theCoordinatorWhoWasAskedFirstForSeveralDepartmentsToo() {
            assertThat(aRequest("FIN_DEPOSIT_REFUND").by(Channel.VISIT).askedOf(theOfficeManager()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "RECORD_CONSENT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PHONE", "ONLINE"})
        void notWhereTheCustomerIsNotPresent(Channel channel) {
            assertThat(aRequest(CARD).by(channel).askedOf(aCleaningForeman()))
                    .owesNo("RECORD_CONSENT")
                    .doesNotForbid("ESCORT_WITHOUT_CONSENT");
        }

        @Test
        void notWhereTheCustomerNeedNotCome() {
            assertThat(aRequest(CARD).by(Channel.VISIT).mustCome(false).askedOf(aCleaningForeman()))
                    .owesNo("RECORD_CONSENT")
                    .doesNotForbid("ESCORT_WITHOUT_CONSENT");
        }

        @Test
        void notBeforeTheDepartmentIsKnown() {
            assertThat(aRequest(CARD).by(Channel.VISIT).unclear().askedOf(aCleaningForeman()))
                    .owesNo("RECORD_CONSENT")
                    .forbids("ESCORT_WITHOUT_CONSENT");
        }
    }

    @Nested
    @DisplayName("C53 The customer agreed: he is escorted to the responsible department")
    class Granted {

        @Test
        void andNobodyAsksAgain() {
            assertThat(aRequest(CARD).by(Channel.VISIT).with(granted(1)).askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "ESCORT_CUSTOMER")
                    .owesNo("RECORD_CONSENT")
                    .doesNotForbid("ESCORT_WITHOUT_CONSENT")
                    .permits("ESCORT", "HEAD_GOES_TO_CUSTOMER", "PHONE_CONNECTION");
        }

        @Test
        void byTheCoordinatorWhoWasAskedFirst() {
            assertThat(aRequest("FIN_PAYMENT")
                            .by(Channel.VISIT)
                            .with(granted(1))
                            .askedOf(theCustomerRelationsSupervisor()))
                    .owes("FIRST_ASKED CUSTOMER_SERVICE", "ESCORT_CUSTOMER");
        }

        @Test
        void consentDoesNotMakeAnEscortWhereNobodyMustCome() {
            assertThat(aRequest("GRN_TRIM").by(Channel.VISIT).with(granted(1)).askedOf(aCleaningForeman()))
                    .owesNo("ESCORT_CUSTOMER")
                    .permits("HEAD_GOES_TO_CUSTOMER", "PHONE_CONNECTION");
        }

        @Test
        void norOnTheTelephone() {
            assertThat(aRequest(CARD).with(granted(1)).askedOf(aCleaningForeman()))
                    .owesNo("ESCORT_CUSTOMER")
                    .permits("PHONE_CONNECTION", "HEAD_GOES_TO_CUSTOMER");
        }
    }

    @Nested
    @DisplayName("C53 C54 G15 G16 The customer may be escorted unless consent was refused")
    class G15 {

        @ParameterizedTest
        @ValueSource(strings = {"VISIT", "ON_SITE"})
        void refusedTheOtherModesServe(Channel channel) {
            assertThat(aRequest(CARD).by(channel).with(refused(1)).askedOf(aCleaningForeman()))
                    .permits("HEAD_GOES_TO_CUSTOMER", "PHONE_CONNECTION")
                    .owesNo("ESCORT_CUSTOMER", "RECORD_CONSENT")
                    .forbids("ESCORT_WITHOUT_CONSENT");
        }

        @Test
        void whatWasRecordedLastHolds() {
            assertThat(aRequest(CARD)
                            .by(Channel.VISIT)
                            .with(refused(1), granted(2))
                            .askedOf(aCleaningForeman()))
                    .owes("FIRST_ASKED CLEANING", "ESCORT_CUSTOMER");
            assertThat(aRequest(CARD)
                            .by(Channel.VISIT)
                            .with(granted(1), refused(2))
                            .askedOf(aCleaningForeman()))
                    .owesNo("ESCORT_CUSTOMER")
                    .forbids("ESCORT_WITHOUT_CONSENT");
        }

        @Test
        void recordedBothAtOnceItIsNotGranted() {
            assertThat(aRequest(CARD)
                            .by(Channel.VISIT)
                            .with(granted(1), refused(1))
                            .askedOf(aCleaningForeman()))
                    .permits("HEAD_GOES_TO_CUSTOMER", "PHONE_CONNECTION")
                    .owesNo("ESCORT_CUSTOMER")
                    .forbids("ESCORT_WITHOUT_CONSENT");
        }
    }
}
