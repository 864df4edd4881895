package org.shouwen.mutation;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shouwen.rulebook.Observation;
import org.shouwen.scenario.Scenario;
import org.shouwen.scenario.ScenarioResult;
import org.shouwen.scenario.ScenarioResult.Verdict;
import org.shouwen.scenario.Scenarios;
import org.shouwen.table.Origin;

/** The scenarios that come out as expected, and the cells that their decisions came to. */
final class Readers {

    private record Reader(Scenario scenario, List<Observation> met) {

        boolean read(Cell cell) {
            return cell.hidesRows() || met.stream().anyMatch(one -> one.read(cell.asRead()));
        }

        boolean wasDecidedBy(Origin row) {
            return met.stream().anyMatch(one -> one.rows().contains(row));
        }
    }

    private final List<Reader> readers;

    private Readers(List<Reader> readers) {
        this.readers = readers;
    }

    static Readers of(Scenarios scenarios, List<Scenario> known) {
        Map<Scenario, List<Observation>> met = Collections.synchronizedMap(new IdentityHashMap<>());
        List<ScenarioResult> results = scenarios.observe(
                known,
                Observation.Depth.CELLS,
                done -> {},
                (scenario, one) -> met.merge(scenario, List.of(one), Readers::joined));
        return new Readers(results.stream()
                .filter(result -> result.verdict() != Verdict.DIFFERS)
                .map(ScenarioResult::scenario)
                .map(scenario -> new Reader(scenario, met.getOrDefault(scenario, List.of())))
                .toList());
    }

    private static List<Observation> joined(List<Observation> some, List<Observation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The scenarios that may come out otherwise if something else stands there, the likeliest first. */
    List<Scenario> of(Cell cell) {
        return readers.stream()
                .filter(reader -> reader.read(cell))
                .sorted(Comparator.comparing(
                        reader -> !reader.wasDecidedBy(cell.row().origin())))
                .map(Reader::scenario)
                .toList();
    }
}
