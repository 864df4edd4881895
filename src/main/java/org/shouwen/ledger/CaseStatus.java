package org.shouwen.ledger;

/** How far a case has come. */
public enum CaseStatus {
    OPEN,
    HANDED_OVER,
    ACCEPTED,
    COMPLETED,
    RELEASED,
    WITHDRAWN
}
