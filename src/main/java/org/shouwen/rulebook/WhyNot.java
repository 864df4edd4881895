package org.shouwen.rulebook;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.rule.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Anatomy.Drawing;
import org.shouwen.rulebook.Obstacle.Kind;

/** Answers, for one case, why rules did not fire as they were wanted to. */
final class WhyNot {

    /** How many conclusions deep the reasons go. */
    private static final int DEEPEST = 4;

    private static final int MOST_REASONS = 3;

    private static final Comparator<Ranked> NEAREST_FIRST = comparing((Ranked ranked) -> !ranked.isFired())
            .thenComparing(ranked -> !ranked.isAlone())
            .thenComparingInt(Ranked::left);

    private final Anatomy anatomy;
    private final Memory memory;
    private final Stages stages;
    private final Map<Question, Diagnosis> diagnoses = new HashMap<>();

    private record Question(Chain chain, Demand demand) {}

    /**
     * How near a chain came.
     *
     * @param left how many conditions there are from the first that did not hold
     * @param diagnosis {@code null} if it fired
     * @param another what stands in for the diagnosis where it fired, or could not, whatever the case
     */
    private record Ranked(Chain chain, int left, @Nullable Diagnosis diagnosis, @Nullable Obstacle another) {

        boolean isFired() {
            return diagnosis == null && another == null;
        }

        boolean isAlone() {
            return diagnosis != null && diagnosis.isAlone();
        }
    }

    WhyNot(Anatomy anatomy, Memory memory, Stages stages) {
        this.anatomy = anatomy;
        this.memory = memory;
        this.stages = stages;
    }

    List<RuleOutcome> answer(Wanted wanted) {
        return nearest(wanted).stream()
                .map(ranked -> outcome(ranked, Set.of(), DEEPEST))
                .toList();
    }

    private List<Ranked> nearest(Wanted wanted) {
        if (wanted instanceof Wanted.OfRules rules) {
            return nearestOfEach(anatomy.chains().stream()
                    .filter(chain -> chain.rule().begins(rules.beginning()))
                    .map(chain -> ranked(chain, Demand.NONE)));
        }
        if (wanted instanceof Wanted.OfRow row) {
            return overRow(Objects.requireNonNull(memory.rowFact(row.row()), "no such row"));
        }
        Wanted.OfConclusion conclusion = (Wanted.OfConclusion) wanted;
        return drawing(conclusion.type().getSimpleName(), conclusion.fields(), Set.of());
    }

    /** Where rules do not see the row itself it is asked about the rules that work with what is made of it. */
    private List<Ranked> overRow(RowFacts.RowFact row) {
        Object fact = row.fact();
        if (fact == null) {
            return anatomy.madeOf(row.table().shape().sheet())
                    .map(made ->
                            nearestOfEach(anatomy.chainsOver(made).stream().map(chain -> ranked(chain, Demand.NONE))))
                    .orElse(List.of());
        }
        return nearestOfEach(anatomy.chainsOver(fact.getClass()).stream().flatMap(chain -> chain.patterns().stream()
                .filter(pattern -> WrittenRule.typeOf(pattern) == fact.getClass())
                .map(pattern -> withRow(chain, pattern, fact))));
    }

    private Ranked withRow(Chain chain, Pattern pattern, Object row) {
        if (memory.isInForce(row)) {
            return ranked(chain, Demand.row(Chain.variable(pattern), row));
        }
        String text = chain.written().written(pattern).text();
        Obstacle obstacle = new Obstacle(Kind.NOT_IN_FORCE, text, null, null, null, null, List.of(memory.met(row)));
        return new Ranked(chain, chain.length(), null, obstacle);
    }

    /**
     * Those rules that can draw such a conclusion.
     *
     * @param above rules whose conditions are being explained: none explains itself
     */
    private List<Ranked> drawing(String type, Map<String, Object> fields, Set<String> above) {
        List<Ranked> drawing = new ArrayList<>();
        for (Drawing each : anatomy.drawings()) {
            Map<String, Object> variables =
                    each.drawn().type().equals(type) ? each.drawn().variablesFor(fields) : null;
            if (variables != null && !above.contains(each.rule())) {
                for (Chain chain : anatomy.chainsOf(each.rule())) {
                    Ranked ranked = ranked(chain, Demand.values(variables));
                    drawing.add(ranked.isFired() ? drew(ranked, each.drawn(), fields) : ranked);
                }
            }
        }
        return nearestOfEach(drawing.stream());
    }

    /** A rule that fired may still have drawn another conclusion than the one wanted. */
    private Ranked drew(Ranked fired, Drawn drawn, Map<String, Object> fields) {
        if (memory.isConcluded(drawn.type(), fields)) {
            return fired;
        }
        List<Obstacle.Met> others = memory.concludedBy(fired.chain().rule().name(), drawn.type());
        String found = others.isEmpty() ? null : others.get(0).fact().toString();
        Obstacle another =
                new Obstacle(Kind.DIFFERENT, "then " + drawn.text(), null, null, found, fields.toString(), others);
        return new Ranked(fired.chain(), 0, null, another);
    }

    private Ranked ranked(Chain chain, Demand demand) {
        int reached = stages.reached(chain, demand);
        if (reached == chain.length()) {
            return new Ranked(chain, 0, null, null);
        }
        Diagnosis diagnosis = diagnoses.computeIfAbsent(
                new Question(chain, demand), first -> new Diagnosis(anatomy, memory, chain, reached, demand));
        return new Ranked(chain, chain.length() - reached, diagnosis, null);
    }

    private static List<Ranked> nearestOfEach(Stream<Ranked> chains) {
        Map<String, Ranked> nearest = new LinkedHashMap<>();
        chains.forEach(ranked -> nearest.merge(
                ranked.chain().rule().name(),
                ranked,
                (one, other) -> NEAREST_FIRST.compare(one, other) <= 0 ? one : other));
        return nearest.values().stream().sorted(NEAREST_FIRST).toList();
    }

    private RuleOutcome outcome(Ranked ranked, Set<String> above, int depth) {
        Diagnosis diagnosis = ranked.diagnosis();
        RuleNote rule = ranked.chain().rule();
        if (diagnosis == null) {
            return new RuleOutcome(rule, ranked.isFired(), false, ranked.another(), List.of(), List.of());
        }
        Set<String> further = new HashSet<>(above);
        further.add(rule.name());
        return new RuleOutcome(
                rule,
                false,
                diagnosis.isAlone(),
                diagnosis.obstacle(),
                new NearRows(anatomy, memory).of(diagnosis),
                because(diagnosis, further, depth));
    }

    private List<RuleOutcome> because(Diagnosis diagnosis, Set<String> above, int depth) {
        Map<String, Object> goal = diagnosis.goal(stages);
        Class<?> type = diagnosis.taken();
        if (goal == null || type == null || depth == 0) {
            return List.of();
        }
        return drawing(type.getSimpleName(), goal, above).stream()
                .filter(ranked -> !ranked.isFired())
                .limit(MOST_REASONS)
                .map(ranked -> outcome(ranked, above, depth - 1))
                .toList();
    }
}
