package org.shouwen.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Customer;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;

/**
 * A case from a ledger that was kept before the service.
 *
 * @param number what it is called there; within an office no two are called alike
 */
public record PastCase(
        String number,
        ServiceRequest request,
        FirstAsked firstAsked,
        @Nullable Customer customer,
        List<LedgerFact> facts) {}
