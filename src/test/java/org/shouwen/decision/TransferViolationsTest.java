package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.consent;
import static org.shouwen.decision.Facts.served;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.Consent;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.TransferConsent;
import org.shouwen.ledger.TransferMode;

class TransferViolationsTest {

    private static LedgerFact handedOver(@Nullable TransferMode mode) {
        return transferred(2).in(mode).toHeadOf("ENGINEERING");
    }

    private static Decision aLight(LedgerFact... facts) {
        return aRequest("ENG_PUBLIC_LIGHT").with(facts).askedOf(aCleaningForeman());
    }

    @Nested
    @DisplayName("V-TRN-01 Handed over in none of the three modes")
    class Trn01 {

        private static final LedgerFact NO_MODE = handedOver(TransferMode.NONE);

        @Test
        void byTheFirstAskedPerson() {
            assertThat(aLight(NO_MODE)).violates("V-TRN-01 C54 DEFAULT 2 FIRST_ASKED CLEANING [1]");
        }

        @Test
        @DisplayName("G06 by the superior in the operator's place")
        void byTheSuperior() {
            assertThat(aRequest("ENG_PUBLIC_LIGHT")
                            .with(transferred(1).to(SUPERIOR), NO_MODE)
                            .askedOf(aCleaner()))
                    .violates("V-TRN-01 C54 DEFAULT 2 DIRECT_SUPERIOR CLEANING [2]");
        }

        @Test
        void notInOneOfTheThree() {
            assertThat(aLight(handedOver(TransferMode.PHONE_CONNECTION))).violatesNo("V-TRN-01");
            assertThat(aLight(handedOver(TransferMode.HEAD_GOES_TO_CUSTOMER))).violatesNo("V-TRN-01");
        }

        @Test
        void notToTheCoordinator() {
            LedgerFact toHer = transferred(2).in(TransferMode.NONE).to(COORDINATOR);
            assertThat(aRequest("UNK_OTHER").with(toHer).askedOf(aCleaningForeman()))
                    .violatesNo("V-TRN-01")
                    .doesNotFind("F-DATA-MODE");
        }

        @Test
        void notOfAConsultation() {
            assertThat(aConsultation("CSV_DECORATION_RULE").with(NO_MODE).askedOf(aCleaningForeman()))
                    .violatesNo("V-TRN-01");
        }

        @Test
        void notAfterADepartmentAccepted() {
            assertThat(aLight(accepted(1, "ENGINEERING"), NO_MODE)).violatesNo("V-TRN-01");
        }

        @Test
        @DisplayName("G20 an emergency excuses it")
        void notInAnEmergency() {
            assertThat(aRequest("ENG_GAS_SMELL").with(NO_MODE).askedOf(aCleaningForeman()))
                    .violatesNo("V-TRN-01")
                    .findsAlso("F-EMERGENCY");
        }

        @Test
        @DisplayName("F-DATA-MODE a mode nobody recorded is a finding")
        void notIfNobodyRecordedAMode() {
            assertThat(aLight(handedOver(null))).violatesNo("V-TRN-01").findsAlso("F-DATA-MODE");
        }
    }

    @Nested
    @DisplayName("V-TRN-02 Escorted without consent")
    class Trn02 {

        private static final String WRONG = "V-TRN-02 C53 REGULATION 2 FIRST_ASKED CLEANING [1]";
        private static final String SECOND = "V-TRN-02 C53 REGULATION 2 FIRST_ASKED CLEANING [2]";

        private static LedgerFact escorted(@Nullable TransferConsent told) {
            return transferred(2).escorting(told).toHeadOf("ENGINEERING");
        }

        @Test
        void refusedNotAskedOrNotRecorded() {
            assertThat(aLight(escorted(TransferConsent.REFUSED))).violates(WRONG);
            assertThat(aLight(escorted(TransferConsent.NOT_ASKED))).violates(WRONG);
            assertThat(aLight(escorted(null))).violates(WRONG);
        }

        @Test
        void notIfTheRecordSaysGranted() {
            assertThat(aLight(escorted(TransferConsent.GRANTED))).violatesNo("V-TRN-02");
        }

        @Test
        void notIfConsentWasGrantedBefore() {
            assertThat(aLight(consent(1, Consent.GRANTED), escorted(null))).violatesNo("V-TRN-02");
            assertThat(aLight(consent(2, Consent.GRANTED), escorted(null))).violatesNo("V-TRN-02");
        }

        @Test
        void grantedAfterwardsIsTooLate() {
            assertThat(aLight(escorted(null), consent(3, Consent.GRANTED))).violates(WRONG);
        }

        @Test
        void refusedLastIsRefused() {
            assertThat(aLight(consent(0.5, Consent.REFUSED), escorted(null))).violates(SECOND);
            assertThat(aLight(consent(0.5, Consent.REFUSED), consent(1, Consent.GRANTED), escorted(null)))
                    .violatesNo("V-TRN-02");
        }

        @Test
        void notInAnotherMode() {
            assertThat(aLight(consent(1, Consent.REFUSED), handedOver(TransferMode.HEAD_GOES_TO_CUSTOMER)))
                    .violatesNo("V-TRN-02");
        }
    }

    @Nested
    @DisplayName("F-MODE2-BY-OTHER G24 Somebody else than the head went to the customer")
    class Mode2 {

        private static final LedgerFact HEAD_GOES = handedOver(TransferMode.HEAD_GOES_TO_CUSTOMER);

        @Test
        void isShownToTheAuditor() {
            assertThat(aLight(HEAD_GOES, served(10, "E-101"))).findsAlso("F-MODE2-BY-OTHER");
        }

        @Test
        void notIfTheHeadWentHimself() {
            assertThat(aLight(HEAD_GOES, served(10, "E-100"))).doesNotFind("F-MODE2-BY-OTHER");
            assertThat(aLight(HEAD_GOES, served(10, "head"))).doesNotFind("F-MODE2-BY-OTHER");
        }

        @Test
        @DisplayName("G24 nor if his deputy went while he was absent")
        void notIfHisDeputyWent() {
            TestRequest went = aRequest("ENG_PUBLIC_LIGHT").with(HEAD_GOES, served(10, "E-102"));
            assertThat(went.absent("E-100 E-102 2026-11-23 2026-11-23").askedOf(aCleaningForeman()))
                    .doesNotFind("F-MODE2-BY-OTHER");
            assertThat(went.absent("E-100 E-102 2026-11-24 2026-11-24").askedOf(aCleaningForeman()))
                    .findsAlso("F-MODE2-BY-OTHER");
        }
    }
}
