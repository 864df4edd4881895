package org.shouwen.rulebook;

import java.util.List;

/**
 * What one firing of the rules concluded.
 *
 * @param conclusions every fact a rule concluded and that still held at the end, first concluded first
 */
public record Firing(List<Conclusion> conclusions) {}
