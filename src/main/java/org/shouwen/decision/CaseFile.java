package org.shouwen.decision;

import org.shouwen.ledger.Case;

/**
 * A case with all that is known of it.
 *
 * @param decision the last one given
 */
public record CaseFile(Case submitted, Decision decision) {}
