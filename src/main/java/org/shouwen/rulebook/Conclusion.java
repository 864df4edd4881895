package org.shouwen.rulebook;

import java.util.List;
import org.shouwen.table.Origin;

/**
 * A fact that a rule concluded, and why.
 *
 * @param value the fact as the rule made it
 * @param rule the rule's name: its clauses and a sentence
 * @param clauses the clauses the name begins with
 * @param rows every table row this rests on, directly or through other conclusions, in the order of sheet and row
 * @param facts every fact brought to the firing that this rests on, in the order they were brought
 */
public record Conclusion(Object value, String rule, List<String> clauses, List<Origin> rows, List<Object> facts) {}
