package org.shouwen.decision;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseOwner;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.Cases;
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
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CaseFiles(Decisions decisions, Organisations organisations, Cases cases, Clock clock) {
        this.decisions = decisions;
        this.organisations = organisations;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Takes a request in as it stands now.
     *
     * @return the new case with the first decision on it
     * @throws UnknownCode if it names somebody or something nobody knows; nothing is kept then
     */
    public CaseFile receive(ServiceRequest request, FirstAskedClaim claim, @Nullable Customer customer) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        FirstAsked firstAsked = FirstAskedLookup.of(claim, organisations.current());
        Decision decision = decisions.decide(new Enquiry(now, request, asClaim(firstAsked), List.of()));
        Case opened = new Case(newId(now), CaseStatus.OPEN, now.toInstant(), request, firstAsked, customer, List.of());
        cases.open(opened, verdict(decision, now.toInstant()));
        return new CaseFile(opened, decision);
    }

    /** @throws UnknownCase if there is no such case */
    @Transactional(readOnly = true)
    public CaseFile get(CaseId id) {
        Case submitted = cases.get(id);
        Verdict latest = cases.latestVerdict(id).orElseThrow(() -> new UnknownCase(id));
        return new CaseFile(submitted, DecisionJson.read(latest.json()));
    }

    /**
     * Every decision given on a case, the first one first.
     *
     * @throws UnknownCase if there is no such case
     */
    @Transactional(readOnly = true)
    public List<GivenDecision> decisions(CaseId id) {
        return cases.verdicts(id).stream()
                .map(verdict -> new GivenDecision(verdict.givenAt(), DecisionJson.read(verdict.json())))
                .toList();
    }

    private CaseId newId(OffsetDateTime now) {
        StringBuilder id =
                new StringBuilder("R-").append(DAY.format(now.toLocalDate())).append('-');
        for (int letter = 0; letter < SECRET_LETTERS; letter++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CaseId(id.toString());
    }

    private static FirstAskedClaim asClaim(FirstAsked known) {
        return new FirstAskedClaim(
                known.staffId(), known.category(), known.post(), known.department(), known.office(), known.ownDuty());
    }

    private static Verdict verdict(Decision decision, Instant givenAt) {
        Party owner = decision.owner();
        return new Verdict(
                givenAt,
                decision.rulebook().version(),
                decision.rulebook().organisation(),
                new CaseOwner(owner.role(), owner.department(), owner.office(), owner.staffId(), owner.name()),
                DecisionJson.write(decision));
    }
}
