package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A memory of rows in which probes are asked, case after case. Used by one thread at a time; unusable once it threw. */
final class ProbeSession<P> {

    private static final ProbeBase.Case CASE = new ProbeBase.Case();

    private final ProbeBase<P> base;
    private final KieSession session;

    ProbeSession(ProbeBase<P> base, KieSession session, Collection<?> rows) {
        this.base = base;
        this.session = session;
        rows.forEach(session::insert);
    }

    /**
     * Tells of every way in which the conditions of a probe hold.
     *
     * @param facts those brought and those concluded, all that is in memory besides the rows
     * @param found must not keep the match: it ends with the case
     */
    void ask(Collection<?> facts, BiConsumer<P, InternalMatch> found) {
        List<FactHandle> brought = new ArrayList<>(facts.size() + 1);
        Set<Object> once = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object fact : facts) {
            if (once.add(fact)) {
                brought.add(session.insert(fact));
            }
        }
        brought.add(0, session.insert(CASE));
        EngineLoader.within(() -> session.fireAllRules(match -> {
            found.accept(base.purpose(match.getRule()), (InternalMatch) match);
            return false;
        }));
        brought.forEach(session::delete);
    }

    void dispose() {
        session.dispose();
    }
}
