package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.form;
import static org.shouwen.decision.Facts.local;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aRepairman;
import static org.shouwen.decision.TestPeople.onOwnDuty;
import static org.shouwen.decision.TestRequest.aRequest;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.FirstAskedClaim;

class PapersTest {

    private static Papers papers(TestRequest request, FirstAskedClaim person) {
        return request.judgedFor(person).papers();
    }

    @Nested
    @DisplayName("C11 C25 Whether it is own duty")
    class OwnDuty {

        @Test
        void isWhatTheRecordSays() {
            assertThat(papers(aRequest("ENG_PUBLIC_LIGHT"), onOwnDuty(aCleaningForeman()))
                            .ownDuty())
                    .isTrue();
        }

        @Test
        void elseWhatTheRulesSay() {
            assertThat(papers(aRequest("ENG_PUBLIC_LIGHT"), aRepairman()).ownDuty())
                    .isTrue();
            assertThat(papers(aRequest("ENG_PUBLIC_LIGHT"), aCleaningForeman()).ownDuty())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("G38 The limit on a form is until when the department that has the request is to handle it")
    class G38 {

        private static final LedgerFact TO_HER = transferred(2).to(COORDINATOR);
        private static final LedgerFact FORM = form(10, "ENGINEERING");

        private static OffsetDateTime limit(LedgerFact... facts) {
            return papers(aRequest("ENG_ROOF_LEAK").with(facts).after(20), aCleaningForeman())
                    .handledBy();
        }

        @Test
        void isKnownBeforeTheLeadAcceptsAndCountsFromThenOn() {
            assertThat(limit(TO_HER, FORM)).isNotNull();
            assertThat(limit(TO_HER, FORM, accepted(15, "ENGINEERING"))).isEqualTo(local("2026-11-25T10:15:00"));
        }

        @Test
        void isOnNoOtherPaperAndNotOnceItIsHandled() {
            assertThat(limit(TO_HER, accepted(15, "ENGINEERING"))).isNull();
            assertThat(limit(TO_HER, FORM, accepted(15, "ENGINEERING"), completed(16, "ENGINEERING")))
                    .isNull();
        }
    }

    @Nested
    @DisplayName("G39 Telephone numbers are handed out in full where the company does not have them masked")
    class G39 {

        @Test
        void onlyIfTheParameterSaysSo() {
            TestRequest light = aRequest("ENG_PUBLIC_LIGHT");

            assertThat(papers(light, aCleaningForeman()).telephonesShown()).isFalse();
            assertThat(papers(light.under(ChangedTables.switching("TELEPHONES_ARE_MASKED")), aCleaningForeman())
                            .telephonesShown())
                    .isTrue();
        }
    }
}
