package org.shouwen.rulebook;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.rule.Pattern;
import org.jspecify.annotations.Nullable;

/** How near each fact of the kind comes to what a pattern, and whoever asks, wants of it. */
final class Comparisons {

    /**
     * A fact compared with a pattern.
     *
     * @param holding what held before, and the fact
     * @param met which of the pattern's requirements it meets, by their places
     */
    record Compared(Object fact, Holding holding, BitSet met) {

        /** The first requirement that it does not meet. */
        int firstMissed() {
            return met.nextClearBit(0);
        }
    }

    private final Chain chain;
    private final int place;
    private final Pattern pattern;
    private final Demand demand;
    private final List<Requirement> requirements;
    private final Map<List<Identity>, Compared> compared = new LinkedHashMap<>();

    Comparisons(Chain chain, int place, Pattern pattern, Demand demand) {
        this.chain = chain;
        this.place = place;
        this.pattern = pattern;
        this.demand = demand;
        this.requirements = Requirement.of(chain, pattern, demand);
    }

    List<Requirement> requirements() {
        return requirements;
    }

    Set<String> variables() {
        return Chain.variables(chain.first(place + 1));
    }

    void note(Part part, Holding holding) {
        Object fact = holding.value(Chain.variable(pattern));
        if (fact == null || !demand.isOf(holding) || !demand.isMetBy(before(holding))) {
            return;
        }
        Compared known = compared.computeIfAbsent(key(holding), first -> new Compared(fact, holding, asked(holding)));
        if (part instanceof Part.Only only) {
            known.met().set(only.constraint());
        }
    }

    /** Those that meet most first; of those that meet as many, the ones that whoever asks is after. */
    List<Compared> nearestFirst() {
        List<Compared> nearest = new ArrayList<>(compared.values());
        nearest.sort(comparingInt(this::missed).thenComparing(one -> !demand.isMetBy(one.holding())));
        return nearest;
    }

    /** How many of the pattern's requirements the fact does not meet. */
    int missed(Compared one) {
        return requirements.size() - one.met().cardinality();
    }

    private BitSet asked(Holding holding) {
        BitSet met = new BitSet();
        for (int place = 0; place < requirements.size(); place++) {
            String variable = requirements.get(place).variable();
            met.set(place, variable != null && demand.isMet(variable, holding));
        }
        return met;
    }

    private Holding before(Holding holding) {
        Set<String> own = pattern.getDeclarations().keySet();
        Map<String, @Nullable Object> values = new HashMap<>(holding.values());
        values.keySet().removeAll(own);
        return new Holding(values);
    }

    private List<Identity> key(Holding holding) {
        return Chain.patterns(chain.first(place + 1)).stream()
                .map(joined -> new Identity(holding.value(Chain.variable(joined))))
                .toList();
    }
}
