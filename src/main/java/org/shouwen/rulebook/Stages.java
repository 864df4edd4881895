package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How far the conditions of every rule held in one case. */
final class Stages {

    /** The first conditions of a chain. */
    record Stage(Chain chain, int many) {}

    private final Map<Stage, List<Holding>> holdings = new HashMap<>();

    Stages(ProbePool<Stage> probes, int stretch, Memory memory) {
        probes.ask(stretch, memory.facts(), (stage, match) -> holdings.computeIfAbsent(stage, none -> new ArrayList<>())
                .add(Holding.of(match, Chain.variables(stage.chain().first(stage.many())))));
    }

    /** The ways in which the first {@code many} conditions hold. */
    List<Holding> of(Chain chain, int many) {
        return many == 0
                ? List.of(Holding.OF_NOTHING)
                : Objects.requireNonNullElse(holdings.get(new Stage(chain, many)), List.of());
    }

    /** How many conditions, from the first on, hold together as is wanted. */
    int reached(Chain chain, Demand demand) {
        int many = 0;
        while (many < chain.length() && of(chain, many + 1).stream().anyMatch(demand::isMetBy)) {
            many++;
        }
        return many;
    }
}
