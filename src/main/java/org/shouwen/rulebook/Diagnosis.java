package org.shouwen.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Comparisons.Compared;
import org.shouwen.rulebook.Obstacle.Kind;
import org.shouwen.rulebook.Obstacle.Met;

/** Finds out why one condition of a chain did not hold, and what came nearest to it. */
final class Diagnosis {

    private static final int MOST_FACTS = 5;

    private final Memory memory;
    private final Chain chain;
    private final int place;
    private final Demand demand;
    private final @Nullable Comparisons comparisons;
    private final Map<Identity, Object> inTheWay = new LinkedHashMap<>();
    private boolean alone;

    /** @param place of the first condition that did not hold as was wanted */
    Diagnosis(Anatomy anatomy, Memory memory, Chain chain, int place, Demand demand) {
        this.memory = memory;
        this.chain = chain;
        this.place = place;
        this.demand = demand;
        this.comparisons = chain.condition(place) instanceof Pattern pattern
                ? new Comparisons(chain, place, pattern, demand)
                : null;
        ask(anatomy.parts(chain, place));
    }

    private void ask(ProbeBase<Part> parts) {
        ProbeSession<Part> session = parts.open(chain.relevant(memory.rows()));
        try {
            session.ask(chain.relevant(memory.facts()), (part, match) -> {
                if (part instanceof Part.AllElse) {
                    alone |= demand.isMetBy(Holding.of(match, variablesElsewhere()));
                } else if (part instanceof Part.InTheWay) {
                    block(Holding.of(match, Chain.variables(Relaxed.plus(chain.first(place), inside()))));
                } else if (comparisons != null) {
                    comparisons.note(part, Holding.of(match, comparisons.variables()));
                }
            });
        } finally {
            session.dispose();
        }
    }

    private List<RuleConditionElement> inside() {
        return Branches.joined(Branches.inside(chain.condition(place)));
    }

    private Set<String> variablesElsewhere() {
        return Chain.variables(Relaxed.without(chain.conditions(), place));
    }

    private void block(Holding holding) {
        if (demand.isMetBy(holding)) {
            for (Pattern pattern : Chain.patterns(inside())) {
                Object fact = holding.value(Chain.variable(pattern));
                if (fact != null) {
                    inTheWay.putIfAbsent(new Identity(fact), fact);
                }
            }
        }
    }

    /** Whether every other condition holds as is wanted. */
    boolean isAlone() {
        return alone;
    }

    /** Whether every other condition holds as is wanted, and the nearest fact misses no more than one requirement. */
    boolean isAllThatIsMissing() {
        return alone
                && (comparisons == null
                        || comparisons.nearestFirst().stream()
                                .limit(1)
                                .allMatch(nearest -> comparisons.missed(nearest) <= 1));
    }

    Obstacle obstacle() {
        if (comparisons == null) {
            return inTheWay();
        }
        Optional<Compared> nearest = comparisons.nearestFirst().stream().findFirst();
        return nearest.map(this::different)
                .orElseGet(() -> new Obstacle(Kind.MISSING, text(), null, null, null, null, List.of()));
    }

    private Obstacle inTheWay() {
        List<Met> facts =
                inTheWay.values().stream().limit(MOST_FACTS).map(memory::met).toList();
        return new Obstacle(Kind.IN_THE_WAY, text(), null, null, null, null, facts);
    }

    private Obstacle different(Compared nearest) {
        List<Met> facts = List.of(memory.met(nearest.fact()));
        Requirement missed = missed(nearest);
        if (missed == null) {
            return new Obstacle(Kind.DIFFERENT, text(), null, null, null, null, facts);
        }
        return new Obstacle(
                Kind.DIFFERENT,
                text(),
                missed.text().text(),
                missed.field(),
                missed.found(nearest.fact(), memory.shown()),
                missed.wanted(nearest.holding(), memory.shown()),
                facts);
    }

    private @Nullable Requirement missed(Compared compared) {
        List<Requirement> requirements = requirements();
        return compared.firstMissed() < requirements.size() ? requirements.get(compared.firstMissed()) : null;
    }

    private List<Requirement> requirements() {
        return comparisons == null ? List.of() : comparisons.requirements();
    }

    /** The pattern as its file has it. */
    private String text() {
        List<String> patterns =
                Chain.patterns(comparisons == null ? inside() : List.of(chain.condition(place))).stream()
                        .map(pattern -> chain.written().written(pattern).text())
                        .toList();
        String text = String.join(" and ", patterns);
        return comparisons != null ? text : patterns.size() == 1 ? "not " + text : "not ( " + text + " )";
    }

    /** Facts that miss the pattern by one requirement. */
    List<Compared> nearMisses() {
        return comparisons == null
                ? List.of()
                : comparisons.nearestFirst().stream()
                        .filter(compared -> comparisons.missed(compared) == 1)
                        .toList();
    }

    /** How much the nearest fact lacks: more than all that is asked for if there is no such fact. */
    int lacking() {
        return comparisons == null
                ? 1
                : comparisons.nearestFirst().stream()
                        .mapToInt(comparisons::missed)
                        .findFirst()
                        .orElse(requirements().size() + 1);
    }

    /** The requirement that a near miss misses. */
    Requirement missedBy(Compared nearMiss) {
        return requirements().get(nearMiss.firstMissed());
    }

    Stream<Requirement> metBy(Compared compared) {
        return compared.met().stream().mapToObj(requirements()::get);
    }

    boolean isAboutARow() {
        return !demand.rows().isEmpty();
    }

    /**
     * What a conclusion should be like for the pattern to take it, as far as that is plainly written.
     *
     * @return values by field; {@code null} if the condition takes no fact
     */
    @Nullable
    Map<String, Object> goal(Stages stages) {
        if (comparisons == null) {
            return null;
        }
        Holding holding = comparisons.nearestFirst().stream()
                .findFirst()
                .map(Compared::holding)
                .orElseGet(() -> stages.of(chain, place).stream()
                        .filter(demand::isMetBy)
                        .findFirst()
                        .orElse(Holding.OF_NOTHING));
        Map<String, Object> goal = new LinkedHashMap<>();
        for (Requirement requirement : requirements()) {
            Object value = requirement.equalTo(holding);
            if (value != null && requirement.field() != null) {
                goal.put(requirement.field(), value);
            }
        }
        return goal;
    }

    /** The class of the facts that the condition takes; {@code null} if it takes none. */
    @Nullable
    Class<?> taken() {
        return chain.condition(place) instanceof Pattern pattern ? WrittenRule.typeOf(pattern) : null;
    }
}
