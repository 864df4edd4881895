package org.shouwen.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shouwen.decision.CaseFiles;
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
    private final CaseFiles files;
    private final Turn turn;

    Raising(Watch watch, CaseFiles files, Turn turn) {
        this.watch = watch;
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
        List<Told> told = new ArrayList<>();
        files.look(id, judgement -> {
            told.addAll(watch.raise(id, judgement));
            return told.stream()
                    .map(one -> fact(one.raised(), judgement.asOf()))
                    .toList();
        });
        return told;
    }

    private static LedgerFact fact(EscalationOfCase raised, Instant now) {
        return new LedgerFact.Escalated(
                now, raised.step(), raised.level(), raised.to().role());
    }
}
