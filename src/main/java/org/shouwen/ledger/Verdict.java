package org.shouwen.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was given on a case, kept for good.
 *
 * @param rulebook version it rests on
 * @param organisation version it rests on
 * @param dueAt until when the owner owes his next action; {@code null} if he owes none
 * @param json all of it, in both languages
 */
public record Verdict(
        Instant givenAt, String rulebook, String organisation, CaseOwner owner, @Nullable Instant dueAt, String json) {}
