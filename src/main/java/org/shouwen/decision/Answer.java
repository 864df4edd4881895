package org.shouwen.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.decision.Decision.Leg;
import org.shouwen.decision.Decision.Owed;
import org.shouwen.decision.Decision.Remark;
import org.shouwen.decision.conclusion.DueAction;
import org.shouwen.decision.conclusion.Escalation;
import org.shouwen.decision.conclusion.FinalOwner;
import org.shouwen.decision.conclusion.Finding;
import org.shouwen.decision.conclusion.HandledBy;
import org.shouwen.decision.conclusion.Misroute;
import org.shouwen.decision.conclusion.NextHop;
import org.shouwen.decision.conclusion.OwnDuty;
import org.shouwen.decision.conclusion.Owner;
import org.shouwen.decision.conclusion.PermittedMode;
import org.shouwen.decision.conclusion.Procedure;
import org.shouwen.decision.conclusion.Prohibition;
import org.shouwen.decision.conclusion.Released;
import org.shouwen.decision.conclusion.RequiredAction;
import org.shouwen.decision.conclusion.Standing;
import org.shouwen.decision.conclusion.TelephonesShown;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookException;
import org.shouwen.table.Origin;
import org.shouwen.table.Word;
import org.shouwen.time.Deadline;

/** Puts what the rules concluded into the order and form of an answer. */
final class Answer {

    private record Seat(String role, @Nullable String department, @Nullable String office) {}

    private record Duty(String code, Seat actor) {}

    private record Hand(int step, Seat from, Seat to, String action) {}

    private record Ground(List<String> clauses, Set<Origin> rows, Set<String> facts) {}

    private final Rulebook rulebook;
    private final Parties parties;
    private final FactNames names;
    private final OffsetDateTime asOf;

    private @Nullable Seat owner;
    private @Nullable Seat finalOwner;
    private @Nullable String procedure;
    private @Nullable CaseStatus status;
    private boolean released;
    private @Nullable Boolean ownDuty;
    private @Nullable Deadline handledBy;
    private boolean telephonesShown;
    private final List<Misroute> misroutes = new ArrayList<>(0);
    private final List<Escalation> escalations = new ArrayList<>(0);
    private final Breaches breaches = new Breaches();
    private final Gathered<Hand> route = new Gathered<>();
    private final Gathered<PermittedMode> modes = new Gathered<>();
    private final Gathered<Duty> actions = new Gathered<>();
    private final Map<Duty, Deadline> deadlines = new HashMap<>();
    private final Gathered<String> prohibitions = new Gathered<>();
    private final Gathered<String> findings = new Gathered<>();
    private final Map<String, Ground> grounds = new LinkedHashMap<>();

    Answer(Rulebook rulebook, Parties parties, FactNames names, OffsetDateTime asOf) {
        this.rulebook = rulebook;
        this.parties = parties;
        this.names = names;
        this.asOf = asOf;
    }

