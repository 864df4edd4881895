package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.RuleConditionElement;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.shouwen.rulebook.Readings.Reading;
import org.shouwen.rulebook.Stages.Stage;
import org.shouwen.table.Column;
import org.shouwen.table.TableShape;

/** Compiled rules taken apart into what the engine can be asked about on its own. Made where first needed. */
final class Anatomy {

    private final RuleSet rules;
    private final Compiled compiled;
    private final Map<Class<?>, TableShape> tables = new HashMap<>();
    private @Nullable List<WrittenRule> written;
    private @Nullable Map<String, RuleImpl> byName;
    private final Map<Place, ProbeBase<Part>> parts = new HashMap<>();
    private final Map<Observation.Depth, ProbeBase<Reading>> readings = new EnumMap<>(Observation.Depth.class);
    private @Nullable List<Chain> chains;
    private @Nullable List<Chain> blocked;
    private @Nullable ProbeBase<Stage> stages;
    private @Nullable List<Drawing> drawings;

    private record Place(Chain chain, int place) {}

    /** A conclusion that a rule draws. */
    record Drawing(String rule, Drawn drawn) {}

    Anatomy(RuleSet rules, Compiled compiled) {
        this.rules = rules;
        this.compiled = compiled;
        for (RowType type : rules.declarations().tables()) {
            tables.put(compiled.type(type.packageName(), type.name()), type.shape());
        }
    }

    /** The shape of the table whose rows have that type, or {@code null} if it is no row's. */
    @Nullable
    TableShape table(Class<?> type) {
        return tables.get(type);
    }

    boolean isKey(Class<?> row, @Nullable String field) {
        TableShape shape = table(row);
        return shape != null
                && shape.columns().stream()
                        .anyMatch(column -> column.key() && column.field().equals(field));
    }

    /** The names of the sheets that the one fact of that type is made of; none if it is not made of rows. */
    List<String> sheetsBehind(Class<?> type) {
        return rules.made().stream()
                .filter(made -> made.type() == type)
                .flatMap(made -> made.maker().sheets().stream())
                .map(TableShape::sheet)
                .toList();
    }

    /** The type of the fact that rows of a sheet are made into, where rules do not see them one by one. */
    Optional<Class<?>> madeOf(String sheet) {
        return rules.made().stream()
                .map(MadeFact::type)
                .filter(type -> sheetsBehind(type).contains(sheet))
                .<Class<?>>map(type -> type)
                .findFirst();
    }

    /** The fields of a sheet's rows that any rule asks for or passes on. */
    Set<String> fieldsRead(String sheet) {
        RowType type = rules.declarations().table(sheet).orElse(null);
        if (type == null) {
            return fieldsMade(sheet);
        }
        return type.shape().columns().stream()
                .map(Column::field)
                .filter(field -> written().stream().anyMatch(rule -> rule.reads(type.name(), field)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> fieldsMade(String sheet) {
        return rules.made().stream()
                .flatMap(made -> made.maker().sheets().stream())
                .filter(shape -> shape.sheet().equals(sheet))
                .flatMap(shape -> shape.columns().stream())
                .map(Column::field)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Probes that tell what a firing met. */
    synchronized ProbeBase<Reading> readings(Observation.Depth depth) {
        return readings.computeIfAbsent(depth, this::drafted);
    }

    private ProbeBase<Reading> drafted(Observation.Depth depth) {
        ProbeBase.Draft<Reading> draft = new ProbeBase.Draft<>();
        for (WrittenRule rule : written()) {
            Readings probes = new Readings(this, depth, draft, rule);
            branches(rule).forEach(probes::add);
        }
        return draft.made(compiled.loaderOfTypes());
    }

    /** Probes that tell how far the conditions of each rule hold. */
    synchronized ProbeBase<Stage> stages() {
        if (stages == null) {
            ProbeBase.Draft<Stage> draft = new ProbeBase.Draft<>();
            for (Chain chain :
                    Stream.concat(chains().stream(), blocked().stream()).toList()) {
                for (int many = 1; many <= chain.length(); many++) {
                    draft.add(new Stage(chain, many), chain.first(many));
                }
            }
            stages = draft.made(compiled.loaderOfTypes());
        }
        return stages;
    }

    /** Probes that tell why a condition did not hold. */
    synchronized ProbeBase<Part> parts(Chain chain, int place) {
        return parts.computeIfAbsent(
                new Place(chain, place), condition -> Part.of(chain, place).made(compiled.loaderOfTypes()));
    }

    /** The ways in which rules come to fire, in the order of files and lines. */
    synchronized List<Chain> chains() {
        if (chains == null) {
            chains = new ArrayList<>();
            for (WrittenRule rule : written()) {
                RuleNote note =
                        Objects.requireNonNull(rules.notes().get(rule.rule().getName()));
                branches(rule).forEach(branch -> chains.add(new Chain(note, rule, branch)));
            }
        }
        return chains;
    }

    List<Chain> chainsOf(String rule) {
        return chains().stream()
                .filter(chain -> chain.rule().name().equals(rule))
                .toList();
    }

    /** The chains that take rows of that class; where none does, those with rows of it in the way of their rule. */
    List<Chain> chainsOver(Class<?> row) {
        List<Chain> taking = over(row, chains());
        return taking.isEmpty() ? over(row, blocked()) : taking;
    }

    private static List<Chain> over(Class<?> row, List<Chain> chains) {
        return chains.stream()
                .filter(chain -> chain.patterns().stream().anyMatch(pattern -> WrittenRule.typeOf(pattern) == row))
                .toList();
    }

    /** For each {@code not} of a rule: what has to hold for it to keep the rule from firing. */
    private synchronized List<Chain> blocked() {
        if (blocked == null) {
            blocked = new ArrayList<>();
            for (Chain chain : chains()) {
                for (int place = 0; place < chain.length(); place++) {
                    if (Branches.isNot(chain.condition(place))) {
                        blocked.add(new Chain(
                                chain.rule(),
                                chain.written(),
                                Relaxed.plus(chain.first(place), Branches.inside(chain.condition(place)))));
                    }
                }
            }
        }
        return blocked;
    }

    /** What rules draw, in the order of files and lines. */
    synchronized List<Drawing> drawings() {
        if (drawings == null) {
            drawings = new ArrayList<>();
            for (WrittenRule rule : written()) {
                Drawn.by(rule)
                        .forEach(drawn -> drawings.add(new Drawing(rule.rule().getName(), drawn)));
            }
        }
        return drawings;
    }

    /** All rules as written, in the order of files and lines. */
    private synchronized List<WrittenRule> written() {
        if (written == null) {
            written = new ArrayList<>();
            for (RuleFile file : rules.files()) {
                FactShapes facts = new FactShapes(file, rules.declarations());
                for (RuleDescr rule : file.drl().getRules()) {
                    written.add(new WrittenRule(file, rule, facts));
                }
            }
        }
        return written;
    }

    private List<List<RuleConditionElement>> branches(WrittenRule rule) {
        return Branches.of(Objects.requireNonNull(compiled().get(rule.rule().getName())));
    }

    private synchronized Map<String, RuleImpl> compiled() {
        if (byName == null) {
            byName = new LinkedHashMap<>();
            for (KiePackage of : compiled.base().getKiePackages()) {
                for (Rule rule : of.getRules()) {
                    byName.put(rule.getName(), (RuleImpl) rule);
                }
            }
        }
        return byName;
    }
}
