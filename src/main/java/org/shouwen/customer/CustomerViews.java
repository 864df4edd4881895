package org.shouwen.customer;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.CaseFile;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.Party;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.UnknownCase;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;
import org.springframework.stereotype.Service;

/** Tells customers how their requests stand. */
@Service
public class CustomerViews {

    private final CaseFiles files;
    private final Rulebooks rulebooks;

    CustomerViews(CaseFiles files, Rulebooks rulebooks) {
        this.files = files;
        this.rulebooks = rulebooks;
    }

    /** @throws UnknownCase if there is no such case */
    public CustomerView of(CaseId id) {
        CaseFile file = files.get(id);
        return of(file, rulebooks.use(Rulebook::vocabularies));
    }

    static CustomerView of(CaseFile file, Vocabularies words) {
        Case asked = file.submitted();
        Party serving = file.decision().owner();
        List<LedgerFact> facts = asked.asHappened();
        boolean over = asked.status() == CaseStatus.COMPLETED || asked.status() == CaseStatus.RELEASED;
        LedgerFact.Completed completed = last(LedgerFact.Completed.class, facts, over);
        LedgerFact.Replied replied = last(LedgerFact.Replied.class, facts, over);
        return new CustomerView(
                asked.id().value(),
                asked.status(),
                asked.request().receivedAt(),
                word(words, "事项", asked.request().matter()),
                serving.department() == null
                        ? word(words, "角色", serving.role())
                        : word(words, "部门", serving.department()),
                acceptedAt(facts, serving, asked.firstAsked().office()),
                completed == null ? null : completed.at(),
                replied == null ? null : replied.at(),
                completed == null ? null : completed.result());
    }

    private static @Nullable Instant acceptedAt(List<LedgerFact> facts, Party serving, String usualOffice) {
        return facts.stream()
                .filter(fact -> isAcceptance(fact, serving, usualOffice))
                .map(LedgerFact::at)
                .min(naturalOrder())
                .orElse(null);
    }

    private static boolean isAcceptance(LedgerFact fact, Party serving, String usualOffice) {
        if (fact instanceof LedgerFact.Accepted accepted) {
            return is(serving, accepted.department(), accepted.office(), usualOffice);
        }
        return fact instanceof LedgerFact.AcceptanceRegistered registered
                && is(serving, registered.department(), registered.office(), usualOffice);
    }

    private static boolean is(Party serving, String department, @Nullable String office, String usualOffice) {
        String at = serving.office() == null ? usualOffice : serving.office();
        return department.equals(serving.department()) && at.equals(office == null ? usualOffice : office);
    }

    /**
     * The last such fact, unless the matter turned out not to be solved after it (G40).
     *
     * @param over whether the rules hold the case for completed, reopened or not
     */
    private static <T extends LedgerFact> @Nullable T last(Class<T> type, List<LedgerFact> facts, boolean over) {
        T last = null;
        for (LedgerFact fact : facts) {
            if (type.isInstance(fact)) {
                last = type.cast(fact);
            } else if (fact instanceof LedgerFact.Reopened && !over) {
                last = null;
            }
        }
        return last;
    }

    /** A word that left the vocabulary keeps its code, which says no more than the word did. */
    private static Text word(Vocabularies words, String vocabulary, String code) {
        return words.word(vocabulary, code).map(Word::text).orElse(new Text(code, code));
    }
}
