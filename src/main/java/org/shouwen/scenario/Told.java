package org.shouwen.scenario;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Decision.Explanation;
import org.shouwen.decision.Party;
import org.shouwen.decision.Rung;
import org.shouwen.decision.conclusion.Standing;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.rulebook.Conclusion;

/**
 * What the rules told of a scenario.
 *
 * @param answer the decision; {@code null} where sanctions were asked about, for which there is none
 * @param rungs who is to be told of which limit; nobody where sanctions were asked about
 * @param zone of the dates and times in the workbook
 * @param conclusions all the rules concluded
 * @param explanation one entry a rule
 */
record Told(
        @Nullable Decision answer,
        List<Rung> rungs,
        ZoneId zone,
        List<Conclusion> conclusions,
        List<Explanation> explanation) {

    Decision decision() {
        if (answer == null) {
            throw new IllegalStateException("sanctions are no decision");
        }
        return answer;
    }

    /** What was concluded of that kind, in the order in which it was. */
    <T> Stream<T> concluded(Class<T> kind) {
        return conclusions.stream()
                .map(Conclusion::value)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** What is said by the one conclusion of that kind. */
    <T> List<Value> said(Class<T> kind, Function<T, @Nullable Object> part) {
        return concluded(kind)
                .map(part)
                .flatMap(found -> Optional.ofNullable(found).stream())
                .map(found -> Value.of(PlainForm.written(found)))
                .distinct()
                .toList();
    }

    /** A case of which the rules say nothing is open. */
    List<Value> status() {
        List<Value> standing = said(Standing.class, Standing::status);
        return standing.isEmpty() ? Value.one(CaseStatus.OPEN.name()) : standing;
    }

    /** Whether there is a conclusion of that kind. */
    List<Value> anyOf(Class<?> kind) {
        return Value.one(String.valueOf(concluded(kind).findAny().isPresent()));
    }

    /** Every clause that any part of the decision names. */
    List<Value> clauses() {
        Decision decision = decision();
        return Stream.of(
                        decision.route().stream().flatMap(leg -> leg.clauses().stream()),
                        decision.requiredActions().stream().flatMap(owed -> owed.clauses().stream()),
                        decision.prohibitions().stream().flatMap(remark -> remark.clauses().stream()),
                        decision.findings().stream().flatMap(remark -> remark.clauses().stream()),
                        decision.violations().stream().map(Decision.Breach::clause),
                        decision.explanation().stream().flatMap(rule -> rule.clauses().stream()))
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .map(Value::of)
                .toList();
    }

    /** Every rule that came to a conclusion, with its clauses. */
    List<Value> rules() {
        return explanation.stream()
                .map(rule -> new Value(Stream.concat(Stream.of(rule.rule()), rule.clauses().stream())
                        .toList()))
                .toList();
    }

    /** Every row that any conclusion rests on. */
    List<Value> rows() {
        return explanation.stream()
                .flatMap(rule -> rule.rows().stream())
                .map(RowNames::of)
                .distinct()
                .map(Value::of)
                .toList();
    }

    /** Actions still owed, with until when and by whom. */
    List<Value> due() {
        return decision().requiredActions().stream()
                .flatMap(owed -> Stream.ofNullable(owed.dueAt())
                        .map(due -> at(List.of(owed.code()), due.toInstant(), owed.actor())))
                .toList();
    }

    /** Steps and levels, with from when on who is told, what is done then, and by which clause. */
    List<Value> escalated() {
        return rungs.stream()
                .map(rung -> at(
                                List.of(
                                        rung.concluded().step(),
                                        String.valueOf(rung.concluded().level())),
                                rung.at(),
                                rung.to())
                        .and(rung.concluded().action())
                        .and(rung.concluded().clause()))
                .toList();
    }

    private Value at(List<String> head, Instant moment, Party party) {
        List<String> parts = new ArrayList<>(head);
        parts.add(MomentForm.part(moment, zone));
        parts.addAll(party(null, party).parts());
        return new Value(List.copyOf(parts));
    }

    /** Violations, with what is said of each. */
    List<Value> violations(Function<Violation, Value> value) {
        return concluded(Violation.class).map(value).distinct().toList();
    }

    /** Violations, with the party that is liable; who that is in person only a decision tells. */
    List<Value> liable() {
        return answer == null
                ? violations(one -> Value.of(one.code(), one.role(), one.department(), one.office()))
                : breaches(breach -> party(breach.code(), breach.liable()));
    }

    /** Breaches, with what is said of each. */
    List<Value> breaches(Function<Decision.Breach, Value> value) {
        return decision().violations().stream().map(value).distinct().toList();
    }

    static Value party(@Nullable String code, Party party) {
        return Value.of(code, party.role(), party.department(), party.office(), party.staffId());
    }
}
