package org.shouwen.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Papers;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.Consent;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.TransferConsent;
import org.shouwen.request.ServiceRequest;
import org.shouwen.table.Text;

/** Fills in a line of the ledger from a case's facts, in the order in which they happened. */
final class EntryOfCase {

    private final Wording wording;
    private final Set<Handling> handled = new LinkedHashSet<>();
    private final Map<String, LedgerEntry.Receipt> receipts = new LinkedHashMap<>();
    private final List<LedgerEntry.Note> tracking = new ArrayList<>();
    private @Nullable TransferConsent consent;
    private @Nullable Boolean satisfied;
    private LedgerFact.@Nullable Completed completed;
    private LedgerFact.@Nullable CompletionNotified notice;
    private int forms;

    private EntryOfCase(Wording wording) {
        this.wording = wording;
    }

    static LedgerEntry of(Case kept, Papers papers, Wording wording) {
        EntryOfCase entry = new EntryOfCase(wording);
        kept.asHappened().forEach(entry::take);
        return entry.filledIn(kept, papers);
    }

    private void take(LedgerFact fact) {
        Handling way = Handling.of(fact);
        if (way != null) {
            handled.add(way);
        }
        if (fact instanceof LedgerFact.ConsentRecorded told) {
            consent = told.consent() == Consent.GRANTED ? TransferConsent.GRANTED : TransferConsent.REFUSED;
        } else if (fact instanceof LedgerFact.Transferred handed && handed.consent() != null) {
            consent = handed.consent();
        } else if (fact instanceof LedgerFact.Answered answer && answer.satisfied() != null) {
            satisfied = answer.satisfied();
        } else if (fact instanceof LedgerFact.Accepted taken) {
            receive(taken.department(), taken.office(), taken.by(), taken.at());
        } else if (fact instanceof LedgerFact.AcceptanceRegistered taken) {
            receive(taken.department(), taken.office(), taken.by(), taken.at());
        } else {
            takeEnd(fact);
        }
    }

    private void takeEnd(LedgerFact fact) {
        if (fact instanceof LedgerFact.Tracked note) {
            String by = note.by() == null ? wording.role(note.byRole()).zh() : note.by();
            tracking.add(new LedgerEntry.Note(note.at(), by, note.result()));
        } else if (fact instanceof LedgerFact.Completed done) {
            completed = done;
        } else if (fact instanceof LedgerFact.CompletionNotified told) {
            notice = told;
        } else if (fact instanceof LedgerFact.CoordinationFormFiled) {
            forms++;
        }
    }

    /** A department has received a case once, whether it accepted it first or registered it first. */
    private void receive(String department, @Nullable String office, @Nullable String by, Instant at) {
        LedgerEntry.Receipt known = receipts.get(department + '\n' + office);
        if (known == null || known.person() == null) {
            receipts.put(
                    department + '\n' + office,
                    new LedgerEntry.Receipt(
                            department, wording.department(department), office, by, known == null ? at : known.at()));
        }
    }

    private LedgerEntry filledIn(Case kept, Papers papers) {
        ServiceRequest request = kept.request();
        String id = kept.id().value();
        return new LedgerEntry(
                id,
                request.receivedAt(),
                request.channel(),
                papers.telephonesShown() ? kept.customer() : Privacy.masked(kept.customer()),
                request.kind(),
                request.matter(),
                wording.matter(request.matter()),
                request.description(),
                wording.person(kept.firstAsked()),
                papers.ownDuty(),
                List.copyOf(handled),
                consent,
                List.copyOf(receipts.values()),
                List.copyOf(tracking),
                completed == null ? null : completed.at(),
                circumstances(),
                notice == null ? null : notice.at(),
                noticeReceivedBy(),
                satisfied,
                IntStream.rangeClosed(1, forms)
                        .mapToObj(form -> "/api/v1/requests/%s/coordination-forms/%d".formatted(id, form))
                        .toList());
    }

    private @Nullable String circumstances() {
        if (notice != null && notice.circumstances() != null) {
            return notice.circumstances();
        }
        return completed == null ? null : completed.result();
    }

    private @Nullable Text noticeReceivedBy() {
        return notice == null ? null : wording.role(notice.toRole(), notice.toDepartment());
    }
}
