package org.shouwen.escalation;

import java.time.Instant;
import java.util.List;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.Judgement;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.LedgerFact;
import org.springframework.stereotype.Component;

/**
 * Raises what is due. The case is judged first, for facts, rules and persons may have changed since it was planned: what
 * is no longer concluded is dropped. Fact, decision, escalation and notification are one transaction.
 */
@Component
class Raising {

    private static final int CASES = 50;

    private final Watch watch;
    private final Plan plan;
    private final CaseFiles files;
    private final Turn turn;

    Raising(Watch watch, Plan plan, CaseFiles files, Turn turn) {
        this.watch = watch;
        this.plan = plan;
        this.files = files;
        this.turn = turn;
    }

    /**
     * Raises what is due of some cases.
     *
     * @return whether there may be more
     */
    boolean some() {
        return !turn.of(() -> watch.due(turn.now(), CASES), this::raise).isEmpty();
    }

    private List<Told> raise(CaseId id) {
        Judgement judgement = files.look(id);
        Instant now = turn.now();
        List<Told> told = plan.raise(id, judgement.decision().rulebook().version(), now);
        if (!told.isEmpty()) {
            files.append(id, told.stream().map(one -> fact(one.raised(), now)).toList());
        }
        return told;
    }

    private static LedgerFact fact(EscalationOfCase raised, Instant now) {
        return new LedgerFact.Escalated(
                now,
                raised.step(),
                Integer.toString(raised.level()),
                raised.to().role());
    }
}
