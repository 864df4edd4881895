package org.shouwen.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.audit.conclusion.Counts;
import org.shouwen.audit.conclusion.Sanction;
import org.shouwen.audit.fact.Charge;
import org.shouwen.audit.fact.Repetition;
import org.shouwen.decision.Party;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.organisation.Staff;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.table.Text;

/**
 * Lets the rules propose what follows from each violation, in the order in which they happened: what a later one costs
 * depends on those of earlier cases of the same person, or of the same department where nobody is known (G29).
 */
final class Sanctioning {

    /** Whose violations are repetitions of each other. */
    private record Subject(@Nullable String staffId, @Nullable String office, @Nullable String department) {

        static Subject of(Party liable) {
            return liable.staffId() == null
                    ? new Subject(null, liable.office(), liable.department())
                    : new Subject(liable.staffId(), null, null);
        }
    }

    private final Regulation regulation;
    private final ZoneId zone;
    private final Function<String, Instant> receptions;
    private final Timeline<Subject> earlier = new Timeline<>();

    /** @param receptions when a case was received, by its id */
    Sanctioning(Regulation regulation, ZoneId zone, Function<String, Instant> receptions) {
        this.regulation = regulation;
        this.zone = zone;
        this.receptions = receptions;
    }

    /** What is proposed for a violation, or that nothing is; neither for one that only counts for later ones. */
    record Outcome(Optional<Sanctioned> sanction, Optional<Found> finding) {

        static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty());
    }

    Outcome propose(Stored<Violated> stored) {
        Violated violated = stored.value();
        Subject subject = Subject.of(violated.liable());
        LocalDate day = LocalDate.ofInstant(violated.happenedAt(), zone);
        List<Conclusion> conclusions = regulation.conclude(facts(violated, subject, day));
        if (Regulation.first(conclusions, Counts.class).isPresent()) {
            earlier.add(subject, violated.caseId(), day);
        }
        if (!stored.reported()) {
            return Outcome.NONE;
        }
        return new Outcome(
                conclusions.stream()
                        .filter(conclusion -> conclusion.value() instanceof Sanction)
                        .findFirst()
                        .map(conclusion -> new Sanctioned(stored.number(), proposed(violated, conclusion))),
                Regulation.first(conclusions, Finding.class).map(finding -> found(violated, finding)));
    }

    /** Several violations of one case may have no outcome, so each is named. */
    private Found found(Violated violated, Finding finding) {
        Text text = regulation.text("发现", finding.code());
        return new Found(
                violated.caseId(),
                receptions.apply(violated.caseId()),
                finding.code(),
                new Text(text.zh() + "：" + violated.code(), text.en() + ": " + violated.code()),
                List.of(finding.clause()));
    }

    private List<Object> facts(Violated violated, Subject subject, LocalDate day) {
        Party liable = violated.liable();
        List<Object> facts = new ArrayList<>();
        facts.add(new Charge(
                violated.code(),
                violated.clause(),
                violated.basis(),
                liable.role(),
                liable.department(),
                liable.office(),
                violated.severity(),
                violated.aggravated(),
                LocalDate.ofInstant(regulation.asOf(), zone)));
        facts.add(new Repetition(0, 0));
        facts.addAll(earlier.beforeInOtherCases(subject, day, violated.caseId(), Repetition::new));
        return facts;
    }

    private Proposed proposed(Violated violated, Conclusion conclusion) {
        Sanction sanction = (Sanction) conclusion.value();
        return new Proposed(
                violated.caseId(),
                violated.happenedAt(),
                violated.code(),
                sanction.clause(),
                bearer(violated, sanction.bearer()),
                sanction.earlier(),
                new Text(sanction.measure(), sanction.measureInEnglish()),
                sanction.points(),
                sanction.money(),
                sanction.appealUntil(),
                violated.evidence(),
                conclusion.rows());
    }

    /** Another role than the liable one has to be looked up, such as a department's head for the department (G30). */
    private Party bearer(Violated violated, String role) {
        Party liable = violated.liable();
        if (role.equals(liable.role()) || liable.office() == null) {
            return liable;
        }
        Staff holder = regulation
                .organisation()
                .acting(
                        role,
                        liable.office(),
                        liable.department(),
                        liable.staffId(),
                        LocalDate.ofInstant(violated.happenedAt(), zone))
                .orElse(null);
        return holder == null
                ? new Party(role, liable.department(), liable.office(), null, null)
                : new Party(role, liable.department(), liable.office(), holder.id(), holder.name());
    }
}
