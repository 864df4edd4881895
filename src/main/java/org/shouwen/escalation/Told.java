package org.shouwen.escalation;

/** An escalation that was raised, and the number of its row. */
record Told(long id, EscalationOfCase raised) {}
