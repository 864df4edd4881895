package org.shouwen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Shipped;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.ledger.TransferMode;
import org.shouwen.organisation.Category;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/** Cases under the shipped rules and tables. */
class InspectorTest {

    private static final Instant TEN = Instant.parse("2026-11-05T02:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T02:00:00Z");

    private static Instant minute(int minute) {
        return TEN.plusSeconds(60L * minute);
    }

    private static final LedgerFact REGISTERED =
            new LedgerFact.Registered(minute(2), "C-200", "CLEANING", null, "C-200");

    private static LedgerFact sentTo(String department, int minute) {
        return new LedgerFact.Transferred(
                minute(minute),
                "C-200",
                "CLEANING",
                null,
                "DEPARTMENT_HEAD",
                department,
                null,
                TransferMode.PHONE_CONNECTION,
                null,
                null);
    }

    private static LedgerFact refusedCurtly(int minute) {
        return new LedgerFact.Refused(minute(minute), "C-200", null, null, "不归我管", RefusalReason.CURT);
    }

    private static Inspected inspect(Instant asOf, LedgerFact... facts) {
        List<RecordedFact> ledger = new ArrayList<>();
        for (LedgerFact fact : facts) {
            ledger.add(new RecordedFact(ledger.size() + 1, fact.at(), fact));
        }
        return inspect(asOf, backflow(), ledger);
    }

    private static ServiceRequest backflow() {
        return new ServiceRequest(
                TEN,
                Channel.PHONE,
                Kind.HELP,
                "ENG_SEWAGE_BACKFLOW",
                null,
                List.of(),
                false,
                List.of(),
                null,
                null,
                null);
    }

    private static Inspected inspect(Instant asOf, ServiceRequest request, List<RecordedFact> ledger) {
        FirstAsked foreman = new FirstAsked("C-200", Category.MANAGER, "保洁领班", "CLEANING", "OFFICE_A", null);
        Case audited = new Case(new CaseId("R-1"), CaseStatus.OPEN, TEN, request, foreman, null, ledger);
        AuditQuestion question = new AuditQuestion(null, null, TEN, DECEMBER, asOf);
        return new Inspector(new Regulation(Shipped.rulebook(), Shipped.organisation(), asOf), question, TEN)
                .inspect(audited);
    }

    @Test
    void aCurtRefusalIsAViolationWithItsFact() {
        assertThat(inspect(DECEMBER, REGISTERED, refusedCurtly(5)).violations())
                .extracting(Violated::code, Violated::evidence, violated -> violated.liable()
                        .staffId())
                .contains(tuple("V-SHK-01", List.of(2), "C-200"));
    }

    @Test
    void aMissingActHappenedWhenItsLimitHadPassed() {
        assertThat(inspect(DECEMBER, refusedCurtly(5)).violations())
                .extracting(Violated::code, Violated::happenedAt)
                .contains(tuple("V-SHK-01", minute(5)), tuple("V-REG-01", minute(30)));
    }

    @Test
    void aMissingActHappenedAtTheCompletionIfThatCameBeforeItsLimit() {
        LedgerFact completed = new LedgerFact.Completed(minute(20), "ENGINEERING", null, "修好", null);

        assertThat(inspect(DECEMBER, sentTo("ENGINEERING", 2), completed).violations())
                .extracting(Violated::code, Violated::happenedAt)
                .contains(tuple("V-REG-01", minute(20)), tuple("V-TRK-01", minute(20)));
    }

    @Test
    void whatIsWrittenLaterThanTheMomentJudgedForIsLeftOut() {
        assertThat(inspect(minute(4), REGISTERED, refusedCurtly(5)).violations())
                .extracting(Violated::code)
                .doesNotContain("V-SHK-01");
    }

    @Test
    void aWrongReceiverIsAMisrouteOfThePersonWithItsFact() {
        Inspected inspected = inspect(DECEMBER, REGISTERED, sentTo("GREENING", 5));

        assertThat(inspected.misroutes())
                .extracting(Misrouted::staffId, Misrouted::toDepartment, Misrouted::evidence)
                .containsExactly(tuple("C-200", "GREENING", List.of(2)));
        assertThat(inspected.findings()).extracting(Found::code).contains("F-MISROUTE");
    }

    @Test
    void aMisrouteCorrectedInTimeIsRewarded() {
        Inspected inspected = inspect(DECEMBER, REGISTERED, sentTo("GREENING", 5), sentTo("ENGINEERING", 15));

        assertThat(inspected.rewards())
                .extracting(proposed -> proposed.bearer().staffId(), Proposed::evidence)
                .containsExactly(tuple("C-200", List.of(3)));
    }

    @Test
    void aValidComplaintMakesViolationsWorse() {
        LedgerFact complaint =
                new LedgerFact.FeedbackReceived(minute(90), FeedbackOutcome.COMPLAINT_UPHELD, "C-200", null, null);

        assertThat(inspect(DECEMBER, REGISTERED, refusedCurtly(5), complaint).violations())
                .filteredOn(violated -> "C-200".equals(violated.liable().staffId()))
                .isNotEmpty()
                .allMatch(Violated::aggravated);
    }
}
