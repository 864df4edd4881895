package org.shouwen.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import org.shouwen.decision.Enquiry;
import org.shouwen.organisation.Deputy;

/** What a scenario asks the rules. */
public sealed interface Question {

    /** The moment it is judged for. */
    OffsetDateTime asOf();

    /**
     * Who answers for a request, and what was broken.
     *
     * @param absent who is absent meanwhile; none if the organisation says it
     */
    record OfCase(Enquiry enquiry, List<Deputy> absent) implements Question {

        @Override
        public OffsetDateTime asOf() {
            return enquiry.asOf();
        }
    }

    /**
     * What follows from a violation, from praise, or from misroutes (C74, G29).
     *
     * @param facts as an audit brings them to the rules
     */
    record OfSanction(OffsetDateTime asOf, List<Object> facts) implements Question {}
}
