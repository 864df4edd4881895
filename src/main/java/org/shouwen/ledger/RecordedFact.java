package org.shouwen.ledger;

import java.time.Instant;

/**
 * A fact of a case.
 *
 * @param number dense within the case, from 1
 * @param recordedAt when the service was told, whatever the fact itself says
 */
public record RecordedFact(int number, Instant recordedAt, LedgerFact fact) {}
