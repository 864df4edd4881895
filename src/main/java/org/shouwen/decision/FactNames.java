package org.shouwen.decision;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.organisation.Appointment;
import org.shouwen.organisation.Staff;
import org.shouwen.request.FirstAsked;

/** What an explanation calls the facts a decision rests on: their places in the enquiry. */
final class FactNames {

    private final Map<Object, String> names = new IdentityHashMap<>();

    FactNames(Enquiry enquiry, FirstAsked firstAsked) {
        names.put(enquiry.request(), "request");
        names.put(firstAsked, "firstAsked");
        if (enquiry.request().complaintAbout() != null) {
            names.put(enquiry.request().complaintAbout(), "request.complaintAbout");
        }
        List<LedgerFact> ledger = enquiry.ledger();
        for (int index = 0; index < ledger.size(); index++) {
            names.put(ledger.get(index), "ledger[" + (index + 1) + "]");
        }
    }

    String of(Object fact) {
        String name = names.get(fact);
        if (name != null) {
            return name;
        }
        if (fact instanceof Staff staff) {
            return "organisation.staff[" + staff.id() + "]";
        }
        if (fact instanceof Appointment appointment) {
            return "organisation.appointments[" + appointment.role() + " " + appointment.office() + "]";
        }
        return "asOf";
    }
}
