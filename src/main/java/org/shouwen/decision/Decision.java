package org.shouwen.decision;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;
import org.shouwen.table.Text;

/**
 * Who answers, what is owed, what is forbidden, and why. Complete in itself: the same enquiry under the same rulebook
 * and organisation gives an equal decision. Every list has a defined order and none is null.
 *
 * @param transferModes permitted for the hand-over to the responsible department, the recommended one first
 * @param requiredActions still owed, in the order to be done (the order of the vocabulary 动作)
 * @param procedure title of the document that governs the processing (C82, C83); {@code null} if no row says
 * @param firstAskedReleased whether the first-asked responsibility has ended (C66)
 */
public record Decision(
        Basis rulebook,
        Party owner,
        Party finalOwner,
        List<Leg> route,
        List<String> transferModes,
        List<Owed> requiredActions,
        List<Remark> prohibitions,
        @Nullable String procedure,
        List<Breach> violations,
        List<Remark> findings,
        boolean firstAskedReleased,
        List<Explanation> explanation) {

    /** Whether it says the same, whatever it rests on and however it is explained. */
    boolean saysTheSameAs(Decision other) {
        return onGroundsOf(other).equals(other);
    }

    private Decision onGroundsOf(Decision other) {
        return new Decision(
                other.rulebook,
                owner,
                finalOwner,
                route,
                transferModes,
                requiredActions,
                prohibitions,
                procedure,
                violations,
                findings,
                firstAskedReleased,
                other.explanation);
    }

    /**
     * What the decision rests on.
     *
     * @param version of the rulebook
     * @param organisation version of the organisation
     */
    public record Basis(String version, String organisation, OffsetDateTime asOf) {}

    /** A hand-over still to come. */
    public record Leg(Party from, Party to, String action, List<String> clauses) {}

    /**
     * An action somebody owes.
     *
     * @param dueAt until when, on the company's clock; {@code null} if no row says, which is a finding
     */
    public record Owed(String code, Party actor, @Nullable OffsetDateTime dueAt, Text text, List<String> clauses) {}

    /** A prohibition or a finding. */
    public record Remark(String code, Text text, List<String> clauses) {}

    /**
     * A clause that was broken.
     *
     * @param basis REGULATION or DEFAULT
     * @param evidence positions in the ledger, from 1; empty for a missing act
     */
    public record Breach(
            String code, String clause, String basis, Party liable, int severity, Text text, List<Integer> evidence) {}

    /**
     * One rule that contributed to the answer.
     *
     * @param facts names of the parts of the enquiry it rests on: {@code request}, {@code firstAsked},
     *     {@code ledger[2]}
     */
    public record Explanation(String rule, List<String> clauses, List<Origin> rows, List<String> facts) {}
}
