package org.shouwen.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.shouwen.audit.conclusion.NotBefore;
import org.shouwen.audit.conclusion.ReadBack;
import org.shouwen.audit.fact.AuditPeriod;
import org.shouwen.rulebook.Conclusion;

/**
 * Which cases an audit reads.
 *
 * @param readFrom cases received from here on are judged
 * @param from cases received from here on are reported
 * @param before nothing received from here on is read
 */
record Scope(Instant readFrom, Instant from, Instant before) {

    /** As the rules have it: nothing before the regulation was in force, and enough to see repetition (C84, G29). */
    static Scope of(AuditQuestion question, Regulation regulation, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(question.from(), zone);
        LocalDate last = LocalDate.ofInstant(question.before().minusNanos(1), zone);
        List<Conclusion> conclusions = regulation.conclude(List.of(new AuditPeriod(first, last)));
        Instant earliest = Regulation.first(conclusions, NotBefore.class)
                .map(notBefore -> notBefore.day().atStartOfDay(zone).toInstant())
                .orElse(Instant.EPOCH);
        Instant from = later(question.from(), earliest);
        Instant back = Regulation.first(conclusions, ReadBack.class)
                .map(months -> from.atZone(zone).minusMonths(months.months()).toInstant())
                .orElse(from);
        Instant afterNow = question.asOf().plusNanos(1_000);
        Instant before = question.before().isBefore(afterNow) ? question.before() : afterNow;
        return new Scope(later(back, earliest), from, before);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
