package org.shouwen.decision;

import static org.shouwen.decision.TestRequest.TEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.AnswerOutcome;
import org.shouwen.ledger.Consent;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.ledger.FormCause;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RefusalReason;
import org.shouwen.ledger.TransferConsent;
import org.shouwen.ledger.TransferMode;

/**
 * Ledger facts as a test tells them, in minutes after the reception. Unless they say otherwise the first-asked person is
 * the cleaning foreman (C-200) and a hand-over to a department is made in the first mode.
 */
final class Facts {

    static final String COORDINATOR = "CUSTOMER_RELATIONS_SUPERVISOR";
    static final String SUPERIOR = "DIRECT_SUPERIOR";
    static final String OFFICE_MANAGER = "OFFICE_MANAGER";
    static final String SUPERVISOR = "CUSTOMER_SERVICE_SUPERVISOR";

    private static final String FOREMAN = "C-200";
    private static final String CLEANING = "CLEANING";

    private Facts() {}

    static OffsetDateTime after(double minutes) {
        return TEN.plus(Duration.ofMillis(Math.round(minutes * 60_000)));
    }

    /** A moment on the company's clock. */
    static OffsetDateTime local(String moment) {
        return LocalDateTime.parse(moment).atOffset(TEN.getOffset());
    }

    /** The same as minutes after ten. */
    static double minutes(String local) {
        return Duration.between(TEN, local(local)).toMillis() / 60_000.0;
    }

    static LedgerFact paused(double minutes) {
        return new LedgerFact.Paused(at(minutes), "customer away");
    }

    static LedgerFact resumed(double minutes) {
        return new LedgerFact.Resumed(at(minutes), "customer back");
    }

    private static Instant at(double minutes) {
        return after(minutes).toInstant();
    }

    static LedgerFact registered(double minutes) {
        return registered(minutes, FOREMAN, CLEANING);
    }

    static LedgerFact registered(double minutes, String firstAsked, String department) {
        return new LedgerFact.Registered(at(minutes), firstAsked, department, null, firstAsked);
    }

    static LedgerFact consent(double minutes, Consent consent) {
        return new LedgerFact.ConsentRecorded(at(minutes), consent);
    }

    static LedgerFact served(double minutes) {
        return served(minutes, FOREMAN);
    }

    static LedgerFact served(double minutes, String by) {
        return new LedgerFact.ServedDirectly(at(minutes), by);
    }

    static LedgerFact numberGiven(double minutes) {
        return new LedgerFact.PhoneNumberGiven(at(minutes), "8888-0000", null);
    }

    static LedgerFact inquired(double minutes) {
        return new LedgerFact.PolicyInquired(at(minutes), null, null);
    }

    static LedgerFact answered(double minutes, @Nullable Boolean satisfied) {
        return new LedgerFact.Answered(at(minutes), null, satisfied, null, null, null);
    }

    static LedgerFact answered(double minutes, Boolean satisfied, AnswerOutcome outcome) {
        return new LedgerFact.Answered(at(minutes), null, satisfied, outcome, null, null);
    }

    static LedgerFact answeredFrom(double minutes, String basis) {
        return new LedgerFact.Answered(at(minutes), null, true, null, basis, null);
    }

    /** By a person. */
    static LedgerFact refused(double minutes, @Nullable String by, RefusalReason reason) {
        return new LedgerFact.Refused(at(minutes), by, null, null, null, reason);
    }

    static LedgerFact refusedIn(double minutes, String department) {
        return new LedgerFact.Refused(at(minutes), null, department, null, null, RefusalReason.NOT_MY_DUTY);
    }

    static Transfer transferred(double minutes) {
        return new Transfer(at(minutes));
    }

    static LedgerFact unreachable(double minutes, String role) {
        return new LedgerFact.Unreachable(at(minutes), role, null, null, null);
    }

    static LedgerFact accepted(double minutes, String department) {
        return accepted(minutes, department, null);
    }

    static LedgerFact accepted(double minutes, String department, @Nullable String office) {
        return new LedgerFact.Accepted(at(minutes), department, office, null);
    }

    /** In the accepting department's own ledger. */
    static LedgerFact entered(double minutes, String department, @Nullable String firstAskedNamed) {
        return new LedgerFact.AcceptanceRegistered(at(minutes), department, null, "desk", firstAskedNamed);
    }

    static LedgerFact assigned(double minutes, String department) {
        return new LedgerFact.Assigned(at(minutes), COORDINATOR, department, null);
    }

