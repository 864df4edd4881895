package org.shouwen.rulebook;

import java.util.List;

/**
 * What an answer says about a rule.
 *
 * @param name the clauses it applies and a sentence
 * @param clauses the clauses its name begins with
 * @param file the rule file, under the home folder
 */
public record RuleNote(String name, List<String> clauses, String file) {

    /** Whether the name begins so, word by word, or that is one of its clauses. */
    public boolean begins(String beginning) {
        return name.equals(beginning) || name.startsWith(beginning + " ") || clauses.contains(beginning);
    }
}
