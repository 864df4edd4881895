package org.shouwen.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.audit.AuditQuestion;
import org.shouwen.web.json.Fault;
import org.shouwen.web.json.InvalidBody;
import org.springframework.stereotype.Component;

/** Reads what an audit is asked for. */
@Component
class AuditQuestions {

    /**
     * Which cases to audit.
     *
     * @param from a day or a moment
     * @param to a day, which counts whole, or a moment
     * @param asOf absent: now
     */
    record Asked(
            @Nullable String office,
            @Nullable String department,
            String from,
            String to,
            @Nullable OffsetDateTime asOf) {}

    private final Clock clock;

    AuditQuestions(Clock clock) {
        this.clock = clock;
    }

    /** @throws InvalidBody if there is no such period */
    AuditQuestion read(Asked asked) {
        List<Fault> faults = new ArrayList<>();
        Instant from = read("/from", Moments.from(asked.from(), clock.getZone()), faults);
        Instant before = read("/to", Moments.after(asked.to(), clock.getZone()), faults);
        if (faults.isEmpty() && !from.isBefore(before)) {
            faults.add(new Fault("/from", Moments.TOO_LATE));
        }
        if (!faults.isEmpty()) {
            throw new InvalidBody(faults);
        }
        Instant asOf = asked.asOf() == null ? clock.instant() : asked.asOf().toInstant();
        return new AuditQuestion(asked.office(), asked.department(), from, before, asOf.truncatedTo(ChronoUnit.MICROS));
    }

    private static Instant read(String pointer, Optional<Instant> read, List<Fault> faults) {
        if (read.isEmpty()) {
            faults.add(new Fault(pointer, Moments.EXPECTED));
        }
        return read.orElse(Instant.EPOCH);
    }
}
