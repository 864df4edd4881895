package org.shouwen.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/**
 * An audit and how far it has come.
 *
 * @param rulebook version it judges by; {@code null} until it begins, like the organisation's
 * @param rerunOf the audit that asked the same before
 * @param failure why it failed
 */
public record Audit(
        AuditId id,
        AuditState state,
        AuditQuestion question,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String rulebook,
        @Nullable String organisation,
        @Nullable AuditId rerunOf,
        Progress progress,
        @Nullable Text failure) {

    /**
     * How much is done.
     *
     * @param done cases read so far; those before the period, which are needed for repetition, included
     * @param total cases to be read
     * @param audited cases of those asked about that were judged
     */
    public record Progress(long done, long total, long audited) {}
}
