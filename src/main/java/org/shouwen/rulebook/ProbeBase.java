package org.shouwen.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.impl.KnowledgePackageImpl;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.rule.Rule;

/**
 * Conditions the engine is asked about on their own. They are taken from the compiled rules as they are, so nothing is
 * compiled, and whether they hold is for the engine to say, never for code of ours.
 *
 * @param <P> what a list of conditions is asked about for
 */
final class ProbeBase<P> {

    /** Begins every list of conditions, so that none can hold before a case is there. */
    record Case() {}

    private static final int PATTERN_OF_CASE = 1_000_000;

    private static final Consequence<ConsequenceContext> NOTHING = new Consequence<>() {
        @Override
        public String getName() {
            return "default";
        }

        @Override
        public void evaluate(ConsequenceContext context, ValueResolver resolver) {
            throw new IllegalStateException("a probe concludes nothing");
        }
    };

    private final InternalKnowledgeBase base;
    private final Map<String, P> purposes;

    private ProbeBase(InternalKnowledgeBase base, Map<String, P> purposes) {
        this.base = base;
        this.purposes = purposes;
    }

    /** Collects lists of conditions. */
    static final class Draft<P> {

        private final KnowledgePackageImpl probes = new KnowledgePackageImpl("probes");
        private final Map<String, P> purposes = new HashMap<>();

        /** Adds conditions that are joined in their order; each is copied. */
        void add(P purpose, Collection<? extends RuleConditionElement> conditions) {
            RuleImpl probe = new RuleImpl("probe " + purposes.size());
            probe.setPackage(probes.getName());
            GroupElement joined = new GroupElement(GroupElement.AND);
            joined.addChild(new Pattern(PATTERN_OF_CASE, new ClassObjectType(Case.class)));
            conditions.forEach(condition -> joined.addChild(condition.clone()));
            probe.setLhs(joined);
            probe.setConsequence(NOTHING);
            probes.addRule(probe);
            purposes.put(probe.getName(), purpose);
        }

        /** @param loader of the compiled rules' classes */
        ProbeBase<P> made(ClassLoader loader) {
            probes.setClassLoader(loader);
            InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(
                    RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader));
            base.addPackages(List.of(probes));
            return new ProbeBase<>(base, purposes);
        }
    }

    /** A memory that holds {@code rows}. */
    ProbeSession<P> open(Collection<?> rows) {
        return new ProbeSession<>(this, EngineLoader.within(base::newKieSession), rows);
    }

    P purpose(Rule probe) {
        return Objects.requireNonNull(purposes.get(probe.getName()));
    }
}
