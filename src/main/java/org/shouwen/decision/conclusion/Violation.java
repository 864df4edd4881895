package org.shouwen.decision.conclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.Vocabulary;

/**
 * A clause that was broken, and by whom.
 *
 * @param clause the clause that was broken
 * @param basis whether the regulation's own text demands it or a default
 * @param role who is liable
 * @param department of whoever is liable; {@code null} where the role belongs to none
 * @param office {@code null} for the first-asked person's office
 * @param severity from 1 (minor) to 3 (serious)
 * @param evidence the fact that shows it; {@code null} where an act is missing
 * @param at since when it counts: whoever acted in the role on that day is liable
 */
public record Violation(
        @Vocabulary("违规") String code,
        @Vocabulary("条款") String clause,
        @Vocabulary("性质") String basis,
        @Vocabulary("角色") String role,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office,
        int severity,
        @Nullable LedgerFact evidence,
        Instant at) {}
