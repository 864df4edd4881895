package org.shouwen.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact of a case.
 *
 * @param number dense within the case, from 1
 * @param recordedAt when the service was told, whatever the fact itself says
 */
public record RecordedFact(int number, Instant recordedAt, LedgerFact fact) {

    /** Facts numbered from 1. */
    public static List<RecordedFact> numbered(List<LedgerFact> facts, Instant recordedAt) {
        List<RecordedFact> numbered = new ArrayList<>(facts.size());
        facts.forEach(fact -> numbered.add(new RecordedFact(numbered.size() + 1, recordedAt, fact)));
        return numbered;
    }
}
