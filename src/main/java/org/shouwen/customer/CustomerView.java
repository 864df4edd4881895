package org.shouwen.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.table.Text;

/**
 * A request as its customer may see it (C43). A field is here because it was let in, one by one: nothing of a fact, a
 * form or a decision reaches the customer otherwise.
 *
 * @param matter what the vocabulary calls it
 * @param servedBy the department that serves now, or the role of whoever does; never a person, and never anybody it was
 *     handed to before
 * @param acceptedAt when that department took it over
 * @param result of the last completion, as the department worded it: the only words of a fact that are shown
 */
public record CustomerView(
        String id,
        CaseStatus status,
        Instant receivedAt,
        Text matter,
        Text servedBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant completedAt,
        @Nullable Instant repliedAt,
        @Nullable String result) {}
