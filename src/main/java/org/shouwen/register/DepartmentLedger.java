package org.shouwen.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Papers;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.Cases;
import org.shouwen.ledger.LedgerPage;
import org.shouwen.ledger.LedgerQuery;
import org.shouwen.organisation.Organisations;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** A department's 《接待业主情况记录》: the cases it was first asked in and those it accepted. */
@Service
public class DepartmentLedger {

    private static final Logger LOG = LoggerFactory.getLogger(DepartmentLedger.class);
    private static final int CASES_AT_A_TIME = 200;

    private final Cases cases;
    private final Decisions decisions;
    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final Clock clock;

    DepartmentLedger(Cases cases, Decisions decisions, Rulebooks rulebooks, Organisations organisations, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A part of the ledger, and how long the whole of it is. */
    public record Part(List<LedgerEntry> entries, long totalElements, int totalPages) {}

    /** @param page from 0 */
    public Part page(LedgerQuery query, int page, int size) {
        Wording wording = wording();
        LedgerPage found = cases.ledger(query, page, size);
        return new Part(
                found.cases().stream()
                        .map(kept -> EntryOfCase.of(kept, papers(kept), wording))
                        .toList(),
                found.totalElements(),
                found.totalPages());
    }

    /** Writes the whole of it as a workbook; it is read and written a few cases at a time, however long it is. */
    public void write(LedgerQuery query, OutputStream out) throws IOException {
        Wording wording = wording();
        try (Report report = new Report()) {
            LedgerSheet sheet = new LedgerSheet(report, wording, query, clock.getZone());
            @Nullable Case last = null;
            List<Case> next;
            do {
                next = cases.ledgerAfter(last, query, CASES_AT_A_TIME);
                next.forEach(kept -> sheet.add(EntryOfCase.of(kept, papers(kept), wording)));
                last = next.isEmpty() ? last : next.get(next.size() - 1);
            } while (next.size() == CASES_AT_A_TIME);
            report.writeTo(out);
        }
    }

    /** By the rules of now, whatever the ledger says; a case they fail at must not keep the others from being read. */
    private Papers papers(Case kept) {
        Enquiry enquiry = new Enquiry(
                OffsetDateTime.now(clock), kept.request(), FirstAskedClaim.of(kept.firstAsked()), List.of());
        try {
            return decisions.judgeKept(enquiry).papers();
        } catch (RulebookException failed) {
            LOG.warn("nothing is known of {} for papers", kept.id(), failed);
            return new Papers(kept.firstAsked().ownDuty(), null, false);
        }
    }

    private Wording wording() {
        return new Wording(rulebooks.use(Rulebook::vocabularies), organisations.current());
    }
}
