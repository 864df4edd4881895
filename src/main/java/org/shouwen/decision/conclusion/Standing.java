package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;

/**
 * How far the case has come, as the facts tell.
 *
 * @param status name of a {@link org.shouwen.ledger.CaseStatus}
 */
public record Standing(String status, @Vocabulary("条款") String clause) {}
