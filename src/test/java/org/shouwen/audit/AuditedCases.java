package org.shouwen.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.shouwen.decision.Shipped;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseOwner;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.Cases;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.ledger.Verdict;
import org.shouwen.organisation.Staff;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/** Keeps cases that an audit can judge. */
final class AuditedCases {

    private static final CaseOwner SOMEBODY = new CaseOwner("FIRST_ASKED", null, null, null, null);

    private final Cases cases;

    AuditedCases(Cases cases) {
        this.cases = cases;
    }

    /** Registered five minutes after reception, refused ten minutes after it by the first-asked person himself. */
    void refused(String id, String receivedAt, String staffId) {
        Instant at = moment(receivedAt);
        keep(
                id,
                at,
                "ENG_SEWAGE_BACKFLOW",
                staffId,
                new LedgerFact.Refused(at.plusSeconds(600), staffId, null, null, null, RefusalReason.CURT));
    }

    void refusedByDepartment(String id, String receivedAt, String department) {
        Instant at = moment(receivedAt);
        keep(
                id,
                at,
                "ENG_SEWAGE_BACKFLOW",
                "C-200",
                new LedgerFact.Refused(at.plusSeconds(600), null, department, null, null, RefusalReason.OTHER));
    }

    void misrouted(String id, String receivedAt, String staffId) {
        Instant at = moment(receivedAt);
        keep(
                id,
                at,
                "ENG_SEWAGE_BACKFLOW",
                staffId,
                new LedgerFact.Transferred(
                        at.plusSeconds(600),
                        staffId,
                        "CLEANING",
                        null,
                        "DEPARTMENT_HEAD",
                        "GREENING",
                        null,
                        null,
                        null,
                        null));
    }

    /** By an operator past the superior to a department, which passed it on to another one. */
    void misroutedTwice(String id, String receivedAt) {
        Instant at = moment(receivedAt);
        keep(
                id,
                at,
                "ENG_SEWAGE_BACKFLOW",
                "C-200",
                new LedgerFact.Transferred(
                        at.plusSeconds(600),
                        "C-200",
                        "CLEANING",
                        null,
                        "DEPARTMENT_HEAD",
                        "GREENING",
                        null,
                        null,
                        null,
                        null),
                new LedgerFact.Transferred(
                        at.plusSeconds(900),
                        "G-400",
                        "GREENING",
                        null,
                        "DEPARTMENT_HEAD",
                        "ORDER",
                        null,
                        null,
                        null,
                        null));
    }

    /** What no row of the sanctions' tables is about. */
    void numberGiven(String id, String receivedAt) {
        Instant at = moment(receivedAt);
        keep(
                id,
                at,
                "ENG_SEWAGE_BACKFLOW",
                "C-200",
                new LedgerFact.PhoneNumberGiven(at.plusSeconds(600), "8888-0000", null));
    }

    void praised(String id, String receivedAt, String staffId) {
        Instant at = moment(receivedAt);
        keep(
                id,
                at,
                "ENG_SEWAGE_BACKFLOW",
                staffId,
                new LedgerFact.FeedbackReceived(at.plusSeconds(600), FeedbackOutcome.PRAISED, staffId, null, null));
    }

    void ofMatter(String id, String receivedAt, String matter) {
        keep(id, moment(receivedAt), matter, "C-200");
    }

    /** One a minute, every other one refused. */
    void many(int count, String firstReceivedAt) {
        Instant first = moment(firstReceivedAt);
        for (int number = 0; number < count; number++) {
            String at = first.plusSeconds(60L * number).toString();
            if (number % 2 == 0) {
                refused("R-%05d".formatted(number), at, number % 3 == 0 ? "C-200" : "G-400");
            } else {
                ofMatter("R-%05d".formatted(number), at, "ENG_SEWAGE_BACKFLOW");
            }
        }
    }

    private void keep(String id, Instant at, String matter, String staffId, LedgerFact... further) {
        Staff staff = Shipped.organisation().staff(staffId).orElseThrow();
        FirstAsked asked =
                new FirstAsked(staff.id(), staff.category(), staff.post(), staff.department(), staff.office(), null);
        ServiceRequest request = new ServiceRequest(
                at, Channel.PHONE, Kind.HELP, matter, null, List.of(), false, List.of(), null, null, null);
        Case opened = new Case(new CaseId(id), CaseStatus.OPEN, at, request, asked, null, List.of());
        cases.open(opened, new Verdict(at, "v", "o", SOMEBODY, null, "{}"));
        cases.append(
                opened.id(),
                List.of(new LedgerFact.Registered(
                        at.plusSeconds(300), staff.id(), staff.department(), null, staff.name())),
                at);
        cases.append(opened.id(), List.of(further), at);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
