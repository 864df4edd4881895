package org.shouwen.register;

import org.shouwen.ledger.CaseId;

/** A case has no form of this number. */
public class NoSuchForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchForm(CaseId id, int number) {
        super("%s, form %d".formatted(id, number));
    }
}
