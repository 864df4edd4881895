package org.shouwen.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shouwen.audit.fact.FirstMisroute;
import org.shouwen.audit.fact.TrainingRecord;
import org.shouwen.decision.Party;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.organisation.Staff;
import org.shouwen.rulebook.Conclusion;

/** Lets the rules look at whether a person had been trained before his first misroute, of those the audit reads (C06). */
final class TrainingCheck {

    private final Regulation regulation;
    private final ZoneId zone;
    private final Function<String, Instant> receptions;
    private final Set<String> known = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    /** @param receptions when a case was received, by its id */
    TrainingCheck(Regulation regulation, ZoneId zone, Function<String, Instant> receptions) {
        this.regulation = regulation;
        this.zone = zone;
        this.receptions = receptions;
    }

    /** What the rules say of a misroute; nothing of a later one of the same person, and one finding for a case. */
    record Outcome(Optional<Violated> violation, Optional<Found> finding) {

        static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty());
    }

    Outcome of(Stored<Misrouted> stored) {
        Misrouted misrouted = stored.value();
        String staffId = misrouted.staffId();
        if (staffId == null || !known.add(staffId) || !stored.reported()) {
            return Outcome.NONE;
        }
        List<Conclusion> conclusions = regulation.conclude(facts(staffId, stored));
        return new Outcome(
                Regulation.first(conclusions, Violation.class).map(violation -> violated(misrouted, violation)),
                Regulation.first(conclusions, Finding.class)
                        .filter(finding -> told.add(misrouted.caseId()))
                        .map(finding -> found(misrouted, finding)));
    }

    private List<Object> facts(String staffId, Stored<Misrouted> stored) {
        String office = regulation
                .organisation()
                .staff(staffId)
                .map(Staff::office)
                .orElse(stored.value().office());
        LocalDate day = LocalDate.ofInstant(stored.happenedAt(), zone);
        List<Object> facts = new ArrayList<>();
        facts.add(new FirstMisroute(
                staffId, office, regulation.organisation().keepsTrainingRecords(office), stored.happenedAt()));
        regulation.organisation().trainingOf(staffId).stream()
                .map(training -> new TrainingRecord(staffId, ChronoUnit.DAYS.between(training.date(), day)))
                .forEach(facts::add);
        return facts;
    }

    private Violated violated(Misrouted misrouted, Violation violation) {
        String office = violation.office() == null ? misrouted.office() : violation.office();
        Optional<Staff> holder = regulation
                .organisation()
                .acting(
                        violation.role(),
                        office,
                        violation.department(),
                        misrouted.staffId(),
                        LocalDate.ofInstant(misrouted.happenedAt(), zone));
        Party liable = new Party(
                violation.role(),
                violation.department(),
                office,
                holder.map(Staff::id).orElse(null),
                holder.map(Staff::name).orElse(null));
        return new Violated(
                misrouted.caseId(),
                misrouted.happenedAt(),
                violation.code(),
                violation.clause(),
                violation.basis(),
                liable,
                violation.severity(),
                regulation.text("违规", violation.code()),
                misrouted.evidence(),
                false);
    }

    private Found found(Misrouted misrouted, Finding finding) {
        return new Found(
                misrouted.caseId(),
                receptions.apply(misrouted.caseId()),
                finding.code(),
                regulation.text("发现", finding.code()),
                List.of(finding.clause()));
    }
}