    /** What rests on the watch is none of the decision's: it is the same whether a case is watched or not. */
    void take(Conclusion conclusion) {
        if (conclusion.facts().contains(Watched.WATCH)) {
            if (conclusion.value() instanceof Escalation escalation) {
                escalations.add(escalation);
            }
            return;
        }
        Ground ground = grounds.computeIfAbsent(
                conclusion.rule(),
                rule -> new Ground(conclusion.clauses(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        ground.rows().addAll(conclusion.rows());
        for (Object fact : conclusion.facts()) {
            String name = names.of(fact);
            if (name != null) {
                ground.facts().add(name);
            }
        }
        sort(conclusion.value(), conclusion);
    }

    private void sort(Object value, Conclusion conclusion) {
        if (value instanceof RequiredAction owed) {
            actions.add(
                    new Duty(owed.code(), new Seat(owed.actorRole(), owed.department(), owed.office())), owed.clause());
        } else if (value instanceof DueAction due) {
            deadlines.merge(
                    new Duty(due.code(), new Seat(due.actorRole(), due.department(), due.office())),
                    due.deadline(),
                    Deadline::earlier);
        } else if (value instanceof Prohibition prohibition) {
            prohibitions.add(prohibition.code(), prohibition.clause());
        } else if (value instanceof PermittedMode mode) {
            modes.add(mode, mode.clause());
        } else if (value instanceof NextHop hop) {
            Seat from = new Seat(hop.fromRole(), hop.fromDepartment(), null);
            Seat to = new Seat(hop.toRole(), hop.toDepartment(), hop.toOffice());
            route.add(new Hand(hop.step(), from, to, hop.action()), hop.clause());
        } else if (value instanceof Owner concluded) {
            owner = one(
                    owner, new Seat(concluded.role(), concluded.department(), concluded.office()), conclusion, "owner");
        } else if (value instanceof FinalOwner concluded) {
            finalOwner = one(
                    finalOwner,
                    new Seat(concluded.role(), concluded.department(), concluded.office()),
                    conclusion,
                    "final owner");
        } else if (value instanceof Finding finding) {
            findings.add(finding.code(), finding.clause());
        } else if (value instanceof Procedure concluded) {
            procedure = one(procedure, concluded.title(), conclusion, "procedure");
        } else if (value instanceof Violation violation) {
            breaches.add(violation);
        } else if (value instanceof Misroute misroute) {
            misroutes.add(misroute);
        } else if (value instanceof Standing standing) {
            status = one(status, standing.status(), conclusion, "status");
        } else if (value instanceof Released) {
            released = true;
        } else {
            note(value);
        }
    }

    /** Takes what is for papers only. */
    private void note(Object value) {
        if (value instanceof OwnDuty own) {
            ownDuty = own.value();
        } else if (value instanceof HandledBy due) {
            handledBy = handledBy == null ? due.deadline() : handledBy.earlier(due.deadline());
        } else if (value instanceof TelephonesShown) {
            telephonesShown = true;
        }
    }

    /** Two rules may conclude the same, never two different things where the regulation knows one. */
    private <T> T one(@Nullable T known, T concluded, Conclusion conclusion, String what) {
        if (known != null && !known.equals(concluded)) {
            throw failed(conclusion.rule(), "a second %s: %s beside %s".formatted(what, concluded, known));
        }
        return concluded;
    }

    Judgement judgement(String organisation) {
        misroutes.sort(comparing(misroute -> misroute.handover().at()));
        Rungs rungs = new Rungs(rulebook, parties, asOf);
        List<Breaches.Dated> broken = breaches.inOrder(parties, names, code -> word("违规", code));
        return new Judgement(
                decision(
                        organisation,
                        broken.stream().map(Breaches.Dated::breach).toList()),
                status == null ? CaseStatus.OPEN : status,
                broken.stream().map(Breaches.Dated::at).toList(),
                List.copyOf(misroutes),
                new Papers(ownDuty, handledBy == null ? null : handledBy.onTheClock(), telephonesShown),
                rungs.of(escalations));
    }

    private Decision decision(String organisation, List<Decision.Breach> violations) {
        if (owner == null || finalOwner == null) {
            throw failed(null, "the rules name no owner (C01)");
        }
        return new Decision(
                new Decision.Basis(rulebook.version(), organisation, asOf),
                party(owner),
                party(finalOwner),
                route.inOrder(
                        comparingInt(Hand::step),
                        (hand, clauses) -> new Leg(party(hand.from()), party(hand.to()), hand.action(), clauses)),
                List.copyOf(new LinkedHashSet<>(modes.inOrder(
                        comparingInt(PermittedMode::rank).thenComparing(PermittedMode::mode),
                        (mode, clauses) -> mode.mode()))),
                actions.inOrder(
                        comparingInt((Duty duty) -> word("动作", duty.code()).place())
                                .thenComparing(duty -> duty.actor().role())
                                .thenComparing(duty -> duty.actor().department(), nullsFirst(naturalOrder())),
                        (duty, clauses) -> new Owed(
                                duty.code(),
                                party(duty.actor()),
                                dueAt(duty),
                                word("动作", duty.code()).text(),
                                clauses)),
                remarks("禁止", prohibitions),
                procedure,
                violations,
                remarks("发现", findings),
                released,
                explanation());
    }

    private @Nullable OffsetDateTime dueAt(Duty duty) {
        Deadline deadline = deadlines.get(duty);
        return deadline == null ? null : deadline.onTheClock();
    }

    private List<Remark> remarks(String vocabulary, Gathered<String> codes) {
        return codes.inOrder(
                comparing(code -> word(vocabulary, code).place()),
                (code, clauses) -> new Remark(code, word(vocabulary, code).text(), clauses));
    }

    private List<Explanation> explanation() {
        return grounds.entrySet().stream()
                .map(entry -> new Explanation(
                        entry.getKey(),
                        entry.getValue().clauses(),
                        List.copyOf(entry.getValue().rows()),
                        List.copyOf(entry.getValue().facts())))
                .toList();
    }

    private Party party(Seat seat) {
        return parties.of(seat.role(), seat.department(), seat.office(), asOf.toInstant());
    }

    private Word word(String vocabulary, String code) {
        return rulebook.vocabularies()
                .word(vocabulary, code)
                .orElseThrow(() -> failed(null, "the vocabulary %s has no word %s".formatted(vocabulary, code)));
    }

    private RulebookException failed(@Nullable String rule, String message) {
        return new RulebookException(rulebook.version(), rule, message, null);
    }
}
