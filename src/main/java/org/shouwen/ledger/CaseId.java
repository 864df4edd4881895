package org.shouwen.ledger;

/** Identifies a case: {@code R-}, the day it was received on, and twelve characters nobody can guess. */
public record CaseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
