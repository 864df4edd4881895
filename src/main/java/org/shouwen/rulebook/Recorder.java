package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.core.event.DefaultRuleRuntimeEventListener;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.NotNodeLeftTuple;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * Takes down what is concluded while rules fire. Why it holds is read off at the end, from the justifications the
 * engine itself keeps: so withdrawn conclusions and withdrawn reasons are left out, and further reasons for an equal
 * conclusion are not lost.
 */
final class Recorder extends DefaultRuleRuntimeEventListener {

    private final RowFacts rows;
    private final Map<String, RuleNote> rules;
    private final List<InternalFactHandle> concluded = new ArrayList<>();
    private final Map<Object, Integer> brought = new IdentityHashMap<>();
    private final Map<Object, Grounds> grounds = new IdentityHashMap<>();
    private List<Object> facts = List.of();
    private boolean ended;
    private @Nullable String firedAtRest;

    Recorder(RowFacts rows, Map<String, RuleNote> rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /** Notes which rule fires first: before any fact is brought none may. */
    AgendaEventListener firings() {
        return atRest;
    }

    private final AgendaEventListener atRest = new DefaultAgendaEventListener() {
        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            if (firedAtRest == null) {
                firedAtRest = event.getMatch().getRule().getName();
            }
        }
    };

    @Nullable
    String firedAtRest() {
        return firedAtRest;
    }

    /** Inserts the facts, each object once however often it is brought. */
    List<InternalFactHandle> begin(Collection<?> facts, KieSession session) {
        List<InternalFactHandle> handles = new ArrayList<>(facts.size());
        this.facts = new ArrayList<>(facts.size());
        for (Object fact : facts) {
            if (brought.putIfAbsent(fact, handles.size()) == null) {
                this.facts.add(fact);
                handles.add((InternalFactHandle) session.insert(fact));
            }
        }
        return handles;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() != null) {
            concluded.add((InternalFactHandle) event.getFactHandle());
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (!ended) {
            concluded.remove(event.getFactHandle());
        }
    }

    @Nullable
    String lastConcluded() {
        return concluded.isEmpty()
                ? null
                : firstReason(concluded.get(concluded.size() - 1)).getRule().getName();
    }

    Firing firing() {
        for (InternalFactHandle handle : concluded) {
            Grounds rests = new Grounds(handle);
            Sources.of(handle.getObject()).forEach(row -> rests.addRow(rows.placeOf(row)));
            grounds.put(handle.getObject(), rests);
        }
        Conclusion[] conclusions = new Conclusion[concluded.size()];
        for (int i = 0; i < conclusions.length; i++) {
            conclusions[i] = conclusion(concluded.get(i));
        }
        return new Firing(List.of(conclusions));
    }

    /** Takes down nothing more, until all is forgotten. */
    List<InternalFactHandle> end() {
        ended = true;
        return concluded;
    }

    void forget() {
        ended = false;
        concluded.clear();
        brought.clear();
        grounds.clear();
        facts = List.of();
    }

    private Conclusion conclusion(InternalFactHandle handle) {
        Grounds rests = Objects.requireNonNull(grounds.get(handle.getObject()));
        explain(rests);
        RuleNote rule =
                Objects.requireNonNull(rules.get(firstReason(handle).getRule().getName()));
        return new Conclusion(handle.getObject(), rule.name(), rule.clauses(), rests.origins(rows), rests.facts(facts));
    }

    /** Collects once what a conclusion rests on; one that is being worked out already adds nothing to itself. */
    private void explain(Grounds conclusion) {
        if (conclusion.begin()) {
            for (SimpleMode reason = reasons(conclusion.conclusion()); reason != null; reason = reason.getNext()) {
                walk(reason.getObject().getJustifier().getTuple(), conclusion);
            }
        }
    }

    /** Every fact of a match: those joined, those accumulated, and for each {@code exists} the one that was found. */
    private void walk(@Nullable TupleImpl match, Grounds conclusion) {
        for (TupleImpl tuple = match; tuple != null; tuple = tuple.getParent()) {
            if (tuple.getFactHandle() != null) {
                collect(tuple.getFactHandle().getObject(), conclusion);
            }
            if (tuple.getContextObject() instanceof AccumulateNode.AccumulateContext) {
                tuple.getAccumulatedObjects().forEach(object -> collect(object, conclusion));
            }
            if (tuple instanceof NotNodeLeftTuple found) {
                walk(found.getBlocker(), conclusion);
            }
        }
    }

    private void collect(Object object, Grounds conclusion) {
        Integer fact = brought.get(object);
        if (fact != null) {
            conclusion.addFact(fact);
            return;
        }
        Grounds between = grounds.get(object);
        if (between != null) {
            explain(between);
            conclusion.addAll(between);
            return;
        }
        RowFacts.RowFact row = rows.of(object);
        if (row != null) {
            conclusion.addRow(row.place());
        }
    }

    private static InternalMatch firstReason(InternalFactHandle handle) {
        return reasons(handle).getObject().getJustifier();
    }

    private static SimpleMode reasons(InternalFactHandle handle) {
        return (SimpleMode) ((TruthMaintenanceSystemEqualityKey) handle.getEqualityKey())
                .getBeliefSet()
                .getFirst();
    }
}
