package org.shouwen.escalation;

import org.shouwen.organisation.NoOrganisation;
import org.shouwen.rulebook.NoRulebook;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells what is wrong with a case from what is wrong with everything. */
final class Trouble {

    private Trouble() {}

    /** Whether the database is away or too busy, or there is no rulebook or organisation yet: no case is to blame. */
    static boolean isEverywhere(RuntimeException failed) {
        return failed instanceof TransactionException
                || failed instanceof DataAccessResourceFailureException
                || failed instanceof TransientDataAccessException
                || failed instanceof NoRulebook
                || failed instanceof NoOrganisation;
    }
}
