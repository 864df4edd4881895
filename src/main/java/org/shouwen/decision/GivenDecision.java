package org.shouwen.decision;

import java.time.Instant;

/** A decision as it was given on a case, and when; which rulebook it rests on it says itself. */
public record GivenDecision(Instant givenAt, Decision decision) {}
