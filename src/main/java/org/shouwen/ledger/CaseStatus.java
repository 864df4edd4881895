package org.shouwen.ledger;

/** How far a case has come. */
public enum CaseStatus {
    OPEN,
    HANDED_OVER,
    ACCEPTED,
    COMPLETED,
    RELEASED,
    WITHDRAWN;

    /** Whether somebody still answers for it. */
    public boolean isOpen() {
        return this != RELEASED && this != WITHDRAWN;
    }
}
