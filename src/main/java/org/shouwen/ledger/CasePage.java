package org.shouwen.ledger;

import java.time.Instant;
import java.util.List;

/**
 * Some cases in the order of reception.
 *
 * @param last where the next page begins after; meaningless if there are no cases
 */
public record CasePage(List<Case> cases, Place last) {

    /** A case's place among all cases. */
    public record Place(Instant receivedAt, String id) {

        /** Before every case received at that moment or later. */
        public static Place before(Instant receivedAt) {
            return new Place(receivedAt, "");
        }
    }
}
