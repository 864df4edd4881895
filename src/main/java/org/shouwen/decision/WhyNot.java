package org.shouwen.decision;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.Chronicle;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Organisations;
import org.shouwen.request.FirstAsked;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.rulebook.Wanted;
import org.springframework.stereotype.Service;

/** Explains why a decision did not come out as somebody expected. */
@Service
public class WhyNot {

    private final Rulebooks rulebooks;
    private final Organisations organisations;

    WhyNot(Rulebooks rulebooks, Organisations organisations) {
        this.rulebooks = rulebooks;
        this.organisations = organisations;
    }

    /**
     * Explains under the rulebook and the organisation in force.
     *
     * @throws UnknownCode if enquiry or question name something nobody knows
     * @throws RulebookException if a rule fails or the rules do not come to an end
     */
    public Reasons explain(Enquiry enquiry, Ask ask) {
        Organisation organisation = organisations.current();
        return rulebooks.use(rulebook -> explain(enquiry, ask, rulebook, organisation));
    }

    /** Explains under the given rulebook and organisation; the same four give equal reasons. */
    public static Reasons explain(Enquiry enquiry, Ask ask, Rulebook rulebook, Organisation organisation) {
        return explain(enquiry, ask, rulebook, organisation, false);
    }

    /** Explains a case that is watched, as {@link Decisions#watch} judges it. */
    public static Reasons explainWatched(Enquiry enquiry, Ask ask, Rulebook rulebook, Organisation organisation) {
        return explain(enquiry, ask, rulebook, organisation, true);
    }

    private static Reasons explain(
            Enquiry enquiry, Ask ask, Rulebook rulebook, Organisation organisation, boolean watched) {
        KnownCodes.check(enquiry, ask, rulebook.vocabularies(), organisation);
        FirstAsked firstAsked = FirstAskedLookup.of(enquiry.firstAsked(), organisation);
        Chronicle chronicle = Chronicle.of(enquiry.ledger(), firstAsked.office());
        FactNames names = new FactNames(enquiry.request(), firstAsked, chronicle);
        List<Object> facts = Decisions.facts(enquiry, firstAsked, chronicle, organisation, rulebook.zone());
        if (watched) {
            facts.addAll(Decisions.watching(
                    new Parties(organisation, firstAsked, enquiry.request().complaintAbout(), rulebook.zone())));
        }
        return explain(enquiry.asOf().toInstant(), facts, names::of, ask, rulebook);
    }

    /**
     * Explains what rules made of any facts.
     *
     * @param names what to call the facts; {@code null} for what needs no name
     * @throws UnknownCode if the question names a rule or row nobody knows
     */
    public static Reasons explain(
            Instant asOf, List<Object> facts, Function<Object, @Nullable String> names, Ask ask, Rulebook rulebook) {
        Wanted wanted = new AskedFor(rulebook).wanted(ask);
        return new Reasoning(rulebook, names).reasons(ask, rulebook.whyNot(asOf, facts, wanted));
    }
}
