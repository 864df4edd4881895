package org.shouwen.ledger;

/** What a hand-over's record says of the customer's consent (C53). */
public enum TransferConsent {
    GRANTED,
    REFUSED,
    NOT_ASKED
}
