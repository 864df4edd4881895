package org.shouwen.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is sent every notification. The secret that signs them is never shown.
 *
 * @param changedAt when address and secret were set
 * @param pending notifications still to be delivered
 * @param delivered notifications that were taken
 * @param dead notifications that were given up; setting the address again tries them anew
 * @param lastFailure what went wrong with the last delivery that was not taken
 */
public record Webhook(
        String name,
        String url,
        Instant changedAt,
        long pending,
        long delivered,
        long dead,
        @Nullable String lastFailure) {}
