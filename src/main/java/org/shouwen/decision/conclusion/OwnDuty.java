package org.shouwen.decision.conclusion;

/** Whether what was asked is the first-asked person's own duty (C11, C25). */
public record OwnDuty(boolean value) {}
