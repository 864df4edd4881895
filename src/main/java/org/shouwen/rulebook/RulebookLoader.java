package org.shouwen.rulebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a rulebook of files: reads, checks, compiles and warms it. Without Spring, for tests and the command line. */
public final class RulebookLoader {

    private final ZoneId zone;
    private final Limits limits;

    RulebookLoader(ZoneId zone, Limits limits) {
        this.zone = zone;
        this.limits = limits;
    }

    /**
     * Loads a rulebook.
     *
     * @param files contents by path under the home folder, for instance {@code rules/routing/c26.drl} and
     *     {@code decision-tables/routing.xlsx}; others are left aside
     * @param zone where days begin and end
     */
    public static LoadResult load(SortedMap<String, byte[]> files, ZoneId zone) {
        return new RulebookLoader(zone, Limits.DEFAULT).load(files, (RuleSet) null);
    }

    /**
     * Loads a rulebook.
     *
     * @param before rules that may be used again if the rule files are the same; must not be released meanwhile
     */
    LoadResult load(SortedMap<String, byte[]> files, @Nullable RuleSet before) {
        SortedMap<String, byte[]> own = new TreeMap<>(RulebookFiles.rules(files));
        own.putAll(RulebookFiles.workbooks(files));
        Refusals refusals = new Refusals();
        Optional<RuleSet> rules = RuleSets.read(RulebookFiles.rules(own), before, refusals);
        Optional<Generation> generation = rules.flatMap(set -> generation(own, set, refusals));
        if (refusals.none()) {
            return new LoadResult(generation, List.of());
        }
        generation.ifPresent(Generation::close);
        return new LoadResult(Optional.empty(), refusals.sorted());
    }

    private Optional<Generation> generation(SortedMap<String, byte[]> files, RuleSet rules, Refusals refusals) {
        Candidate candidate = Candidates.read(files, rules.declarations(), refusals);
        RowFacts rows = new RowFacts();
        if (refusals.none()) {
            candidate.tables().forEach(table -> rows.add(rules, table, refusals));
        }
        Generation generation = new Generation(rules, candidate, rows, zone, limits);
        if (refusals.none()) {
            refuseFiringAtRest(generation, refusals);
        }
        return Optional.of(generation);
    }

    private void refuseFiringAtRest(Generation generation, Refusals refusals) {
        int today = generation.days().stretchOf(LocalDate.now(zone));
        String fired = generation.warm(today);
        RuleNote rule = fired == null ? null : generation.rules().notes().get(fired);
        if (rule != null) {
            refusals.of(
                    rule.file(),
                    "规则「%s」没有任何请求就触发：条件中必须有案件事实。".formatted(rule.name()),
                    "Rule \"%s\" fires over rows alone: its conditions must join the case.".formatted(rule.name()));
        }
    }
}
