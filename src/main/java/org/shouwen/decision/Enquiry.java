package org.shouwen.decision;

import java.time.OffsetDateTime;
import java.util.List;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.ServiceRequest;

/**
 * What is to be decided.
 *
 * @param asOf the moment the decision is made for; rows count by their validity on that day
 * @param ledger what has been written down so far, in the order it was written
 */
public record Enquiry(
        OffsetDateTime asOf, ServiceRequest request, FirstAskedClaim firstAsked, List<LedgerFact> ledger) {}
