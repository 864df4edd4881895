package org.shouwen.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.TransferConsent;
import org.shouwen.request.Channel;
import org.shouwen.request.Customer;
import org.shouwen.request.Kind;
import org.shouwen.table.Text;

/**
 * A line of a department's 《接待业主情况记录》, with the fields of the company's form. What the facts do not say is
 * {@code null} or empty; only whether it was own duty is concluded, by the rules.
 *
 * @param number of the case
 * @param customer with all but the first and last digits of the telephone number masked, unless the company has them
 *     shown (G39)
 * @param ownDuty as the first-asked person stated it, or else as the rules have it; {@code null} if neither says
 * @param consent to be escorted, as it was recorded last
 * @param satisfied as the last answer says
 * @param circumstances of the completion, as the notice tells them, or else the completion itself
 * @param noticeReceivedBy role and department
 * @param forms addresses of the 客户接待事项协调单
 */
public record LedgerEntry(
        String number,
        Instant receivedAt,
        @Nullable Channel channel,
        @Nullable Customer customer,
        @Nullable Kind kind,
        String matter,
        Text matterText,
        @Nullable String description,
        Person firstAsked,
        @Nullable Boolean ownDuty,
        List<Handling> handled,
        @Nullable TransferConsent consent,
        List<Receipt> receivedBy,
        List<Note> tracking,
        @Nullable Instant completedAt,
        @Nullable String circumstances,
        @Nullable Instant noticeReceivedAt,
        @Nullable Text noticeReceivedBy,
        @Nullable Boolean satisfied,
        List<String> forms) {

    /** Somebody the organisation may know by name. */
    public record Person(
            String staffId,
            @Nullable String name,
            String post,
            String department,
            Text departmentText,
            String office) {}

    /** A department that took the case over. */
    public record Receipt(
            String department, Text departmentText, @Nullable String office, @Nullable String person, Instant at) {}

    /** A tracking note (C62). */
    public record Note(Instant at, @Nullable String by, String result) {}
}
