package org.shouwen.audit;

import java.time.Instant;

/**
 * Something read back in the order in which it happened.
 *
 * @param number of its row
 * @param reported whether it belongs to a case that was asked about
 */
record Stored<T>(long number, Instant happenedAt, boolean reported, T value) {}
