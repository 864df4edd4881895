package org.shouwen.audit.fact;

import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.FeedbackOutcome;
import org.shouwen.table.Vocabulary;

/**
 * What a customer said of the handling of a case.
 *
 * @param number of the fact that says so
 */
public record Feedback(
        int number,
        FeedbackOutcome outcome,
        @Nullable String staffId,
        @Nullable @Vocabulary("部门") String department,
        @Nullable String office) {}
