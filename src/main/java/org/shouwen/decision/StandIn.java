package org.shouwen.decision;

import java.time.Instant;
import java.time.ZoneId;
import org.shouwen.organisation.Deputy;

/**
 * A fact: one person acts for another who is absent, chains of deputies followed.
 *
 * @param from the first moment
 * @param until the first moment after it
 */
public record StandIn(String absentId, String actingId, Instant from, Instant until) {

    static StandIn of(Deputy deputy, ZoneId zone) {
        return new StandIn(
                deputy.staffId(),
                deputy.deputyId(),
                deputy.from().atStartOfDay(zone).toInstant(),
                deputy.to().plusDays(1).atStartOfDay(zone).toInstant());
    }
}
