package org.shouwen.coverage;

import java.util.List;

/**
 * A rule, and the scenarios in which it fired and what it concluded still held at the end.
 *
 * @param file the rule file, under the home folder
 * @param scenarios their numbers, in the order in which they ran
 */
public record RuleUse(String rule, String file, List<String> scenarios) {

    public boolean tested() {
        return !scenarios.isEmpty();
    }
}
