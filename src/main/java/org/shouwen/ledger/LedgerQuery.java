package org.shouwen.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * Which part of a department's ledger to read: the cases it was first asked in and those it accepted (C61, C63).
 *
 * @param office {@code null} for the department of this name in every office
 * @param from first moment of reception; {@code null} from the beginning
 * @param before first moment of reception that is too late; {@code null} to the end
 */
public record LedgerQuery(
        @Vocabulary("部门") String department,
        @Nullable String office,
        @Nullable Instant from,
        @Nullable Instant before) {}
