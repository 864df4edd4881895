package org.shouwen.decision;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseOwner;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.Cases;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.Origin;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.ledger.UnknownCase;
import org.shouwen.ledger.Verdict;
import org.shouwen.organisation.Organisations;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.ServiceRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests in: decides them and keeps request and decision together, or neither. */
@Service
@Transactional
public class CaseFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** Without letters that are mistaken for digits when an id is read out on the telephone. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int SECRET_LETTERS = 12;

    private final Decisions decisions;
    private final Organisations organisations;
    private final Cases cases;
    private final CaseWatch watch;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CaseFiles(Decisions decisions, Organisations organisations, Cases cases, CaseWatch watch, Clock clock) {
        this.decisions = decisions;
        this.organisations = organisations;
        this.cases = cases;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Takes a request in as it stands now.
     *
     * @return the new case with the first decision on it
     * @throws UnknownCode if it names somebody or something nobody knows; nothing is kept then
     */
    public CaseFile receive(ServiceRequest request, FirstAskedClaim claim, @Nullable Customer customer) {
        OffsetDateTime now = now();
        FirstAsked firstAsked = FirstAskedLookup.of(claim, organisations.current());
        Judgement judged = decisions.judge(new Enquiry(now, request, FirstAskedClaim.of(firstAsked), List.of()));
        Case opened = new Case(newId(now), judged.status(), now.toInstant(), request, firstAsked, customer, List.of());
        cases.open(opened, verdict(judged.decision(), now.toInstant()));
        watch.begin(opened.id(), judged, null);
        return new CaseFile(opened, judged.decision());
    }

    /**
     * Completes what is claimed of a first-asked person from the organisation in force.
     *
     * @throws UnknownCode if the organisation does not know the person and the claim leaves something out
     */
    public FirstAsked firstAsked(FirstAskedClaim claim) {
        return FirstAskedLookup.of(claim, organisations.current());
    }

    /**
     * Takes over a case from a past ledger, with its facts and the decision as it stands now. Limits that were near or
     * past by then are nobody's to be told of any more.
     *
     * @return whether it was taken over; not if it had been before
     */
    public boolean takeOver(PastCase past) {
        Origin origin = Origin.of(past.firstAsked().office(), past.number());
        if (cases.has(origin)) {
            return false;
        }
        OffsetDateTime now = now();
        List<RecordedFact> ledger = RecordedFact.numbered(past.facts(), now.toInstant());
        Case kept = new Case(
                newId(now),
                CaseStatus.OPEN,
                now.toInstant(),
                past.request(),
                past.firstAsked(),
                past.customer(),
                ledger);
        Judgement judged = decisions.judge(enquiry(kept, now));
        cases.takeOver(kept, judged.status(), verdict(judged.decision(), now.toInstant()), origin);
        watch.begin(kept.id(), judged, now.toInstant());
        return true;
    }

    /**
     * Appends facts to a case, all or none, and decides it anew over all of its facts as it stands now. The
     * first-asked person is the one that was kept (C02).
     *
     * @throws UnknownCase if there is no such case
     * @throws UnknownCode if a fact names a department, role or office nobody knows, by its place in the list; nothing
     *     is kept then
     */
    public Appended append(CaseId id, List<LedgerFact> facts) {
        OffsetDateTime now = now();
        List<RecordedFact> recorded = cases.append(id, facts, now.toInstant());
        decisions.check(facts);
        Judgement judged = decisions.judgeKept(enquiry(cases.get(id), now));
        keep(id, judged);
        watch.renew(id, judged);
        return new Appended(recorded.stream().map(RecordedFact::number).toList(), judged.decision());
    }

    /** @throws UnknownCase if there is no such case */
    @Transactional(readOnly = true)
    public CaseFile get(CaseId id) {
        Case submitted = cases.get(id);
        Verdict latest = cases.latestVerdict(id).orElseThrow(() -> new UnknownCase(id));
        return new CaseFile(submitted, DecisionJson.read(latest.json()));
    }

    /**
     * Judges a case as it stands now. Nothing is kept.
     *
     * @throws UnknownCase if there is no such case
     */
    @Transactional(readOnly = true)
    public JudgedCase judge(CaseId id) {
        Case kept = cases.get(id);
        return JudgedCase.of(kept, decisions.judgeKept(enquiry(kept, now())));
    }

    /**
     * Judges a case as it stands now while nobody else can append to it. Facts that are noted of that are appended, and
     * the judgement is kept as the decision over them too: only for facts that no rule counts. Without any, it is kept
     * if it says something else than the last one.
     *
     * @param noted what to note of the judgement
     * @throws UnknownCase if there is no such case
     */
    public void look(CaseId id, Function<Judgement, List<LedgerFact>> noted) {
        Case held = cases.hold(id);
        Judgement judged = decisions.judgeKept(enquiry(held, now()));
        List<LedgerFact> facts = noted.apply(judged);
        if (facts.isEmpty()) {
            keepIfNew(held, judged);
        } else {
            cases.append(id, facts, judged.asOf());
            keep(id, judged);
        }
    }

    /**
     * Judges a case anew under the rules, tables and organisation of now. A decision is kept only if it says something
     * else than the last one.
     *
     * @throws UnknownCase if there is no such case
     */
    public void judgeAnew(CaseId id) {
        Case held = cases.hold(id);
        Judgement judged = decisions.judgeKept(enquiry(held, now()));
        watch.renew(id, judged);
        keepIfNew(held, judged);
    }

    private void keepIfNew(Case held, Judgement judged) {
        CaseId id = held.id();
        Verdict last = cases.latestVerdict(id).orElseThrow(() -> new UnknownCase(id));
        boolean same = judged.decision().saysTheSameAs(DecisionJson.read(last.json()));
        if (!same || judged.status() != held.status()) {
            keep(id, judged);
        }
    }

    private void keep(CaseId id, Judgement judged) {
        cases.judge(id, judged.status(), verdict(judged.decision(), judged.asOf()));
    }

    /**
     * Every decision given on a case, the first one first; each is read when it is asked for.
     *
     * @throws UnknownCase if there is no such case
     */
    @Transactional(readOnly = true)
    public Stream<GivenDecision> decisions(CaseId id) {
        return cases.verdicts(id)
                .map(verdict -> new GivenDecision(verdict.givenAt(), DecisionJson.read(verdict.json())));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static Enquiry enquiry(Case kept, OffsetDateTime asOf) {
        List<LedgerFact> facts = kept.ledger().stream().map(RecordedFact::fact).toList();
        return new Enquiry(asOf, kept.request(), FirstAskedClaim.of(kept.firstAsked()), facts);
    }

    private CaseId newId(OffsetDateTime now) {
        StringBuilder id =
                new StringBuilder("R-").append(DAY.format(now.toLocalDate())).append('-');
        for (int letter = 0; letter < SECRET_LETTERS; letter++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CaseId(id.toString());
    }

    /** Until when the owner owes the first of his actions. */
    private static @Nullable Instant dueAt(Decision decision) {
        return decision.requiredActions().stream()
                .filter(owed -> owed.actor().equals(decision.owner()))
                .map(Decision.Owed::dueAt)
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Verdict verdict(Decision decision, Instant givenAt) {
        Party owner = decision.owner();
        return new Verdict(
                givenAt,
                decision.rulebook().version(),
                decision.rulebook().organisation(),
                new CaseOwner(owner.role(), owner.department(), owner.office(), owner.staffId(), owner.name()),
                dueAt(decision),
                DecisionJson.write(decision));
    }
}
