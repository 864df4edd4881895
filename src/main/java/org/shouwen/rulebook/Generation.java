package org.shouwen.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Vocabularies;

/** One generation in memory: its rows, and warm sessions for each stretch of days on which the same rows hold. */
final class Generation implements Rulebook, AutoCloseable {

    /** Firing only computes: more at a time than there are processors would wait in the middle of it. */
    private static final int AT_A_TIME = Runtime.getRuntime().availableProcessors() + 1;

    private final RuleSet rules;
    private final Compiled compiled;
    private final Candidate candidate;
    private final RowFacts rows;
    private final ZoneId zone;
    private final Limits limits;
    private final Days days;
    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private final Map<Integer, List<Object>> made = new ConcurrentHashMap<>();
    private final Map<Integer, Deque<WarmSession>> idle = new HashMap<>();
    private boolean closed;

    Generation(RuleSet rules, Compiled compiled, Candidate candidate, RowFacts rows, ZoneId zone, Limits limits) {
        this.rules = rules;
        this.compiled = compiled;
        this.candidate = candidate;
        this.rows = rows;
        this.zone = zone;
        this.limits = limits;
        this.days = new Days(
                rows.all().stream().map(row -> row.row().validity()).distinct().toList());
    }

    @Override
    public String version() {
        return candidate.version();
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Vocabularies vocabularies() {
        return candidate.vocabularies();
    }

    @Override
    public List<Table> tables() {
        return candidate.tables();
    }

    @Override
    public List<RuleNote> ruleNotes() {
        return List.copyOf(rules.notes().values());
    }

    Candidate candidate() {
        return candidate;
    }

    RuleSet rules() {
        return rules;
    }

    Compiled compiled() {
        return compiled;
    }

    int rowCount() {
        return rows.all().size();
    }

    Days days() {
        return days;
    }

    @Override
    public Firing fire(Instant asOf, Collection<?> facts) {
        int stretch = days.stretchOf(LocalDate.ofInstant(asOf, zone));
        turns.acquireUninterruptibly();
        try {
            return fire(stretch, facts);
        } finally {
            turns.release();
        }
    }

    private Firing fire(int stretch, Collection<?> facts) {
        WarmSession session = borrow(stretch);
        boolean clean = false;
        try {
            Firing firing = session.fire(facts);
            clean = true;
            return firing;
        } finally {
            if (clean) {
                giveBack(stretch, session);
            } else {
                session.dispose();
            }
        }
    }

    /**
     * Makes ready for the first decision of that stretch.
     *
     * @return the rule that fired over rows alone, or {@code null} if, as it should be, none did
     */
    @Nullable
    String warm(int stretch) {
        WarmSession session = open(stretch);
        giveBack(stretch, session);
        return session.firedAtRest();
    }

    /** As {@link #warm}, for a stretch that need not be ready. */
    @Nullable
    String firedAtRest(int stretch) {
        WarmSession session = open(stretch);
        session.dispose();
        return session.firedAtRest();
    }

    /** The same rules and rows with no session that was ever used. */
    Generation afresh() {
        return new Generation(rules, compiled.retain(), candidate, rows, zone, limits);
    }

    private WarmSession borrow(int stretch) {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("rulebook " + version() + " is closed");
            }
            Deque<WarmSession> sessions = idle.get(stretch);
            if (sessions != null && !sessions.isEmpty()) {
                return sessions.pop();
            }
        }
        WarmSession session = open(stretch);
        String fired = session.firedAtRest();
        if (fired != null) {
            session.dispose();
            throw new RulebookException(version(), fired, "rule \"" + fired + "\" fires over rows alone", null);
        }
        return session;
    }

    private void giveBack(int stretch, WarmSession session) {
        synchronized (idle) {
            Deque<WarmSession> sessions = idle.computeIfAbsent(stretch, none -> new ArrayDeque<>());
            if (!closed && sessions.size() < AT_A_TIME) {
                sessions.push(session);
                return;
            }
        }
        session.dispose();
    }

    private WarmSession open(int stretch) {
        List<RowFacts.RowFact> held = held(days.dayIn(stretch));
        List<Object> atRest = new ArrayList<>();
        held.forEach(row -> {
            if (row.fact() != null) {
                atRest.add(row.fact());
            }
        });
        atRest.addAll(made.computeIfAbsent(stretch, first -> made(held)));
        return new WarmSession(compiled.base(), rows, atRest, rules.notes(), version(), limits);
    }

    private List<Object> made(List<RowFacts.RowFact> held) {
        Set<Row> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        held.forEach(row -> rows.add(row.row()));
        return rules.made().stream().map(fact -> fact.of(tables(), rows)).toList();
    }

    /** The rows that count on {@code day}, top to bottom; where the first of equal keys wins, only that one. */
    private List<RowFacts.RowFact> held(LocalDate day) {
        List<RowFacts.RowFact> held = new ArrayList<>();
        Set<List<@Nullable Object>> keys = new HashSet<>();
        for (RowFacts.RowFact row : rows.all()) {
            if (row.row().validity().covers(day)
                    && (row.table().shape().hitPolicy() != HitPolicy.FIRST || keys.add(key(row.table(), row.row())))) {
                held.add(row);
            }
        }
        return held;
    }

    private static List<@Nullable Object> key(Table table, Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(table.shape().sheet());
        for (Column column : table.shape().columns()) {
            if (column.key()) {
                key.add(row.values().get(column.field()));
            }
        }
        return key;
    }

    @Override
    public void close() {
        synchronized (idle) {
            if (closed) {
                return;
            }
            closed = true;
            idle.values().forEach(sessions -> sessions.forEach(WarmSession::dispose));
            idle.clear();
        }
        compiled.release();
    }
}
