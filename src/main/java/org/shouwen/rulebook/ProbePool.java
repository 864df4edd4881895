package org.shouwen.rulebook;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;

/** Memories of probes for each stretch of days, kept for the next case. For any number of threads. */
final class ProbePool<P> implements AutoCloseable {

    private static final int KEPT = Runtime.getRuntime().availableProcessors() + 1;

    private final ProbeBase<P> base;
    private final IntFunction<List<Object>> rows;
    private final Map<Integer, Deque<ProbeSession<P>>> idle = new HashMap<>();
    private boolean closed;

    /** @param rows those that hold in a stretch of days */
    ProbePool(ProbeBase<P> base, IntFunction<List<Object>> rows) {
        this.base = base;
        this.rows = rows;
    }

    /** As {@link ProbeSession#ask}. */
    void ask(int stretch, Collection<?> facts, BiConsumer<P, InternalMatch> found) {
        ProbeSession<P> session = taken(stretch);
        boolean clean = false;
        try {
            session.ask(facts, found);
            clean = true;
        } finally {
            if (!clean || !kept(stretch, session)) {
                session.dispose();
            }
        }
    }

    private ProbeSession<P> taken(int stretch) {
        ProbeSession<P> kept = idle(stretch);
        return kept == null ? base.open(rows.apply(stretch)) : kept;
    }

    private synchronized @Nullable ProbeSession<P> idle(int stretch) {
        Deque<ProbeSession<P>> sessions = idle.get(stretch);
        return sessions == null ? null : sessions.poll();
    }

    private synchronized boolean kept(int stretch, ProbeSession<P> session) {
        Deque<ProbeSession<P>> sessions = idle.computeIfAbsent(stretch, none -> new ArrayDeque<>());
        return !closed && sessions.size() < KEPT && sessions.offer(session);
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.values().forEach(sessions -> sessions.forEach(ProbeSession::dispose));
        idle.clear();
    }
}
