package org.shouwen.decision;

import static org.shouwen.decision.Facts.after;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.AnswerOutcome;
import org.shouwen.ledger.Consent;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.ledger.FormCause;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.ledger.TransferConsent;
import org.shouwen.ledger.TransferMode;
import org.shouwen.request.Channel;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/** Requests with ledgers thrown together: all types of facts, at few different minutes, in no sensible order. */
final class Histories {

    private static final String[] PEOPLE = {
        "C-203", "C-200", "C-201", "E-101", "E-102", "O-310", "S-500", "S-501", "M-900", "CB-203"
    };
    private static final String[] MATTERS = {
        "ENG_PUBLIC_LIGHT",
        "ENG_SEWAGE_BACKFLOW",
        "ENG_LIFT_TRAPPED",
        "ENG_ROOF_LEAK",
        "ORD_PARKING_CARD",
        "ORD_VISITOR",
        "CLN_CORRIDOR",
        "CLN_SPILL",
        "CSV_DECORATION_RULE",
        "FIN_FEE_STANDARD",
        "EXT_UTILITY",
        "UNK_OTHER"
    };
    private static final String[] DEPARTMENTS = {"CLEANING", "ENGINEERING", "ORDER", "CUSTOMER_SERVICE"};
    private static final String[] RECEIVERS = {
        "DEPARTMENT_HEAD",
        "DEPARTMENT_HEAD",
        "DIRECT_SUPERIOR",
        "DIRECT_SUPERIOR",
        "CUSTOMER_RELATIONS_SUPERVISOR",
        "CUSTOMER_RELATIONS_SUPERVISOR",
        "OFFICE_MANAGER",
        "LEAD_DEPARTMENT",
        "DEPARTMENT",
        "CUSTOMER_SERVICE_SUPERVISOR",
        "FIRST_ASKED"
    };
    private static final int[] MINUTES = {0, 0, 1, 2, 2, 5, 5, 10, 10, 20, 40, 100, 150, 400, 3_000, 6_000, 12_000};
    private static final int[] JUDGED = {5, 25, 60, 200, 500, 2_000, 5_000, 20_000};
    private static final int TYPES = LedgerFact.class.getPermittedSubclasses().length;

    private final Random random;

    private Histories(Random random) {
        this.random = random;
    }

    static Enquiry any(Random random) {
        return new Histories(random).enquiry();
    }

    private Enquiry enquiry() {
        String person = one(PEOPLE);
        List<LedgerFact> facts = new ArrayList<>();
        for (int left = random.nextInt(13); left > 0; left--) {
            facts.add(fact(random.nextInt(TYPES), after(one(MINUTES)).toInstant(), person));
        }
        Boolean ownDuty = rarely() ? random.nextBoolean() : null;
        FirstAskedClaim claim = new FirstAskedClaim(person, null, null, null, null, ownDuty);
        return new Enquiry(after(one(JUDGED)), request(), claim, facts);
    }

    private ServiceRequest request() {
        return new ServiceRequest(
                TestRequest.TEN.toInstant(),
                rarely() ? null : one(Channel.values()),
                random.nextInt(3) == 0 ? one(Kind.values()) : null,
                one(MATTERS),
                null,
                random.nextInt(4) == 0 ? some(DEPARTMENTS) : List.of(),
                rarely(),
                random.nextInt(5) == 0 ? some("OFFICE_A", "OFFICE_B") : List.of(),
                rarely() ? complaint() : null,
                rarely() ? "R-1" : null,
                rarely() ? Boolean.TRUE : null);
    }

    private ComplaintAbout complaint() {
        return random.nextBoolean()
                ? new ComplaintAbout(one(PEOPLE), null)
                : new ComplaintAbout(null, one(DEPARTMENTS));
    }

