package org.shouwen.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.request.Kind;

/** A part of a list of cases, and how long the whole list is. */
public record CaseList(List<Entry> entries, long totalElements, int totalPages) {

    /**
     * A case in brief.
     *
     * @param dueAt until when the owner owes his next action; {@code null} if he owes none
     */
    public record Entry(
            CaseId id,
            CaseStatus status,
            Instant receivedAt,
            @Nullable Kind kind,
            String matter,
            CaseOwner owner,
            @Nullable Instant dueAt) {}
}
