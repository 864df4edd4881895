package org.shouwen.decision;

import static org.shouwen.decision.DecisionAssert.assertThat;
import static org.shouwen.decision.TestRequest.TEN;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.shouwen.request.FirstAskedClaim;

/** The moment up to which an act that is not there is no breach yet. */
final class Limit {

    private final OffsetDateTime end;

    private Limit(OffsetDateTime end) {
        this.end = end;
    }

    /** From the reception on. */
    static Limit ofMinutes(long minutes) {
        return new Limit(TEN.plus(Duration.ofMinutes(minutes)));
    }

    static Limit ofHours(long hours) {
        return ofMinutes(hours * 60);
    }

    static Limit ofDays(long days) {
        return ofHours(days * 24);
    }

    /** {@code breach}, written as in {@link DecisionAssert#violates}, counts after this limit and not before. */
    void passes(TestRequest request, FirstAskedClaim person, String breach) {
        String code = breach.substring(0, breach.indexOf(' '));
        assertThat(request.asOf(end.minus(1, ChronoUnit.MICROS)).askedOf(person))
                .violatesNo(code);
        assertThat(request.asOf(end).askedOf(person)).violatesNo(code);
        assertThat(request.asOf(end.plus(1, ChronoUnit.MICROS)).askedOf(person)).violates(breach);
    }
}
