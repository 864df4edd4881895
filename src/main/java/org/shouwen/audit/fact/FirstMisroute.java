package org.shouwen.audit.fact;

import java.time.Instant;

/**
 * The first time a person sent a customer to the wrong department.
 *
 * @param office the person's
 * @param recordsKept whether that office writes down whom it trains
 * @param at when he did
 */
public record FirstMisroute(String staffId, String office, boolean recordsKept, Instant at) {}
