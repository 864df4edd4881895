package org.shouwen.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Something that was written into a 《接待业主情况记录》 or onto a form. Facts are only ever appended; a correction is
 * a new fact. {@code by} is what the record says and is never looked up; a department is of the first-asked person's
 * office unless an office stands beside it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(LedgerFact.Registered.class),
    @JsonSubTypes.Type(LedgerFact.ConsentRecorded.class),
    @JsonSubTypes.Type(LedgerFact.ServedDirectly.class),
    @JsonSubTypes.Type(LedgerFact.PhoneNumberGiven.class),
    @JsonSubTypes.Type(LedgerFact.PolicyInquired.class),
    @JsonSubTypes.Type(LedgerFact.Answered.class),
    @JsonSubTypes.Type(LedgerFact.Refused.class),
    @JsonSubTypes.Type(LedgerFact.Transferred.class),
    @JsonSubTypes.Type(LedgerFact.Unreachable.class),
    @JsonSubTypes.Type(LedgerFact.Accepted.class),
    @JsonSubTypes.Type(LedgerFact.AcceptanceRegistered.class),
    @JsonSubTypes.Type(LedgerFact.Assigned.class),
    @JsonSubTypes.Type(LedgerFact.CoordinationFormFiled.class),
    @JsonSubTypes.Type(LedgerFact.ReportedToOfficeManager.class),
    @JsonSubTypes.Type(LedgerFact.Coordinated.class),
    @JsonSubTypes.Type(LedgerFact.Completed.class),
    @JsonSubTypes.Type(LedgerFact.Replied.class),
    @JsonSubTypes.Type(LedgerFact.CompletionNotified.class),
    @JsonSubTypes.Type(LedgerFact.Tracked.class),
    @JsonSubTypes.Type(LedgerFact.FeedbackReceived.class),
    @JsonSubTypes.Type(LedgerFact.Paused.class),
    @JsonSubTypes.Type(LedgerFact.Resumed.class),
    @JsonSubTypes.Type(LedgerFact.Escalated.class),
    @JsonSubTypes.Type(LedgerFact.Reopened.class),
    @JsonSubTypes.Type(LedgerFact.Withdrawn.class)
})
public sealed interface LedgerFact {

    /** When it happened, as the record says. */
    Instant at();

    /** The first entry in the ledger of the first-asked department (C61). */
    @JsonTypeName("REGISTERED")
    record Registered(
            Instant at, String by, @Vocabulary("部门") String department, @Nullable String office, String firstAsked)
            implements LedgerFact {}

    /** Whether the customer agreed to be escorted (C53). */
    @JsonTypeName("CONSENT_RECORDED")
    record ConsentRecorded(Instant at, Consent consent) implements LedgerFact {}

    /** Served within one's own duty (C11, C25). */
    @JsonTypeName("SERVED_DIRECTLY")
    record ServedDirectly(Instant at, String by) implements LedgerFact {}

    /** The relevant property telephone number was given (C21). */
    @JsonTypeName("PHONE_NUMBER_GIVEN")
    record PhoneNumberGiven(Instant at, String number, @Nullable String by) implements LedgerFact {}

    /** The rule or policy was asked for by telephone (C22). */
    @JsonTypeName("POLICY_INQUIRED")
    record PolicyInquired(Instant at, @Nullable String by, @Nullable String asked) implements LedgerFact {}

    /** The customer was answered (C22, C23, G13, G14). */
    @JsonTypeName("ANSWERED")
    record Answered(
            Instant at,
            @Nullable String by,
            @Nullable Boolean satisfied,
            @Nullable AnswerOutcome outcome,
            @Nullable String basis,
            @Nullable String note)
            implements LedgerFact {}

    /** Somebody declined the request (C24, C41, C42). */
    @JsonTypeName("REFUSED")
    record Refused(
            Instant at,
            @Nullable String by,
            @Vocabulary("部门") @Nullable String byDepartment,
            @Nullable String office,
            @Nullable String reason,
            RefusalReason reasonCode)
            implements LedgerFact {}

    /** A hand-over (C12, C26–C28, C51–C54). */
    @JsonTypeName("TRANSFERRED")
    record Transferred(
            Instant at,
            String by,
            @Vocabulary("部门") String fromDepartment,
            @Nullable String fromOffice,
            @Vocabulary("角色") String toRole,
            @Vocabulary("部门") @Nullable String toDepartment,
            @Nullable String toOffice,
            @Nullable TransferMode mode,
            @Nullable TransferConsent consent,
            @Nullable String reason)
            implements LedgerFact {}

