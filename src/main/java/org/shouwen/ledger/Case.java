package org.shouwen.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;

/**
 * A request that was submitted, and what was written down about it since.
 *
 * @param firstAsked completed from the organisation on reception, and never changed afterwards (C02)
 */
public record Case(
        CaseId id,
        CaseStatus status,
        Instant createdAt,
        ServiceRequest request,
        FirstAsked firstAsked,
        @Nullable Customer customer,
        List<RecordedFact> ledger) {

    /** The facts in the order in which they happened, each as it was told. */
    public List<LedgerFact> asHappened() {
        List<LedgerFact> told = ledger.stream().map(RecordedFact::fact).toList();
        Chronicle chronicle = Chronicle.of(told, firstAsked.office());
        return chronicle.facts().stream()
                .map(fact -> told.get(chronicle.place(fact) - 1))
                .toList();
    }
}
