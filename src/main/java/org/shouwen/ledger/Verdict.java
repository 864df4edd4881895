package org.shouwen.ledger;

import java.time.Instant;

/**
 * A decision as it was given on a case, kept for good.
 *
 * @param rulebook version it rests on
 * @param organisation version it rests on
 * @param json all of it, in both languages
 */
public record Verdict(Instant givenAt, String rulebook, String organisation, CaseOwner owner, String json) {}
