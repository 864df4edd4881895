package org.shouwen.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which escalations to list; {@code null} asks for all.
 *
 * @param office of whoever holds the step, or of whoever is told
 * @param dueBefore first moment that is too late for somebody to be told
 * @param level rung of the ladder
 */
public record EscalationQuery(@Nullable String office, @Nullable Instant dueBefore, @Nullable Integer level) {}
