package org.shouwen.ledger;

/** What the customer said later (G31, G40). */
public enum FeedbackOutcome {
    PRAISED,
    COMPLAINT_UPHELD,
    NOT_SOLVED
}
