package org.shouwen.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decisions;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Report;
import org.springframework.stereotype.Service;

/** Audits of what departments wrote down (C71, C72): asked for, run in the background, kept with what they found. */
@Service
public class Audits {

    private final AuditRows rows;
    private final AuditQueue queue;
    private final ResultCounts counts;
    private final ResultLists lists;
    private final Decisions decisions;
    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final Clock clock;

    Audits(
            AuditRows rows,
            AuditQueue queue,
            ResultCounts counts,
            ResultLists lists,
            Decisions decisions,
            Rulebooks rulebooks,
            Organisations organisations,
            Clock clock) {
        this.rows = rows;
        this.queue = queue;
        this.counts = counts;
        this.lists = lists;
        this.decisions = decisions;
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Queues an audit.
     *
     * @throws org.shouwen.decision.UnknownCode if it asks for an office or department nobody knows
     */
    public Audit ask(AuditQuestion question) {
        decisions.checkCodes(question);
        return add(question, null);
    }

    /**
     * Asks what an audit asked again, of the rules and facts as they are now.
     *
     * @throws UnknownAudit if there is no such audit
     */
    public Audit rerun(AuditId id) {
        return add(get(id).question(), id);
    }

    private Audit add(AuditQuestion question, @Nullable AuditId rerunOf) {
        AuditId id = rows.add(question, rerunOf, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Audit queued = get(id);
        queue.add(id, question);
        return queued;
    }

    /**
     * Ends an audit that has not ended yet; what it found so far stays.
     *
     * @throws UnknownAudit if there is no such audit
     */
    public Audit cancel(AuditId id) {
        get(id);
        queue.cancel(id);
        return get(id);
    }

    /** @throws UnknownAudit if there is no such audit */
    public Audit get(AuditId id) {
        return rows.get(id).orElseThrow(() -> new UnknownAudit(id.toString()));
    }

    /** The latest first. */
    public Results<Audit> list(int page, int size) {
        return rows.list(page, size);
    }

    /** What an audit found so far. */
    public AuditResult result(AuditId id) {
        return counts.of(id);
    }

    /**
     * All of it as a workbook in Chinese, in the words of today.
     *
     * @throws UnknownAudit if there is no such audit
     */
    public Report report(AuditId id) {
        Audit audit = get(id);
        Names names = new Names(rulebooks.use(Rulebook::vocabularies), organisations.current());
        return new AuditReport(id, lists, names, clock.getZone()).write(audit, result(id));
    }

    /** The violations an audit found, in the order in which they happened. */
    public Results<Violated> violations(AuditId id, int page, int size) {
        return lists.violations(get(id).id(), page, size);
    }

    /** What else the auditor should see, in the order in which the cases were received. */
    public Results<Found> findings(AuditId id, int page, int size) {
        return lists.findings(get(id).id(), page, size);
    }

    /** The cases that could not be judged, in the order in which they were received. */
    public Results<Unjudged> unjudged(AuditId id, int page, int size) {
        return lists.unjudged(get(id).id(), page, size);
    }

    /** What is proposed, in the order in which it happened. */
    public Results<Proposed> sanctions(AuditId id, int page, int size) {
        return lists.sanctions(get(id).id(), page, size);
    }

    /** Who is liable for how many violations, or bears those of a department, those with the most first. */
    public Results<AuditResult.OfPerson> persons(AuditId id, int page, int size) {
        return lists.persons(get(id).id(), page, size);
    }

    /** The heat map's cells, the most frequent first. */
    public Results<AuditResult.MisrouteCell> misroutes(AuditId id, int page, int size) {
        return lists.misroutes(get(id).id(), page, size);
    }

    /** Who sent customers to the wrong department too often, in the order in which that came to be so. */
    public Results<AuditResult.FrequentMisrouter> frequentMisroutes(AuditId id, int page, int size) {
        return lists.frequentMisroutes(get(id).id(), page, size);
    }
}
