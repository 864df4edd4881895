package org.shouwen.escalation;

import java.time.Instant;
import java.util.List;
import org.shouwen.decision.CaseFiles;
import org.shouwen.decision.PastCase;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.CaseId;
import org.shouwen.ledger.Cases;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.request.Kind;
import org.shouwen.request.ServiceRequest;

/** Cases of a service under test, and what its threads would do with them. */
public final class KeptCases {

    private static final FirstAskedClaim FOREMAN = new FirstAskedClaim("C-200", null, null, null, null, null);

    private final CaseFiles files;
    private final Cases cases;
    private final Raising raising;
    private final Renewal renewal;

    KeptCases(CaseFiles files, Cases cases, Raising raising, Renewal renewal) {
        this.files = files;
        this.cases = cases;
        this.raising = raising;
        this.renewal = renewal;
    }

    /** A case of {@link LadderService#TEN}. */
    public CaseId receive() {
        return receive("ENG_SEWAGE_BACKFLOW");
    }

    CaseId receive(String matter) {
        return files.receive(request(matter, LadderService.TEN), FOREMAN, null)
                .submitted()
                .id();
    }

    void takeOver(String number, Instant receivedAt) {
        files.takeOver(new PastCase(
                number, request("ENG_SEWAGE_BACKFLOW", receivedAt), files.firstAsked(FOREMAN), null, List.of()));
    }

    void accept(CaseId id, Instant at) {
        files.append(id, List.of(new LedgerFact.Accepted(at, "ENGINEERING", null, null)));
    }

    void withdraw(CaseId id) {
        files.append(id, List.of(new LedgerFact.Withdrawn(LadderService.TEN, "no longer wanted")));
    }

    Case get(CaseId id) {
        return cases.get(id);
    }

    long decisions(CaseId id) {
        return cases.verdicts(id).count();
    }

    /** Raises all that is due. */
    public void raise() {
        while (raising.some()) {
            // There may be more.
        }
    }

    /** Judges all open cases anew that were judged under other rules. */
    void renew() {
        while (renewal.some()) {
            // There may be more.
        }
    }

    private static ServiceRequest request(String matter, Instant receivedAt) {
        return new ServiceRequest(
                receivedAt, Channel.PHONE, Kind.HELP, matter, null, List.of(), false, List.of(), null, null, null);
    }
}
