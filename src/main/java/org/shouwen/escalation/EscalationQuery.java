package org.shouwen.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which escalations to list; {@code null} asks for all.
 *
 * @param office of whoever holds the step, or of whoever is told
 * @param asOf the moment as of which the list stands, past or to come: who is told later had not been told yet
 * @param dueBefore first moment that is too late for somebody to be told; without it, whoever is to be told after
 *     {@code asOf} is left out
 * @param level rung of the ladder
 */
public record EscalationQuery(
        @Nullable String office, @Nullable Instant asOf, @Nullable Instant dueBefore, @Nullable Integer level) {}
