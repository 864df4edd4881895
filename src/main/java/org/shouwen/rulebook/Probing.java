package org.shouwen.rulebook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Readings.Reading;
import org.shouwen.rulebook.Stages.Stage;

/** What can be asked about the firings of one generation. Its memories are opened where first needed. */
final class Probing implements AutoCloseable {

    private final Anatomy anatomy;
    private final RowFacts rows;
    private final IntFunction<List<Object>> held;
    private final Map<Observation.Depth, ProbePool<Reading>> readings = new EnumMap<>(Observation.Depth.class);
    private @Nullable ProbePool<Stage> stages;

    /** @param held the rows that hold in a stretch of days */
    Probing(Anatomy anatomy, RowFacts rows, IntFunction<List<Object>> held) {
        this.anatomy = anatomy;
        this.rows = rows;
        this.held = held;
    }

    /** @param brought the facts that {@code firing} was about */
    Observation observe(Observation.Depth depth, int stretch, Collection<?> brought, Firing firing) {
        return new Observing(rows).observe(readings(depth), stretch, brought, firing);
    }

    List<RuleOutcome> whyNot(int stretch, Memory memory, Wanted wanted) {
        return new WhyNot(anatomy, memory, new Stages(stages(), stretch, memory)).answer(wanted);
    }

    private synchronized ProbePool<Reading> readings(Observation.Depth depth) {
        return readings.computeIfAbsent(depth, first -> new ProbePool<>(anatomy.readings(first), held));
    }

    private synchronized ProbePool<Stage> stages() {
        if (stages == null) {
            stages = new ProbePool<>(anatomy.stages(), held);
        }
        return stages;
    }

    @Override
    public synchronized void close() {
        readings.values().forEach(ProbePool::close);
        if (stages != null) {
            stages.close();
        }
    }
}
