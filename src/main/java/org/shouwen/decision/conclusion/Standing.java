package org.shouwen.decision.conclusion;

import org.shouwen.ledger.CaseStatus;
import org.shouwen.table.Vocabulary;

/** How far the case has come, as the facts tell. */
public record Standing(CaseStatus status, @Vocabulary("条款") String clause) {}
