package org.shouwen.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.conclusion.Misroute;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.Chronicle;
import org.shouwen.ledger.LedgerFact;

/**
 * A case, and what its facts come to.
 *
 * @param wrongHandovers to departments that are not responsible, the first one first (G17, G19)
 * @param papers what is written on papers only
 */
public record JudgedCase(Case kept, Decision decision, List<WrongHandover> wrongHandovers, Papers papers) {

    /**
     * A hand-over to a department that is not responsible.
     *
     * @param byRole whoever sent it there
     * @param office {@code null} for the first-asked person's office
     * @param reason as it was told
     */
    public record WrongHandover(
            String byRole, String department, @Nullable String office, Instant at, @Nullable String reason) {

        static WrongHandover of(Misroute misroute) {
            LedgerFact handover = misroute.handover();
            return new WrongHandover(
                    misroute.byRole(),
                    misroute.department(),
                    misroute.office(),
                    Chronicle.told(handover.at()),
                    handover instanceof LedgerFact.Transferred handed ? handed.reason() : null);
        }
    }

    static JudgedCase of(Case kept, Judgement judgement) {
        return new JudgedCase(
                kept,
                judgement.decision(),
                judgement.misroutes().stream().map(WrongHandover::of).toList(),
                judgement.papers());
    }
}
