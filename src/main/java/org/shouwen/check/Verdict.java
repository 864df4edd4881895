package org.shouwen.check;

import org.shouwen.run.Account;

/** How a check ends, as its caller sees it. */
enum Verdict {
    /** Everything was read, and every scenario came out as expected. */
    GOOD(0),
    /** Everything was read, and a scenario came out otherwise. */
    DIFFERS(1),
    /** A file could not be read or understood, or the command line. */
    BROKEN(2);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    static Verdict of(Account account) {
        if (!account.problems().isEmpty()) {
            return BROKEN;
        }
        return account.totals().failed() > 0 ? DIFFERS : GOOD;
    }
}
