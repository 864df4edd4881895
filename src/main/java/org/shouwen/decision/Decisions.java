package org.shouwen.decision;

import org.springframework.stereotype.Service;

/** Decides who answers for a request and what is owed. */
@Service
public class Decisions {

    /**
     * Decides {@code enquiry} under the rulebook and the organisation in force.
     *
     * @return never empty-handed: an owner is always named (C01)
     * @throws UnknownCode if it names a matter, department, office or person nobody knows
     */
    public Decision decide(Enquiry enquiry) {
        throw new UnsupportedOperationException(enquiry.toString());
    }
}
