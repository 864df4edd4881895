package org.shouwen.ledger;

/** Why somebody declined (C24). */
public enum RefusalReason {
    NOT_MY_DUTY,
    CURT,
    OTHER
}
