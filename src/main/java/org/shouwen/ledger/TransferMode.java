package org.shouwen.ledger;

/** The mode a hand-over was made in (C51–C54); NONE is none of the three. */
public enum TransferMode {
    PHONE_CONNECTION,
    HEAD_GOES_TO_CUSTOMER,
    ESCORT,
    NONE
}
