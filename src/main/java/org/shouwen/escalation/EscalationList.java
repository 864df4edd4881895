package org.shouwen.escalation;

import java.util.List;

/** A part of a list of escalations, and how long the whole list is. */
public record EscalationList(List<EscalationOfCase> items, long total) {}
