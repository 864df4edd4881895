package org.shouwen.ledger;

/** Why a coordination form was filled in. */
public enum FormCause {
    SEVERAL_DEPARTMENTS,
    MISROUTE,
    CROSS_OFFICE
}
