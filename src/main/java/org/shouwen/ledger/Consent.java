package org.shouwen.ledger;

/** Whether the customer agreed to be escorted (C53). */
public enum Consent {
    GRANTED,
    REFUSED
}