    /** An attempt to reach somebody that failed (G04). */
    @JsonTypeName("UNREACHABLE")
    record Unreachable(
            Instant at,
            @Vocabulary("角色") String role,
            @Vocabulary("部门") @Nullable String department,
            @Nullable String office,
            @Nullable String by)
            implements LedgerFact {}

    /** A department took the request over. */
    @JsonTypeName("ACCEPTED")
    record Accepted(Instant at, @Vocabulary("部门") String department, @Nullable String office, @Nullable String by)
            implements LedgerFact {}

    /** The accepting department's own entry (C63, C64). */
    @JsonTypeName("ACCEPTANCE_REGISTERED")
    record AcceptanceRegistered(
            Instant at,
            @Vocabulary("部门") String department,
            @Nullable String office,
            String by,
            @Nullable String firstAskedNamed)
            implements LedgerFact {}

    /** A coordinator assigned the request (C31, C32). */
    @JsonTypeName("ASSIGNED")
    record Assigned(
            Instant at,
            @Vocabulary("角色") String byRole,
            @Vocabulary("部门") String toDepartment,
            @Nullable String toOffice)
            implements LedgerFact {}

    /** The 客户接待事项协调单 was filled in (C33, C34, C45). */
    @JsonTypeName("COORDINATION_FORM_FILED")
    record CoordinationFormFiled(
            Instant at,
            @Vocabulary("角色") String byRole,
            @Vocabulary("部门") @Nullable String byDepartment,
            @Nullable String office,
            @Nullable FormCause cause,
            @Vocabulary("部门") @Nullable String leadDepartment,
            @Vocabulary("部门") List<String> assistingDepartments,
            @Vocabulary("角色") @Nullable String reportedToRole)
            implements LedgerFact {}

    /** Reported upward (C36). */
    @JsonTypeName("REPORTED_TO_OFFICE_MANAGER")
    record ReportedToOfficeManager(Instant at, String by) implements LedgerFact {}

    /** The office manager coordinated (C37). */
    @JsonTypeName("COORDINATED")
    record Coordinated(Instant at, String by, @Vocabulary("部门") List<String> departments, @Nullable String office)
            implements LedgerFact {}

    /** Handled (C35, C41). */
    @JsonTypeName("COMPLETED")
    record Completed(
            Instant at,
            @Vocabulary("部门") String department,
            @Nullable String office,
            String result,
            @Nullable String by)
            implements LedgerFact {}

    /** The result was given to the customer (C43, C46). */
    @JsonTypeName("REPLIED")
    record Replied(
            Instant at,
            @Vocabulary("部门") String department,
            @Nullable String office,
            @Nullable Boolean internalProblemDisclosed,
            @Nullable String by)
            implements LedgerFact {}

    /** The completion notice (C65, C66). */
    @JsonTypeName("COMPLETION_NOTIFIED")
    record CompletionNotified(
            Instant at,
            @Vocabulary("部门") String fromDepartment,
            @Nullable String fromOffice,
            @Vocabulary("角色") String toRole,
            @Vocabulary("部门") String toDepartment,
            @Nullable String toOffice,
            @Nullable Instant completedAt,
            @Nullable String circumstances)
            implements LedgerFact {}

    /** A tracking note (C62). */
    @JsonTypeName("TRACKED")
    record Tracked(
            Instant at,
            @Vocabulary("部门") String department,
            @Nullable String office,
            @Vocabulary("角色") String byRole,
            String result,
            @Nullable String by)
            implements LedgerFact {}

    /** What came back from the customer later (G31). */
    @JsonTypeName("FEEDBACK_RECEIVED")
    record FeedbackReceived(
            Instant at,
            FeedbackOutcome outcome,
            @Nullable String aboutStaffId,
            @Vocabulary("部门") @Nullable String aboutDepartment,
            @Nullable String office)
            implements LedgerFact {}

    /** Waiting for the customer. */
    @JsonTypeName("PAUSED")
    record Paused(Instant at, String reason) implements LedgerFact {}

    /** No longer waiting. */
    @JsonTypeName("RESUMED")
    record Resumed(Instant at, String reason) implements LedgerFact {}

    /** Somebody was told because a limit came near or passed; written by the service. */
    @JsonTypeName("ESCALATED")
    record Escalated(Instant at, String step, int level, @Vocabulary("角色") String toRole) implements LedgerFact {}

    /** Not solved after all (G40). */
    @JsonTypeName("REOPENED")
    record Reopened(Instant at, String reason) implements LedgerFact {}

    /** The customer no longer wants it (G33). */
    @JsonTypeName("WITHDRAWN")
    record Withdrawn(Instant at, String reason) implements LedgerFact {}
}
