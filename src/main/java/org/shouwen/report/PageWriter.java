package org.shouwen.report;

import java.time.format.DateTimeFormatter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwen.coverage.ClauseUse;
import org.shouwen.coverage.RuleUse;
import org.shouwen.mutation.MutationAccount;
import org.shouwen.report.Page.Clause;
import org.shouwen.report.Page.ClauseRule;
import org.shouwen.report.Page.Failure;
import org.shouwen.report.Page.Line;
import org.shouwen.report.Page.ShownDifference;
import org.shouwen.report.Page.ShownProblem;
import org.shouwen.report.Page.ShownRule;
import org.shouwen.run.Account;
import org.shouwen.run.Checked;
import org.shouwen.scenario.Difference;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.scenario.Scenarios;
import org.shouwen.table.Origin;
import org.shouwen.table.Problem;

/** Puts the account into words. */
final class PageWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX");
    private static final double MILLIS = 1_000;
    private static final int NUMBERS_SHOWN = 200;

    private final Account account;
    private final @Nullable MutationAccount mutation;
    private final Telling telling;
    private final Labels labels;
    private final Map<Checked, String> anchors = new IdentityHashMap<>();

    PageWriter(Account account, @Nullable MutationAccount mutation, Telling telling) {
        this.account = account;
        this.mutation = mutation;
        this.telling = telling;
        this.labels = telling.labels();
        account.differing().forEach(scenario -> anchors.put(scenario, "d" + (anchors.size() + 1)));
    }

    Page page() {
        return new Page(
                labels.words(),
                verdict(),
                headline(),
                MOMENT.format(account.ranAt()),
                String.format(Locale.ROOT, "%.1f", account.took().toMillis() / MILLIS),
                account.rulebook(),
                Objects.requireNonNullElse(account.organisation(), labels.of("none")),
                account.totals(),
                account.problems().stream().map(this::problem).toList(),
                account.differing().map(this::failure).toList(),
                unexplained(),
                account.scenarios().stream().map(this::line).toList(),
                account.coverage().clauses().stream().map(this::clause).toList(),
                new CoverageWriter(account.coverage(), telling).page(),
                mutation == null ? null : new MutationWriter(mutation, telling).page());
    }

    private String verdict() {
        if (!account.problems().isEmpty()) {
            return "broken";
        }
        return account.totals().failed() > 0 ? "bad" : account.scenarios().isEmpty() ? "empty" : "good";
    }

    private String headline() {
        return switch (verdict()) {
            case "broken" -> labels.of("broken", account.problems().size());
            case "bad" -> labels.of("bad", account.totals().failed());
            case "empty" -> labels.of("empty");
            default -> labels.of("good");
        };
    }

    private String unexplained() {
        int left = account.totals().failed() - Scenarios.MOST_EXPLAINED;
        return left > 0 ? labels.of("unexplained", Scenarios.MOST_EXPLAINED, left) : "";
    }

    private ShownProblem problem(Problem problem) {
        return new ShownProblem(problem.file(), telling.place(problem), telling.said(problem));
    }

    private Failure failure(Checked scenario) {
        return new Failure(
                anchors.getOrDefault(scenario, ""),
                scenario.number(),
                scenario.sentence(),
                telling.place(scenario),
                scenario.differences().stream().map(this::difference).toList(),
                labels.of("why", scenario.explanation().size()),
                fired(scenario));
    }

    private List<ShownRule> fired(Checked scenario) {
        return scenario.explanation().stream()
                .map(rule -> new ShownRule(rule.rule(), telling.rows(rule.rows()), telling.facts(rule.facts())))
                .toList();
    }

    private ShownDifference difference(Difference difference) {
        return new ShownDifference(
                difference.cell(),
                difference.aspect().heading(),
                difference.expected().in(telling.locale()),
                difference.actual().in(telling.locale()),
                telling.said(difference),
                difference.grounds().stream()
                        .map(ground -> rule(ground.rule(), ground.rows()))
                        .toList(),
                difference.whyNot() == null ? "" : difference.whyNot().in(telling.locale()));
    }

    private ShownRule rule(String rule, List<Origin> rows) {
        return new ShownRule(rule, telling.rows(rows), "");
    }

    private Line line(Checked scenario) {
        String verdict =
                switch (scenario.verdict()) {
                    case MET -> "met";
                    case DIFFERS -> "differs";
                    case UNCHECKED -> "unchecked";
                };
        return new Line(
                scenario.number(),
                scenario.sentence(),
                telling.place(scenario),
                verdict,
                labels.of(scenario.verdict() == Verdict.UNCHECKED ? "uncheckedCount" : verdict),
                anchors.getOrDefault(scenario, ""),
                labels.of("why", scenario.explanation().size()),
                scenario.differs() ? List.of() : fired(scenario));
    }

    private Clause clause(ClauseUse use) {
        return new Clause(
                use.clause(),
                use.text().in(telling.locale()),
                use.scenarios(),
                use.rules().stream().map(this::rule).toList());
    }

    private ClauseRule rule(RuleUse use) {
        int more = use.scenarios().size() - NUMBERS_SHOWN;
        String numbers = String.join(
                labels.of("comma"),
                use.scenarios()
                        .subList(0, Math.min(NUMBERS_SHOWN, use.scenarios().size())));
        return new ClauseRule(
                use.rule(),
                use.file(),
                use.scenarios().size(),
                more > 0 ? numbers + labels.of("comma") + labels.of("more", more) : numbers);
    }
}
