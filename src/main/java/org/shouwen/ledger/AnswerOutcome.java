package org.shouwen.ledger;

/** How an answer ended the matter without satisfaction (G13). */
public enum AnswerOutcome {
    POLICY_LIMIT,
    CUSTOMER_LEFT
}