    private LedgerFact fact(int type, Instant at, String person) {
        return switch (type) {
            case 0 -> new LedgerFact.Registered(at, person, department(), office(), rarely() ? one(PEOPLE) : person);
            case 1 -> new LedgerFact.ConsentRecorded(at, one(Consent.values()));
            case 2 -> new LedgerFact.ServedDirectly(at, one(PEOPLE));
            case 3 -> new LedgerFact.PhoneNumberGiven(at, "1", null);
            case 4 -> new LedgerFact.PolicyInquired(at, null, null);
            case 5 -> answered(at);
            case 6 -> refused(at, person);
            case 7, 8, 9, 20 -> transferred(at);
            case 10 -> new LedgerFact.Unreachable(at, one(RECEIVERS), maybe(department()), office(), null);
            case 11 -> new LedgerFact.Accepted(at, department(), office(), null);
            case 12 ->
                new LedgerFact.AcceptanceRegistered(
                        at, department(), office(), "desk", rarely() ? null : rarely() ? one(PEOPLE) : person);
            case 13 ->
                new LedgerFact.Assigned(
                        at, one("CUSTOMER_RELATIONS_SUPERVISOR", "OFFICE_MANAGER"), department(), office());
            case 14 -> form(at);
            case 15 -> new LedgerFact.ReportedToOfficeManager(at, one(PEOPLE));
            case 16 -> new LedgerFact.Coordinated(at, "M-900", some(DEPARTMENTS), office());
            case 17 -> new LedgerFact.Completed(at, department(), office(), "done", null);
            case 18 -> new LedgerFact.Replied(at, department(), office(), maybe(random.nextBoolean()), null);
            case 19 -> notice(at);
            case 21 -> new LedgerFact.Tracked(at, department(), office(), "CUSTOMER_SERVICE_SUPERVISOR", "noted", null);
            case 22 -> new LedgerFact.Reopened(at, "not solved");
            case 23 -> rarely() ? new LedgerFact.Withdrawn(at, "not wanted") : transferred(at);
            default -> aside(at);
        };
    }

    private LedgerFact answered(Instant at) {
        return new LedgerFact.Answered(
                at,
                null,
                maybe(random.nextBoolean()),
                rarely() ? one(AnswerOutcome.values()) : null,
                rarely() ? "notice 7" : null,
                null);
    }

    private LedgerFact refused(Instant at, String person) {
        RefusalReason reason = one(RefusalReason.values());
        return random.nextBoolean()
                ? new LedgerFact.Refused(at, maybe(person), null, null, null, reason)
                : new LedgerFact.Refused(at, null, department(), office(), null, reason);
    }

    private LedgerFact transferred(Instant at) {
        String role = one(RECEIVERS);
        return new LedgerFact.Transferred(
                at,
                "desk",
                department(),
                office(),
                role,
                role.startsWith("DEPARTMENT") || role.startsWith("LEAD") ? department() : maybe(department()),
                office(),
                maybe(one(TransferMode.values())),
                maybe(one(TransferConsent.values())),
                null);
    }

    private LedgerFact form(Instant at) {
        String role = one("CUSTOMER_RELATIONS_SUPERVISOR", "FIRST_ASKED", "OFFICE_MANAGER", "DEPARTMENT_HEAD");
        return new LedgerFact.CoordinationFormFiled(
                at,
                role,
                maybe(department()),
                office(),
                maybe(one(FormCause.values())),
                maybe(department()),
                List.of(),
                maybe("CUSTOMER_SERVICE_SUPERVISOR"));
    }

    private LedgerFact notice(Instant at) {
        return new LedgerFact.CompletionNotified(
                at,
                department(),
                office(),
                "CUSTOMER_SERVICE_SUPERVISOR",
                department(),
                office(),
                maybe(at),
                rarely() ? null : "repaired");
    }

    /** What comes beside the course of a case. */
    private LedgerFact aside(Instant at) {
        return switch (random.nextInt(4)) {
            case 0 -> new LedgerFact.FeedbackReceived(at, one(FeedbackOutcome.values()), null, department(), office());
            case 1 -> new LedgerFact.Paused(at, "customer away");
            case 2 -> new LedgerFact.Resumed(at, "customer back");
            default -> new LedgerFact.Escalated(at, "TRACK", 100, "DEPARTMENT_HEAD");
        };
    }

    private String department() {
        return one(DEPARTMENTS);
    }

    private @Nullable String office() {
        return random.nextInt(8) > 0 ? null : one("OFFICE_A", "OFFICE_B");
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private int one(int[] of) {
        return of[random.nextInt(of.length)];
    }

    private List<String> some(String... of) {
        List<String> chosen = new ArrayList<>();
        for (String each : of) {
            if (random.nextInt(3) == 0) {
                chosen.add(each);
            }
        }
        return chosen;
    }
}
