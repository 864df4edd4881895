package org.shouwen.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a rulebook of files: reads, checks, compiles and warms it. Without Spring, for tests and the command line. */
public final class RulebookLoader {

    private static final Logger LOG = LoggerFactory.getLogger(RulebookLoader.class);

    /** Rows inserted at most to see, before a rulebook is in force, that no rule fires without a case. */
    private static final int ROWS_TO_TRY = 100_000;

    private final ZoneId zone;
    private final Limits limits;
    private final KeptRules kept;

    RulebookLoader(ZoneId zone, Limits limits) {
        this(zone, limits, KeptRules.none());
    }

    RulebookLoader(ZoneId zone, Limits limits, KeptRules kept) {
        this.zone = zone;
        this.limits = limits;
        this.kept = kept;
    }

    /**
     * Loads a rulebook.
     *
     * @param files contents by path under the home folder, for instance {@code rules/routing/c26.drl} and
     *     {@code decision-tables/routing.xlsx}; others are left aside
     * @param zone where days begin and end
     */
    public static LoadResult load(SortedMap<String, byte[]> files, ZoneId zone) {
        return new RulebookLoader(zone, Limits.DEFAULT).load(files, (Generation) null);
    }

    /**
     * Loads a rulebook beside one that is loaded already. Where the rule files are the same the compiled rules are
     * shared, so that only the tables are read again.
     *
     * @param files as for {@link #load(SortedMap, ZoneId)}
     * @param known must not be closed meanwhile
     */
    public static LoadResult loadBeside(LoadResult known, SortedMap<String, byte[]> files, ZoneId zone) {
        return new RulebookLoader(zone, Limits.DEFAULT)
                .load(files, known.generation().orElse(null));
    }

    /**
     * Loads the rulebook of a home folder as a service would, and writes nothing into it.
     *
     * @param home holds {@code rules/} and {@code decision-tables/}
     */
    public static LoadResult loadHome(Path home, ZoneId zone) {
        RulebookLoader loader = new RulebookLoader(zone, Limits.DEFAULT, KeptRules.onlyFrom(KeptRules.under(home)));
        Optional<SortedMap<String, byte[]>> files = new HomeFolder(home).read();
        if (files.isPresent()) {
            return loader.load(files.get(), (Generation) null);
        }
        Text message = new Text("文件夹里有文件无法读取。", "A file in the folder cannot be read.");
        return new LoadResult("", Optional.empty(), List.of(Problem.of(home.toString(), message)));
    }

    /** One that always compiles, and keeps nothing. */
    RulebookLoader forgetful() {
        return new RulebookLoader(zone, limits);
    }

    /** @param before a generation whose compiled rules are used again if the rule files are the same */
    LoadResult load(SortedMap<String, byte[]> given, @Nullable Generation before) {
        SortedMap<String, byte[]> files = new TreeMap<>(RulebookFiles.rules(given));
        files.putAll(RulebookFiles.workbooks(given));
        String version = RulebookFiles.version(files);
        Refusals refusals = new Refusals();
        Optional<Generation> generation = Optional.empty();
        try {
            generation = generation(files, before, refusals);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("Rulebook {} cannot be loaded", version, e);
            refusals.of("rules", "无法装载规则：" + e, "The rules cannot be loaded: " + e);
        }
        if (refusals.none()) {
            return new LoadResult(version, generation, List.of());
        }
        generation.ifPresent(Generation::close);
        return new LoadResult(version, Optional.empty(), refusals.sorted());
    }

    private Optional<Generation> generation(
            SortedMap<String, byte[]> files, @Nullable Generation before, Refusals refusals) {
        SortedMap<String, byte[]> drl = RulebookFiles.rules(files);
        if (drl.isEmpty()) {
            refusals.of("rules", "文件夹 rules 里没有规则文件。", "There is no rule file in the folder rules.");
            return Optional.empty();
        }
        boolean sameRules = before != null && before.rules().hash().equals(RulebookFiles.version(drl));
        Optional<RuleSet> rules =
                before != null && sameRules ? Optional.of(before.rules()) : RuleSets.read(drl, refusals);
        Optional<Candidate> candidate = rules.map(set -> Candidates.read(files, set, refusals));
        if (rules.isEmpty() || candidate.isEmpty()) {
            return Optional.empty();
        }
        new WordChecks(candidate.get().vocabularies(), refusals).check(rules.get());
        if (refusals.none()) {
            checkRowsTogether(rules.get(), candidate.get(), refusals);
        }
        if (!refusals.none()) {
            return Optional.empty();
        }
        Optional<Compiled> compiled =
                before != null && sameRules ? Optional.of(before.compiled().retain()) : compiled(rules.get(), refusals);
        return compiled.map(code -> generation(rules.get(), code, candidate.get(), refusals));
    }

    private static void checkRowsTogether(RuleSet rules, Candidate candidate, Refusals refusals) {
        rules.made().forEach(fact -> refusals.addAll(fact.check(candidate.tables(), candidate.vocabularies())));
    }

    private Optional<Compiled> compiled(RuleSet rules, Refusals refusals) {
        Optional<Compiled> known = kept.find(rules);
        if (known.isPresent()) {
            return known;
        }
        Optional<Compiled> compiled = RuleCompiler.compile(rules, refusals);
        compiled.ifPresent(made -> kept.keep(rules, made));
        return compiled;
    }

    private Generation generation(RuleSet rules, Compiled compiled, Candidate candidate, Refusals refusals) {
        try {
            RowFacts rows = new RowFacts(rules.declarations(), compiled);
            candidate.tables().forEach(rows::add);
            Generation generation = new Generation(rules, compiled, candidate, rows, zone, limits);
            if (refusals.none()) {
                refuseFiringAtRest(generation, refusals);
            }
            return generation;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            compiled.release();
            throw e;
        }
    }

    /** Today's rows first, so that the session which serves today is warm; then other days' as far as is reasonable. */
    private void refuseFiringAtRest(Generation generation, Refusals refusals) {
        int today = generation.days().stretchOf(LocalDate.now(zone));
        refuse(generation, generation.warm(today), refusals);
        int rows = Math.max(1, generation.rowCount());
        for (int stretch = 0; stretch < Math.min(generation.days().count(), ROWS_TO_TRY / rows); stretch++) {
            if (stretch != today && refusals.none()) {
                refuse(generation, generation.firedAtRest(stretch), refusals);
            }
        }
    }

    private static void refuse(Generation generation, @Nullable String fired, Refusals refusals) {
        RuleNote rule = fired == null ? null : generation.rules().notes().get(fired);
        if (rule != null) {
            String name = rule.name();
            refusals.at(
                    rule.file(),
                    generation.rules().lineOf(rule),
                    name,
                    "规则「%s」没有任何请求就触发：条件中必须有请求方面的事实。".formatted(name),
                    "Rule \"%s\" fires over rows alone: its conditions must join the case.".formatted(name));
        }
    }
}