    /** Of the coordinator. */
    static LedgerFact form(double minutes, @Nullable String lead) {
        return form(minutes, lead, FormCause.SEVERAL_DEPARTMENTS);
    }

    static LedgerFact form(double minutes, @Nullable String lead, FormCause cause) {
        return new LedgerFact.CoordinationFormFiled(at(minutes), COORDINATOR, null, null, cause, lead, List.of(), null);
    }

    /** Of a coordinator, who lets one department assist the lead. */
    static LedgerFact assistedForm(double minutes, String lead, String assisting) {
        return new LedgerFact.CoordinationFormFiled(
                at(minutes), COORDINATOR, null, null, FormCause.SEVERAL_DEPARTMENTS, lead, List.of(assisting), null);
    }

    /** Of a department that was sent a request by mistake. */
    static LedgerFact ownForm(double minutes, String department, @Nullable String reportedTo) {
        return new LedgerFact.CoordinationFormFiled(
                at(minutes),
                "DEPARTMENT_HEAD",
                department,
                null,
                FormCause.MISROUTE,
                null,
                List.of("ENGINEERING"),
                reportedTo);
    }

    static LedgerFact reported(double minutes) {
        return new LedgerFact.ReportedToOfficeManager(at(minutes), "S-500");
    }

    static LedgerFact coordinated(double minutes, String department, String office) {
        return new LedgerFact.Coordinated(at(minutes), "M-900", List.of(department), office);
    }

    static LedgerFact completed(double minutes, String department) {
        return completed(minutes, department, null);
    }

    static LedgerFact completed(double minutes, String department, @Nullable String office) {
        return new LedgerFact.Completed(at(minutes), department, office, "done", null);
    }

    static LedgerFact replied(double minutes, String department) {
        return new LedgerFact.Replied(at(minutes), department, null, null, null);
    }

    /** The reply spoke of the internal error. */
    static LedgerFact disclosed(double minutes, String department) {
        return new LedgerFact.Replied(at(minutes), department, null, true, null);
    }

    /** To the supervisor of a department, with time and circumstances. */
    static LedgerFact notified(double minutes, String from, String to) {
        return notice(minutes, from, to, at(minutes), "repaired");
    }

    static LedgerFact notice(
            double minutes, String from, String to, @Nullable Instant completedAt, @Nullable String circumstances) {
        return new LedgerFact.CompletionNotified(
                at(minutes), from, null, SUPERVISOR, to, null, completedAt, circumstances);
    }

    static LedgerFact tracked(double minutes) {
        return tracked(minutes, CLEANING, SUPERVISOR);
    }

    static LedgerFact tracked(double minutes, String department, String byRole) {
        return new LedgerFact.Tracked(at(minutes), department, null, byRole, "in hand", null);
    }

    static LedgerFact reopened(double minutes) {
        return new LedgerFact.Reopened(at(minutes), "not solved");
    }

    static LedgerFact notSolved(double minutes) {
        return new LedgerFact.FeedbackReceived(at(minutes), FeedbackOutcome.NOT_SOLVED, null, null, null);
    }

    static LedgerFact withdrawn(double minutes) {
        return new LedgerFact.Withdrawn(at(minutes), "no longer wanted");
    }

    /** A hand-over; complete once its receiver is told. */
    static final class Transfer {

        private final Instant at;
        private String from = CLEANING;
        private @Nullable String fromOffice;
        private @Nullable TransferMode mode = TransferMode.PHONE_CONNECTION;
        private @Nullable TransferConsent consent;

        private Transfer(Instant at) {
            this.at = at;
        }

        Transfer from(String department) {
            this.from = department;
            return this;
        }

        Transfer from(String department, String office) {
            this.fromOffice = office;
            return from(department);
        }

        Transfer in(@Nullable TransferMode used) {
            this.mode = used;
            return this;
        }

        Transfer escorting(@Nullable TransferConsent told) {
            this.consent = told;
            return in(TransferMode.ESCORT);
        }

        LedgerFact to(String role) {
            return to(role, null, null);
        }

        LedgerFact toHeadOf(String department) {
            return to("DEPARTMENT_HEAD", department, null);
        }

        LedgerFact toHeadOf(String department, String office) {
            return to("DEPARTMENT_HEAD", department, office);
        }

        LedgerFact to(String role, @Nullable String department, @Nullable String office) {
            return new LedgerFact.Transferred(
                    at, "desk", from, fromOffice, role, department, office, mode, consent, null);
        }
    }
}
