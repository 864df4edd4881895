package org.shouwen.decision;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.Chronicle;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Appointment;
import org.shouwen.organisation.Staff;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.ServiceRequest;

/** What an explanation calls the facts a decision rests on: their places in the enquiry. */
final class FactNames {

    private final Map<Object, String> names = new IdentityHashMap<>();

    private final Chronicle chronicle;

    FactNames(ServiceRequest request, FirstAsked firstAsked, Chronicle chronicle) {
        this.chronicle = chronicle;
        names.put(request, "request");
        names.put(firstAsked, "firstAsked");
        if (request.complaintAbout() != null) {
            names.put(request.complaintAbout(), "request.complaintAbout");
        }
    }

    /** Positions in the ledger, from 1, the lowest first. */
    List<Integer> places(List<LedgerFact> facts) {
        return facts.stream().map(chronicle::place).sorted().distinct().toList();
    }

    /** {@code null} for what belongs to no enquiry and explains nothing. */
    @Nullable
    String of(Object fact) {
        String name = names.get(fact);
        if (name != null) {
            return name;
        }
        if (fact instanceof LedgerFact written) {
            return "ledger[" + chronicle.place(written) + "]";
        }
        if (fact instanceof Staff staff) {
            return "organisation.staff[" + staff.id() + "]";
        }
        if (fact instanceof Appointment appointment) {
            return "organisation.appointments[" + appointment.role() + " " + appointment.office() + "]";
        }
        if (fact instanceof StandIn standIn) {
            return "organisation.deputies[" + standIn.absentId() + "]";
        }
        return fact instanceof AsOf ? "asOf" : null;
    }
}
