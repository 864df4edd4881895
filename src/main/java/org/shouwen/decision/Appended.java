package org.shouwen.decision;

import java.util.List;

/**
 * Facts that were appended to a case.
 *
 * @param numbers theirs, in the order in which they came
 * @param decision over all facts of the case
 */
public record Appended(List<Integer> numbers, Decision decision) {}
