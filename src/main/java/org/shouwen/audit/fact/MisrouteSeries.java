package org.shouwen.audit.fact;

/**
 * Wrong hand-overs of one person that follow upon each other (G17).
 *
 * @param count how many, the last one included
 * @param monthsBefore whole months from the first of them to the last
 */
public record MisrouteSeries(String staffId, int count, long monthsBefore) {}
