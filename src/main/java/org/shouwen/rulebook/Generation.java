package org.shouwen.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;
import org.shouwen.table.Table;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Wording;

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
    private final AtRest atRest;
    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private final Map<Integer, Deque<WarmSession>> idle = new HashMap<>();
    private final Probing probing;
    private boolean closed;

    Generation(RuleSet rules, Compiled compiled, Candidate candidate, RowFacts rows, ZoneId zone, Limits limits) {
        this.rules = rules;
        this.compiled = compiled;
        this.candidate = candidate;
        this.rows = rows;
        this.zone = zone;
        this.limits = limits;
        this.atRest = new AtRest(rules.made(), candidate.tables(), rows, zone);
        this.probing = new Probing(compiled.anatomy(rules), rows, atRest::in);
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
        return atRest.days();
    }

    @Override
    public Optional<Instant> turnAfter(Instant asOf) {
        return atRest.days().endOf(atRest.stretchOf(asOf)).map(day -> day.atStartOfDay(zone)
                .toInstant());
    }

    @Override
    public Firing fire(Instant asOf, Collection<?> facts) {
        int stretch = atRest.stretchOf(asOf);
        turns.acquireUninterruptibly();
        try {
            return fire(stretch, facts);
        } finally {
            turns.release();
        }
    }

    @Override
    public Rulebook observedBy(Observation.Depth depth, Consumer<Observation> observer) {
        return new Observed(this, depth, observer);
    }

    @Override
    public Supposition supposing(List<Table> tables) {
        List<Problem> problems = Stream.concat(
                        tables.stream()
                                .flatMap(table -> Stream.concat(
                                        table.clashes(vocabularies()).stream(), table.blanks(vocabularies()).stream())),
                        rules.made().stream().flatMap(fact -> fact.check(tables, vocabularies()).stream()))
                .toList();
        return problems.isEmpty() ? supposed(List.copyOf(tables)) : Supposition.impossible(problems);
    }

    private Supposition supposed(List<Table> tables) {
        RowFacts others = new RowFacts(rules.declarations(), compiled);
        tables.forEach(others::add);
        Candidate supposed = new Candidate(version(), candidate.files(), vocabularies(), tables);
        Generation generation = new Generation(rules, compiled.retain(), supposed, others, zone, limits);
        return Supposition.of(generation, generation::close);
    }

    Observation observe(Observation.Depth depth, Instant asOf, Collection<?> facts, Firing firing) {
        return probing.observe(depth, atRest.stretchOf(asOf), facts, firing);
    }

    @Override
    public List<RuleOutcome> whyNot(Instant asOf, Collection<?> facts, Wanted wanted) {
        Firing firing = fire(asOf, facts);
        int stretch = atRest.stretchOf(asOf);
        Memory memory =
                new Memory(rows, atRest.in(stretch), facts, firing, new Wording(vocabularies()), new Shown(zone));
        return probing.whyNot(stretch, memory, wanted);
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
        return new WarmSession(compiled.base(), rows, atRest.in(stretch), rules.notes(), version(), limits);
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
        probing.close();
        compiled.release();
    }
}
