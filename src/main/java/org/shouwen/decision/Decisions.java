package org.shouwen.decision;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.shouwen.ledger.Chronicle;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Organisations;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;
import org.shouwen.rulebook.Firing;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.rulebook.Rulebooks;
import org.springframework.stereotype.Service;

/** Decides who answers for a request and what is owed. */
@Service
public class Decisions {

    private final Rulebooks rulebooks;
    private final Organisations organisations;

    Decisions(Rulebooks rulebooks, Organisations organisations) {
        this.rulebooks = rulebooks;
        this.organisations = organisations;
    }

    /**
     * Decides {@code enquiry} under the rulebook and the organisation in force.
     *
     * @return never empty-handed: an owner is always named (C01)
     * @throws UnknownCode if it names a matter, department, office or person nobody knows
     * @throws RulebookException if a rule fails or the rules do not come to an end
     */
    public Decision decide(Enquiry enquiry) {
        Organisation organisation = organisations.current();
        return rulebooks.use(rulebook -> decide(enquiry, rulebook, organisation));
    }

    /**
     * Judges a case that is to be kept: like {@link #decide(Enquiry)}, with what only the service itself wants to know.
     */
    public Judgement judge(Enquiry enquiry) {
        Organisation organisation = organisations.current();
        return rulebooks.use(rulebook -> {
            KnownCodes.check(enquiry, rulebook.vocabularies(), organisation);
            return conclude(enquiry, rulebook, organisation);
        });
    }

    /**
     * Whether every code of a record is known: its words by the rulebook in force, its offices by the organisation.
     *
     * @throws UnknownCode naming every code that is not
     */
    public void checkCodes(Record asked) {
        rulebooks.use(rulebook -> KnownCodes.check(asked, rulebook.vocabularies(), organisations.current()));
    }

    /**
     * Judges a case as it was kept. Its words were known when they came, and may have left the vocabulary since.
     *
     * @throws RulebookException if a rule fails or the rules do not come to an end
     */
    public Judgement judgeKept(Enquiry kept) {
        Organisation organisation = organisations.current();
        return rulebooks.use(rulebook -> conclude(kept, rulebook, organisation));
    }

    /** @throws UnknownCode if a fact names a department, role or office nobody knows, by its place in the list */
    public void check(List<LedgerFact> facts) {
        Organisation organisation = organisations.current();
        rulebooks.use(rulebook -> {
            KnownCodes.check(facts, rulebook.vocabularies(), organisation);
            return facts;
        });
    }

    /** Decides {@code enquiry} under the given rulebook and organisation; the same three give an equal decision. */
    public static Decision decide(Enquiry enquiry, Rulebook rulebook, Organisation organisation) {
        return judge(enquiry, rulebook, organisation).decision();
    }

    /** Judges {@code enquiry} under the given rulebook and organisation; the same three give an equal judgement. */
    public static Judgement judge(Enquiry enquiry, Rulebook rulebook, Organisation organisation) {
        return trace(enquiry, rulebook, organisation).judgement();
    }

    /** Judges as {@link #judge(Enquiry, Rulebook, Organisation)} does, and tells what each part rests on. */
    public static Trace trace(Enquiry enquiry, Rulebook rulebook, Organisation organisation) {
        KnownCodes.check(enquiry, rulebook.vocabularies(), organisation);
        return traced(enquiry, rulebook, organisation, false);
    }

    /** Traces as {@link #trace} does, and judges as {@link #judgeKept} does: with whoever is to be told of the limits. */
    public static Trace watch(Enquiry enquiry, Rulebook rulebook, Organisation organisation) {
        KnownCodes.check(enquiry, rulebook.vocabularies(), organisation);
        return traced(enquiry, rulebook, organisation, true);
    }

    private static Judgement conclude(Enquiry enquiry, Rulebook rulebook, Organisation organisation) {
        return traced(enquiry, rulebook, organisation, true).judgement();
    }

    private static Trace traced(Enquiry enquiry, Rulebook rulebook, Organisation organisation, boolean watched) {
        FirstAsked firstAsked = FirstAskedLookup.of(enquiry.firstAsked(), organisation);
        Chronicle chronicle = Chronicle.of(enquiry.ledger(), firstAsked.office());
        List<Object> facts = facts(enquiry, firstAsked, chronicle, organisation, rulebook.zone());
        Parties parties =
                new Parties(organisation, firstAsked, enquiry.request().complaintAbout(), rulebook.zone());
        if (watched) {
            facts.addAll(watching(parties));
        }
        Firing firing = rulebook.fire(enquiry.asOf().toInstant(), facts);
        Answer answer =
                new Answer(rulebook, parties, new FactNames(enquiry.request(), firstAsked, chronicle), enquiry.asOf());
        firing.conclusions().forEach(answer::take);
        return new Trace(answer.judgement(organisation.version()), firing.conclusions());
    }

    /** What a case brings in addition if somebody is to be told of its limits. */
    static List<Object> watching(Parties parties) {
        return List.of(parties, Watched.WATCH);
    }

    /** What a case brings to the rules. */
    static List<Object> facts(
            Enquiry enquiry, FirstAsked firstAsked, Chronicle chronicle, Organisation organisation, ZoneId zone) {
        ServiceRequest request = enquiry.request();
        List<Object> facts = new ArrayList<>(8 + enquiry.ledger().size());
        facts.add(new AsOf(enquiry.asOf().toInstant()));
        facts.add(request);
        facts.add(firstAsked);
        ComplaintAbout accused = request.complaintAbout();
        if (accused != null) {
            facts.add(accused);
        }
        facts.addAll(new Concerned(organisation, firstAsked, accused).facts(chronicle.facts(), zone));
        facts.addAll(chronicle.facts());
        return facts;
    }
}
