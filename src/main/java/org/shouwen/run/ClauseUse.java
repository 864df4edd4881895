package org.shouwen.run;

import java.util.List;
import org.shouwen.table.Text;

/**
 * A clause of the regulation, the rules named by it, and where they fired.
 *
 * @param scenarios how many scenarios had one of the rules fire
 * @param rules in the order of files and lines; none if no rule is named by the clause
 */
public record ClauseUse(String clause, Text text, int scenarios, List<RuleUse> rules) {

    /**
     * A rule, and the scenarios in which it fired.
     *
     * @param file the rule file, under the home folder
     * @param scenarios their numbers, in the order in which they ran
     */
    public record RuleUse(String rule, String file, List<String> scenarios) {}
}
