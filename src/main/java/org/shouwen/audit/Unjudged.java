package org.shouwen.audit;

import java.time.Instant;
import org.shouwen.table.Text;

/** A case that could not be judged, and why. */
public record Unjudged(String caseId, Instant receivedAt, Text reason) {}
