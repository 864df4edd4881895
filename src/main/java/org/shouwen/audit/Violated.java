package org.shouwen.audit;

import java.time.Instant;
import java.util.List;
import org.shouwen.decision.Party;
import org.shouwen.table.Text;

/**
 * A violation that an audit found.
 *
 * @param happenedAt of the first fact that shows it; where an act is missing, when its limit had passed or the request was
 *     completed without it
 * @param basis REGULATION or DEFAULT
 * @param evidence numbers of facts of the case; empty for a missing act
 * @param aggravated whether it led to a valid complaint
 */
public record Violated(
        String caseId,
        Instant happenedAt,
        String code,
        String clause,
        String basis,
        Party liable,
        int severity,
        Text text,
        List<Integer> evidence,
        boolean aggravated) {

    /** The same, having led to a valid complaint. */
    Violated worse() {
        return new Violated(caseId, happenedAt, code, clause, basis, liable, severity, text, evidence, true);
    }
}
