package org.shouwen.ledger;

import java.util.List;

/** A part of a department's ledger, and how long the whole of it is. */
public record LedgerPage(List<Case> cases, long totalElements, int totalPages) {}
