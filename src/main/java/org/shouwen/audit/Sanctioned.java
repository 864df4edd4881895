package org.shouwen.audit;

/**
 * What is proposed for a violation.
 *
 * @param violation the number of its row
 */
record Sanctioned(long violation, Proposed proposed) {}
