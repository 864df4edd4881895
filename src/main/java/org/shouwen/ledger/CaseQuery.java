package org.shouwen.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.request.Kind;
import org.shouwen.table.Vocabulary;

/**
 * Which cases to list; {@code null} asks for all.
 *
 * @param office of the first-asked person or of the owner
 * @param department of the first-asked person or of the owner: a department sees what it took down and what it answers for
 * @param owner staff id or role code of the owner
 * @param from first moment of reception
 * @param before first moment of reception that is too late
 */
public record CaseQuery(
        @Nullable String office,
        @Vocabulary("部门") @Nullable String department,
        @Nullable String owner,
        @Nullable Kind kind,
        @Nullable CaseStatus status,
        @Nullable Instant from,
        @Nullable Instant before) {}
