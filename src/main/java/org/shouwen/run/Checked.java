package org.shouwen.run;

import java.util.List;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.scenario.Difference;
import org.shouwen.scenario.ScenarioResult;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.table.Origin;

/**
 * How a scenario came out, as far as anybody is told: ten thousand of these are kept where as many decisions could not
 * be.
 *
 * @param file path of the workbook
 * @param origin workbook, sheet, row and the scenario's number
 * @param explanation the rules that fired; in a run of more than {@value #ALL_EXPLAINED} scenarios empty where everything
 *     came as expected
 */
public record Checked(
        String file,
        Origin origin,
        String sentence,
        Verdict verdict,
        List<Difference> differences,
        List<Explanation> explanation) {

    /** In a run of so many scenarios or fewer each is told with the rules that fired. */
    static final int ALL_EXPLAINED = 200;

    /** @param many how many scenarios were run with it */
    static Checked of(ScenarioResult result, int many) {
        boolean explained = many <= ALL_EXPLAINED || result.verdict() == Verdict.DIFFERS;
        return new Checked(
                result.scenario().file(),
                result.scenario().origin(),
                result.scenario().sentence(),
                result.verdict(),
                result.differences(),
                explained ? result.outcome().explanation() : List.of());
    }

    /** The scenario's number. */
    public String number() {
        return origin.id();
    }

    public boolean differs() {
        return verdict == Verdict.DIFFERS;
    }
}
