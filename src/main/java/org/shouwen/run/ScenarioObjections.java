package org.shouwen.run;

import java.util.List;
import java.util.stream.Stream;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Objections;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.scenario.Difference;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps out a rulebook under which a scenario differs, where the company wants it so; by default nothing is kept out. */
@Component
class ScenarioObjections implements Objections {

    private final boolean block;
    private final HomeScenarios scenarios;
    private final Organisations organisations;

    ScenarioObjections(
            @Value("${shouwen.scenarios.block:false}") boolean block,
            HomeScenarios scenarios,
            Organisations organisations) {
        this.block = block;
        this.scenarios = scenarios;
        this.organisations = organisations;
    }

    @Override
    public List<Problem> to(Rulebook candidate) {
        if (!block) {
            return List.of();
        }
        Organisation organisation = organisations.currentOrSample(candidate.vocabularies());
        Account account = scenarios.run(candidate, organisation, new Progress());
        return Stream.concat(account.problems().stream(), account.differing().map(ScenarioObjections::problem))
                .sorted(Problem.IN_READING_ORDER)
                .toList();
    }

    @Override
    public String basis() {
        return block ? organisations.version().orElse("") + '\n' + scenarios.stamp() : "";
    }

    private static Problem problem(Checked scenario) {
        Difference first = scenario.differences().get(0);
        int more = scenario.differences().size() - 1;
        return new Problem(
                scenario.file(),
                scenario.origin().sheet(),
                first.cell(),
                null,
                first.expected().zh(),
                new Text(
                        "场景 %s「%s」与期望不符：%s 期望 %s，实际 %s。%s"
                                .formatted(
                                        scenario.number(),
                                        scenario.sentence(),
                                        first.aspect().heading(),
                                        first.expected().zh(),
                                        first.actual().zh(),
                                        more == 0 ? "" : "另有 %d 格不符。".formatted(more)),
                        "Scenario %s \"%s\" differs: %s expected %s, got %s.%s"
                                .formatted(
                                        scenario.number(),
                                        scenario.sentence(),
                                        first.aspect().heading(),
                                        first.expected().en(),
                                        first.actual().en(),
                                        more == 0 ? "" : " %d more cells differ.".formatted(more))),
                null);
    }
}
