package org.shouwen.escalation;

import java.time.Instant;

/**
 * Something others are to know of.
 *
 * @param cursor its place in the order in which things came to be known, from 1 without a gap
 * @param id the same wherever and however often it is sent
 * @param at when it came to be known
 */
public record Notification(long cursor, String id, Instant at, EscalationOfCase escalation) {}
