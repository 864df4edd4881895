package org.shouwen.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwen.audit.conclusion.Aggravated;
import org.shouwen.audit.conclusion.Reward;
import org.shouwen.audit.fact.Feedback;
import org.shouwen.audit.fact.Handover;
import org.shouwen.audit.fact.Offence;
import org.shouwen.decision.Party;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.organisation.Staff;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.table.Text;

/** Lets the rules weigh what a case came to: complaints make violations worse, praise and corrections are rewarded (G29). */
final class Weighing {

    private final Regulation regulation;
    private final Case audited;
    private final List<RecordedFact> ledger;

    Weighing(Regulation regulation, Case audited, List<RecordedFact> ledger) {
        this.regulation = regulation;
        this.audited = audited;
        this.ledger = ledger;
    }

    Inspected weigh(Inspected found) {
        List<Object> facts = new ArrayList<>();
        ledger.forEach(recorded -> feedback(recorded).ifPresent(facts::add));
        if (!found.misroutes().isEmpty()) {
            ledger.forEach(recorded -> handover(recorded, found.misroutes()).ifPresent(facts::add));
        }
        if (facts.isEmpty()) {
            return found;
        }
        for (int number = 0; number < found.violations().size(); number++) {
            facts.add(offence(number, found.violations().get(number)));
        }
        return weighed(found, regulation.conclude(facts));
    }

    private Inspected weighed(Inspected found, List<Conclusion> conclusions) {
        Set<Integer> aggravated = conclusions.stream()
                .map(Conclusion::value)
                .filter(Aggravated.class::isInstance)
                .map(value -> ((Aggravated) value).offence())
                .collect(Collectors.toSet());
        List<Violated> violations = new ArrayList<>();
        for (Violated violated : found.violations()) {
            violations.add(aggravated.contains(violations.size()) ? violated.worse() : violated);
        }
        List<Proposed> rewards = found.reported()
                ? conclusions.stream()
                        .filter(conclusion -> conclusion.value() instanceof Reward)
                        .map(this::proposed)
                        .toList()
                : List.of();
        return new Inspected(
                found.reported(), violations, found.misroutes(), found.findings(), rewards, found.unjudged());
    }

    private static Offence offence(int number, Violated violated) {
        Party liable = violated.liable();
        return new Offence(
                number, violated.code(), liable.role(), liable.department(), liable.office(), liable.staffId());
    }

    private Optional<Feedback> feedback(RecordedFact recorded) {
        return recorded.fact() instanceof LedgerFact.FeedbackReceived received
                ? Optional.of(new Feedback(
                        recorded.number(),
                        received.outcome(),
                        received.aboutStaffId(),
                        received.aboutDepartment(),
                        received.office() == null ? audited.firstAsked().office() : received.office()))
                : Optional.empty();
    }

    private Optional<Handover> handover(RecordedFact recorded, List<Misrouted> misroutes) {
        if (!(recorded.fact() instanceof LedgerFact.Transferred handedOver)) {
            return Optional.empty();
        }
        Optional<Misrouted> wrong = misroutes.stream()
                .filter(misroute -> misroute.evidence().contains(recorded.number()))
                .findFirst();
        Instant receivedAt = audited.request().receivedAt();
        return Optional.of(new Handover(
                recorded.number(),
                handedOver.by(),
                wrong.map(Misrouted::staffId).orElse(null),
                handedOver.toDepartment(),
                wrong.isPresent(),
                wrong.isPresent() && isAccepted(wrong.get().toDepartment()),
                Duration.between(receivedAt, handedOver.at()).toMinutes()));
    }

    private boolean isAccepted(String department) {
        return ledger.stream()
                .map(RecordedFact::fact)
                .anyMatch(fact -> fact instanceof LedgerFact.Accepted accepted
                                && accepted.department().equals(department)
                        || fact instanceof LedgerFact.AcceptanceRegistered registered
                                && registered.department().equals(department));
    }

    private Proposed proposed(Conclusion conclusion) {
        Reward reward = (Reward) conclusion.value();
        Optional<Staff> staff = regulation.organisation().staff(reward.staffId());
        Instant at = ledger.stream()
                .filter(recorded -> recorded.number() == reward.evidence())
                .map(recorded -> recorded.fact().at())
                .findFirst()
                .orElse(audited.request().receivedAt());
        return new Proposed(
                audited.id().value(),
                at,
                reward.reason(),
                reward.clause(),
                new Party(
                        reward.role(),
                        staff.map(Staff::department).orElse(null),
                        staff.map(Staff::office).orElse(null),
                        reward.staffId(),
                        staff.map(Staff::name).orElse(null)),
                0,
                new Text(reward.measure(), reward.measureInEnglish()),
                reward.points(),
                null,
                null,
                List.of(reward.evidence()),
                conclusion.rows());
    }
}
