package org.shouwen.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Party;
import org.shouwen.decision.Rung;
import org.shouwen.ledger.CaseId;
import org.shouwen.table.Text;

/**
 * Somebody who is to be told of a limit of a case, or was told.
 *
 * @param step what is to be done in time: code of the vocabulary 步骤
 * @param holder who has to do it
 * @param since when the step began
 * @param dueAt until when it is to be done
 * @param level rung of the ladder, from 1
 * @param at from when on {@code to} is to be told
 * @param clause why (a default where it is a G-code)
 * @param explanation all of it in a sentence
 * @param raisedAt when {@code to} was told; {@code null} while that is still to come
 */
public record EscalationOfCase(
        String caseId,
        String step,
        Party holder,
        Instant since,
        Instant dueAt,
        int level,
        Instant at,
        Party to,
        Action action,
        String clause,
        Text explanation,
        @Nullable Instant raisedAt) {

    /** What is to be done by whoever is told: a word of the vocabulary 升级动作. */
    public record Action(String code, Text text) {}

    static EscalationOfCase of(CaseId id, Rung rung) {
        return new EscalationOfCase(
                id.value(),
                rung.concluded().step(),
                rung.holder(),
                rung.since(),
                rung.dueAt(),
                rung.concluded().level(),
                rung.at(),
                rung.to(),
                new Action(rung.concluded().action(), rung.action()),
                rung.concluded().clause(),
                rung.explanation(),
                null);
    }

    EscalationOfCase raised(Instant moment) {
        return new EscalationOfCase(
                caseId, step, holder, since, dueAt, level, at, to, action, clause, explanation, moment);
    }
}
