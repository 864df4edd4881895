package org.shouwen.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A working memory that holds the rows of one validity interval, once and for all. A decision brings its facts, fires,
 * and takes away everything it brought. Used by one thread at a time.
 */
final class WarmSession {

    private final KieSession session;
    private final Recorder recorder;
    private final String version;
    private final Limits limits;
    private final long atRest;

    private final Allowance time;

    WarmSession(
            KieBase base,
            RowFacts rows,
            Collection<?> held,
            Map<String, RuleNote> rules,
            String version,
            Limits limits) {
        this.session = EngineLoader.within(base::newKieSession);
        this.version = version;
        this.limits = limits;
        this.time = new Allowance(limits.time());
        this.recorder = new Recorder(rows, rules);
        held.forEach(session::insert);
        session.addEventListener(recorder.firings());
        EngineLoader.within(() -> session.fireAllRules(limits.firings()));
        session.removeEventListener(recorder.firings());
        session.addEventListener(recorder);
        this.atRest = session.getFactCount();
        Watchdog.watch(this);
    }

    /** The first rule that fired over rows alone, or {@code null} if, as it should be, none did. */
    @Nullable
    String firedAtRest() {
        return recorder.firedAtRest();
    }

    /**
     * Fires over {@code facts} and the rows.
     *
     * @throws RulebookException if a rule failed or did not end; the session must not be used again
     */
    Firing fire(Collection<?> facts) {
        return EngineLoader.within(() -> fired(facts));
    }

    private Firing fired(Collection<?> facts) {
        List<InternalFactHandle> brought = recorder.begin(facts, session);
        int most = limits.firings(brought.size());
        time.begin();
        boolean overdue;
        int fired;
        try {
            fired = session.fireAllRules(most + 1);
        } catch (RuntimeException | StackOverflowError e) {
            throw Failures.ofRule(version, e);
        } finally {
            overdue = time.end();
        }
        if (overdue || fired > most) {
            String limit = overdue ? limits.time().toMillis() + " ms" : "%,d rules fired".formatted(most);
            throw Failures.endless(version, recorder.lastConcluded(), limit);
        }
        Firing firing = recorder.firing();
        takeAway(brought);
        return firing;
    }

    /**
     * Conclusions first, rather than have the engine withdraw them one after the other. What is left of their matches
     * goes when the next decision fires: rules are then evaluated once for both.
     */
    private void takeAway(List<InternalFactHandle> brought) {
        for (InternalFactHandle conclusion : recorder.end()) {
            session.delete(conclusion, FactHandle.State.LOGICAL);
        }
        brought.forEach(session::delete);
        recorder.forget();
        if (session.getFactCount() != atRest) {
            throw new RulebookException(
                    version, null, "%d facts stayed behind".formatted(session.getFactCount() - atRest), null);
        }
    }

    /** Ends a firing that has used up its time; called by the watchdog. */
    void haltIfOverdue() {
        time.endIfUsedUp(session::halt);
    }

    void dispose() {
        Watchdog.forget(this);
        session.dispose();
    }
}
