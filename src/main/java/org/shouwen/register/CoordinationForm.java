package org.shouwen.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.FormCause;
import org.shouwen.table.Text;

/**
 * A 客户接待事项协调单, made from the facts. It is a paper of the company's own: the customer is given none of it (C43).
 *
 * @param number of the form within its case, from 1, in the order of filing
 * @param request number of the case
 * @param cause {@code null} if whoever filed it did not say
 * @param departments the lead first
 * @param lead {@code null} if none was named
 * @param limit until when it is to be handled; {@code null} where nobody can tell yet, or it is handled
 * @param instructions of the coordinator and of the office manager, in the order in which they were given
 * @param result of the last completion
 * @param repliedBy who gave the result to the customer
 * @param internal what must not leave the company under any circumstances
 */
public record CoordinationForm(
        int number,
        String request,
        Instant filedAt,
        Text filedBy,
        @Nullable FormCause cause,
        List<Share> departments,
        @Nullable String lead,
        @Nullable Instant limit,
        LedgerEntry.Person firstAsked,
        List<Instruction> instructions,
        @Nullable String result,
        @Nullable Text repliedBy,
        @Nullable Instant repliedAt,
        Internal internal) {

    /** A department and what part it has. */
    public record Share(String department, Text departmentText, Part share) {}

    /** A department leads or assists. */
    public enum Part {
        LEAD,
        ASSISTING
    }

    /** What a coordinator decided. */
    public record Instruction(Instant at, Text by, List<Text> departments) {}

    /**
     * @param wrongRecipients hand-overs to departments that are not responsible, as the rules see it now
     * @param reportedTo whom the form was reported to (C45)
     */
    public record Internal(List<WrongRecipient> wrongRecipients, @Nullable Text reportedTo) {}

    /**
     * A department that was sent what is not its matter.
     *
     * @param reason as whoever sent it there gave it
     */
    public record WrongRecipient(
            String department,
            Text departmentText,
            @Nullable String office,
            Text sentBy,
            Instant at,
            @Nullable String reason) {}
}
