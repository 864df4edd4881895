package org.shouwen.decision;

import java.time.Instant;
import java.util.List;
import org.shouwen.decision.conclusion.Escalation;
import org.shouwen.decision.conclusion.Misroute;
import org.shouwen.ledger.CaseStatus;

/**
 * What the facts of a case come to: the decision callers are given, and what the service itself keeps or counts.
 *
 * @param status how far the case has come
 * @param misroutes hand-overs to departments that are not responsible, the first one first (G17)
 * @param rungs who is to be told of which limit and from when on, the earliest first; only for cases that are watched
 */
public record Judgement(Decision decision, CaseStatus status, List<Misroute> misroutes, List<Rung> rungs) {

    /** The moment as of which it was judged. */
    public Instant asOf() {
        return decision.rulebook().asOf().toInstant();
    }

    /** The rungs as the rules concluded them. */
    public List<Escalation> escalations() {
        return rungs.stream().map(Rung::concluded).toList();
    }
}
