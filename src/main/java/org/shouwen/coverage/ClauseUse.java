package org.shouwen.coverage;

import java.util.List;
import org.shouwen.table.Text;

/**
 * A clause of the regulation, the rules named by it, and where they fired.
 *
 * @param scenarios how many scenarios had one of the rules fire
 * @param rules in the order of files and lines; none if no rule is named by the clause
 */
public record ClauseUse(String clause, Text text, int scenarios, List<RuleUse> rules) {

    public boolean tested() {
        return scenarios > 0;
    }
}
