package org.shouwen.audit.fact;

/**
 * The first time a person sent a customer to the wrong department.
 *
 * @param office the person's
 * @param recordsKept whether that office writes down whom it trains
 */
public record FirstMisroute(String staffId, String office, boolean recordsKept) {}
