package org.shouwen.decision.conclusion;

import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.Vocabulary;

/**
 * A hand-over to a department that is not responsible (C42, G17, G19).
 *
 * @param byRole whoever sent it there
 * @param department the wrong receiver
 * @param office {@code null} for the first-asked person's office
 * @param handover the fact that says so
 */
public record Misroute(
        @Vocabulary("角色") String byRole,
        @Vocabulary("部门") String department,
        @Nullable String office,
        LedgerFact handover,
        @Vocabulary("条款") String clause) {}
