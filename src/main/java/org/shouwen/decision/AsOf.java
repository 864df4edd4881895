package org.shouwen.decision;

import java.time.Instant;

/** The moment a decision is made for, as rules see it. */
public record AsOf(Instant at) {}
