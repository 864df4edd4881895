package org.shouwen.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Judgement;
import org.shouwen.decision.Party;
import org.shouwen.decision.UnknownCode;
import org.shouwen.decision.conclusion.Misroute;
import org.shouwen.ledger.Case;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.RecordedFact;
import org.shouwen.organisation.Staff;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges cases one by one for an audit; may be used by several threads. */
final class Inspector {

    private static final Logger LOG = LoggerFactory.getLogger(Inspector.class);

    private final Regulation regulation;
    private final AuditQuestion question;
    private final Instant from;

    /** @param from cases received before are needed for repetition only */
    Inspector(Regulation regulation, AuditQuestion question, Instant from) {
        this.regulation = regulation;
        this.question = question;
        this.from = from;
    }

    /** Judges a case; one that cannot be judged says why and stops nothing. */
    Inspected inspect(Case audited) {
        try {
            return judged(audited);
        } catch (UnknownCode unknown) {
            Text first = unknown.places().get(0).message();
            String place = unknown.places().get(0).pointer();
            return unjudged(audited, new Text(place + "：" + first.zh(), place + ": " + first.en()));
        } catch (RulebookException failed) {
            String rule = failed.rule() == null ? "?" : failed.rule();
            return unjudged(audited, new Text("规则“%s”执行失败".formatted(rule), "The rule \"%s\" failed".formatted(rule)));
        } catch (RuntimeException unforeseen) {
            LOG.error("case {} cannot be judged", audited.id(), unforeseen);
            return unjudged(audited, new Text("未预料的错误：" + unforeseen, "Something unforeseen: " + unforeseen));
        }
    }

    private Inspected judged(Case audited) {
        List<RecordedFact> ledger = audited.ledger().stream()
                .filter(recorded -> !recorded.fact().at().isAfter(regulation.asOf()))
                .toList();
        Judgement judgement =
                Decisions.judge(enquiry(audited, ledger), regulation.rulebook(), regulation.organisation());
        Decision decision = judgement.decision();
        boolean reported = inPeriod(audited) && isConcerned(audited, decision.owner());
        List<Violated> violations = violations(audited, ledger, judgement);
        List<Misrouted> misroutes = judgement.misroutes().stream()
                .map(misroute -> misrouted(audited, ledger, misroute))
                .toList();
        List<Found> findings = reported ? findings(audited, decision) : List.of();
        return new Weighing(regulation, audited, ledger)
                .weigh(new Inspected(reported, violations, misroutes, findings, List.of(), null));
    }

    private Enquiry enquiry(Case audited, List<RecordedFact> ledger) {
        List<LedgerFact> facts = ledger.stream().map(RecordedFact::fact).toList();
        return new Enquiry(
                regulation.asOf().atOffset(ZoneOffset.UTC),
                audited.request(),
                FirstAskedClaim.of(audited.firstAsked()),
                facts);
    }

    private boolean inPeriod(Case audited) {
        return !audited.request().receivedAt().isBefore(from);
    }

    private boolean isConcerned(Case audited, @Nullable Party owner) {
        FirstAsked asked = audited.firstAsked();
        return question.concerns(asked.office(), asked.department())
                || owner != null && question.concerns(owner.office(), owner.department());
    }

    private static List<Violated> violations(Case audited, List<RecordedFact> ledger, Judgement judgement) {
        List<Decision.Breach> breaches = judgement.decision().violations();
        return IntStream.range(0, breaches.size())
                .mapToObj(place -> violated(
                        audited,
                        ledger,
                        breaches.get(place),
                        judgement.violatedAt().get(place)))
                .toList();
    }

    private static Violated violated(Case audited, List<RecordedFact> ledger, Decision.Breach breach, Instant at) {
        return new Violated(
                audited.id().value(),
                at,
                breach.code(),
                breach.clause(),
                breach.basis(),
                breach.liable(),
                breach.severity(),
                breach.text(),
                breach.evidence().stream()
                        .map(place -> ledger.get(place - 1).number())
                        .toList(),
                false);
    }

    private Misrouted misrouted(Case audited, List<RecordedFact> ledger, Misroute misroute) {
        FirstAsked asked = audited.firstAsked();
        String sender = misroute.handover() instanceof LedgerFact.Transferred handedOver
                ? handedOver.fromDepartment()
                : asked.department();
        Staff by = regulation
                .organisation()
                .acting(
                        misroute.byRole(),
                        asked.office(),
                        sender,
                        asked.staffId(),
                        LocalDate.ofInstant(
                                misroute.handover().at(), regulation.rulebook().zone()))
                .orElse(null);
        boolean himself = regulation.organisation().isFirstAsked(misroute.byRole());
        return new Misrouted(
                audited.id().value(),
                misroute.handover().at(),
                audited.request().matter(),
                asked.office(),
                asked.department(),
                misroute.office() == null ? asked.office() : misroute.office(),
                misroute.department(),
                by != null ? by.id() : himself ? asked.staffId() : null,
                by == null ? null : by.name(),
                evidence(ledger, misroute.handover()));
    }

    /** Facts of a judgement may stand some nanoseconds apart from what was recorded. */
    private static List<Integer> evidence(List<RecordedFact> ledger, LedgerFact fact) {
        return ledger.stream()
                .filter(recorded -> recorded.fact().getClass() == fact.getClass()
                        && recorded.fact().at().toEpochMilli()
                                == fact.at().plusNanos(999_999).toEpochMilli())
                .map(RecordedFact::number)
                .toList();
    }

    private static List<Found> findings(Case audited, Decision decision) {
        return decision.findings().stream()
                .map(finding -> new Found(
                        audited.id().value(),
                        audited.request().receivedAt(),
                        finding.code(),
                        finding.text(),
                        finding.clauses()))
                .toList();
    }

    private Inspected unjudged(Case audited, Text why) {
        Unjudged entry = new Unjudged(audited.id().value(), audited.request().receivedAt(), why);
        return Inspected.unjudged(entry, inPeriod(audited) && isConcerned(audited, null));
    }
}
