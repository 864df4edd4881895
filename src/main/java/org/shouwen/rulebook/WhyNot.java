package org.shouwen.rulebook;

import static java.util.Comparator.comparingInt;

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

    private static final Comparator<Ranked> NEAREST_FIRST =
            comparingInt(Ranked::distance).thenComparingInt(Ranked::left).thenComparingInt(Ranked::lacking);

    /** Further than any rule that nothing but conclusions is missing for. */
    private static final int FAR = 1_000;

    /** Further than those: no rule draws what is missing as it is wanted, so there is nothing to be found out. */
    private static final int DEAD_END = FAR + 1;

    private final Anatomy anatomy;
    private final Memory memory;
    private final Stages stages;
    private final Map<Question, Diagnosis> diagnoses = new HashMap<>();

    private record Question(Chain chain, Demand demand) {}

    /**
     * How near a chain came.
     *
     * @param distance from firing: how many conclusions lead from what is missing to the rule where nothing else is
     *     missing, else at least {@link #FAR}
     * @param left how many conditions there are from the first that did not hold
     * @param diagnosis {@code null} if it fired
     * @param another what stands in for the diagnosis where it fired, or could not, whatever the case
     */
    private record Ranked(
            Chain chain, int distance, int left, @Nullable Diagnosis diagnosis, @Nullable Obstacle another) {

        boolean isFired() {
            return diagnosis == null && another == null;
        }

        int lacking() {
            return diagnosis == null ? 0 : diagnosis.lacking();
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
                    .map(chain -> ranked(chain, Demand.NONE, Set.of(), DEEPEST)));
        }
        if (wanted instanceof Wanted.OfRow row) {
            return overRow(Objects.requireNonNull(memory.rowFact(row.row()), "no such row"));
        }
        Wanted.OfConclusion conclusion = (Wanted.OfConclusion) wanted;
        return drawing(conclusion.type().getSimpleName(), conclusion.fields(), Set.of(), DEEPEST);
    }

    /** Where rules do not see the row itself it is asked about the rules that work with what is made of it. */
    private List<Ranked> overRow(RowFacts.RowFact row) {
        Object fact = row.fact();
        if (fact == null) {
            return anatomy.madeOf(row.table().shape().sheet())
                    .map(made -> nearestOfEach(anatomy.chainsOver(made).stream()
                            .map(chain -> ranked(chain, Demand.NONE, Set.of(), DEEPEST))))
                    .orElse(List.of());
        }
        return nearestOfEach(anatomy.chainsOver(fact.getClass()).stream().flatMap(chain -> chain.patterns().stream()
                .filter(pattern -> WrittenRule.typeOf(pattern) == fact.getClass())
                .filter(pattern -> isMeant(fact, chain, pattern))
                .map(pattern -> withRow(chain, pattern, fact))));
    }

    /** Whether the row has the words that are written in the rule: else the rule is about another row. */
    private boolean isMeant(Object row, Chain chain, Pattern pattern) {
        return Requirement.of(chain, pattern, Demand.NONE).stream()
                .filter(requirement -> anatomy.isKey(row.getClass(), requirement.field()))
                .allMatch(requirement -> {
                    Object word = requirement.equalTo(Holding.OF_NOTHING);
                    return word == null || word.equals(requirement.found(row, memory.shown()));
                });
    }

    private Ranked withRow(Chain chain, Pattern pattern, Object row) {
        if (memory.isInForce(row)) {
            return ranked(chain, Demand.row(Chain.variable(pattern), row), Set.of(), DEEPEST);
        }
        String text = chain.written().written(pattern).text();
        Obstacle obstacle = new Obstacle(Kind.NOT_IN_FORCE, text, null, null, null, null, List.of(memory.met(row)));
        return new Ranked(chain, FAR, chain.length(), null, obstacle);
    }

    /**
     * Those rules that can draw such a conclusion.
     *
     * @param above rules whose conditions are being explained: none explains itself
     */
    private List<Ranked> drawing(String type, Map<String, Object> fields, Set<String> above, int depth) {
        List<Ranked> drawing = new ArrayList<>();
        for (Drawing each : anatomy.drawings()) {
            Map<String, Object> variables =
                    each.drawn().type().equals(type) ? each.drawn().variablesFor(fields) : null;
            if (variables != null && !above.contains(each.rule())) {
                for (Chain chain : anatomy.chainsOf(each.rule())) {
                    Ranked ranked = ranked(chain, Demand.values(variables), above, depth);
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
        return new Ranked(fired.chain(), 1, 0, null, another);
    }

    private Ranked ranked(Chain chain, Demand demand, Set<String> above, int depth) {
        int reached = stages.reached(chain, demand);
        if (reached == chain.length()) {
            return new Ranked(chain, 0, 0, null, null);
        }
        Diagnosis diagnosis = diagnoses.computeIfAbsent(
                new Question(chain, demand), first -> new Diagnosis(anatomy, memory, chain, reached, demand));
        int left = chain.length() - reached;
        int distance = diagnosis.isAlone() ? 1 + missing(chain, diagnosis, above, depth) : 2 * FAR + left;
        return new Ranked(chain, distance, left, diagnosis, null);
    }

    /** How far the conclusion is that the condition wants; 0 if it wants none. */
    private int missing(Chain chain, Diagnosis diagnosis, Set<String> above, int depth) {
        return missing(diagnosis, with(above, chain.rule()), depth).stream()
                .mapToInt(ranked -> Math.min(FAR, ranked.distance()))
                .min()
                .orElseGet(() -> depth > 0 && isDrawnByNone(diagnosis) ? DEAD_END : 0);
    }

    /** Whether rules draw such conclusions, but none the one that is wanted. */
    private boolean isDrawnByNone(Diagnosis diagnosis) {
        Map<String, Object> goal = diagnosis.goal(stages);
        Class<?> type = diagnosis.taken();
        if (goal == null || type == null) {
            return false;
        }
        List<Drawn> drawn = anatomy.drawings().stream()
                .map(Drawing::drawn)
                .filter(each -> each.type().equals(type.getSimpleName()))
                .toList();
        return !drawn.isEmpty() && drawn.stream().allMatch(each -> each.variablesFor(goal) == null);
    }

    private List<Ranked> missing(Diagnosis diagnosis, Set<String> above, int depth) {
        Map<String, Object> goal = diagnosis.goal(stages);
        Class<?> type = diagnosis.taken();
        return goal == null || type == null || depth == 0
                ? List.of()
                : drawing(type.getSimpleName(), goal, above, depth - 1).stream()
                        .filter(ranked -> !ranked.isFired())
                        .toList();
    }

    private static Set<String> with(Set<String> above, RuleNote rule) {
        Set<String> further = new HashSet<>(above);
        further.add(rule.name());
        return further;
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
        Set<String> further = with(above, rule);
        return new RuleOutcome(
                rule,
                false,
                diagnosis.isAllThatIsMissing(),
                diagnosis.obstacle(),
                new NearRows(anatomy, memory).of(diagnosis),
                missing(diagnosis, further, depth).stream()
                        .limit(MOST_REASONS)
                        .map(reason -> outcome(reason, further, depth - 1))
                        .toList());
    }
}
