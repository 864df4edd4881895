package org.shouwen.ledger;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.shouwen.request.FirstAsked;

/** A department that has a case in its ledger. */
@Embeddable
record Desk(String department, String office) {

    static Desk of(FirstAsked first) {
        return new Desk(first.department(), first.office());
    }

    /** The department that a fact says has taken the case over; {@code null} for all other facts (C63). */
    static @Nullable Desk accepting(LedgerFact fact, @Nullable String usualOffice) {
        if (fact instanceof LedgerFact.Accepted accepted) {
            return of(accepted.department(), accepted.office(), usualOffice);
        }
        if (fact instanceof LedgerFact.AcceptanceRegistered registered) {
            return of(registered.department(), registered.office(), usualOffice);
        }
        return null;
    }

    private static Desk of(String department, @Nullable String office, @Nullable String usual) {
        return new Desk(department, office != null ? office : usual == null ? "" : usual);
    }
}
