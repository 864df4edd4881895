package org.shouwen.decision;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says in a test's words what a decision holds. A party is written as role and department, and its office if not A. */
final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    private DecisionAssert(Decision decision) {
        super(decision, DecisionAssert.class);
    }

    static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    DecisionAssert isOwnedBy(String party) {
        Assertions.assertThat(told(actual.owner())).as("owner").isEqualTo(party);
        return this;
    }

    DecisionAssert isFinallyOwnedBy(String party) {
        Assertions.assertThat(told(actual.finalOwner())).as("final owner").isEqualTo(party);
        return this;
    }

    DecisionAssert isOwnedInPersonBy(String staffId) {
        Assertions.assertThat(actual.owner().staffId()).as("owner").isEqualTo(staffId);
        return this;
    }

    /** The whole way, each leg as {@code action: from > to}. */
    DecisionAssert goes(String... legs) {
        Assertions.assertThat(actual.route())
                .extracting(leg -> "%s: %s > %s".formatted(leg.action(), told(leg.from()), told(leg.to())))
                .containsExactly(legs);
        return this;
    }

    /** {@code party} owes at least these. */
    DecisionAssert owes(String party, String... actions) {
        Assertions.assertThat(owedBy(party)).as("owed by " + party).contains(actions);
        return this;
    }

    /** {@code party} owes exactly these, in this order. */
    DecisionAssert owesOnly(String party, String... actions) {
        Assertions.assertThat(owedBy(party)).as("owed by " + party).containsExactly(actions);
        return this;
    }

    /** {@code action} comes before all others. */
    DecisionAssert owesFirst(String action) {
        Assertions.assertThat(actual.requiredActions().get(0).code()).isEqualTo(action);
        return this;
    }

    /** {@code action} is owed by one person, for these clauses. */
    DecisionAssert owesInPerson(String staffId, String action, String... clauses) {
        Assertions.assertThat(actual.requiredActions())
                .filteredOn(owed -> owed.code().equals(action))
                .singleElement()
                .satisfies(owed -> Assertions.assertThat(owed.actor().staffId()).isEqualTo(staffId))
                .satisfies(owed -> Assertions.assertThat(owed.clauses()).contains(clauses));
        return this;
    }

    /** {@code action} is owed by {@code party} until then, on the company's clock. */
    DecisionAssert owesUntil(String party, String action, String moment) {
        Assertions.assertThat(actual.requiredActions())
                .filteredOn(
                        owed -> owed.code().equals(action) && told(owed.actor()).equals(party))
                .extracting(Decision.Owed::dueAt)
                .containsExactly(LocalDateTime.parse(moment).atOffset(ZoneOffset.ofHours(8)));
        return this;
    }

    /** Nobody owes any of these. */
    DecisionAssert owesNo(String... actions) {
        Assertions.assertThat(actual.requiredActions())
                .extracting(Decision.Owed::code)
                .doesNotContain(actions);
        return this;
    }

    DecisionAssert forbids(String... prohibitions) {
        Assertions.assertThat(codes(actual.prohibitions())).contains(prohibitions);
        return this;
    }

    DecisionAssert doesNotForbid(String... prohibitions) {
        Assertions.assertThat(codes(actual.prohibitions())).doesNotContain(prohibitions);
        return this;
    }

    DecisionAssert finds(String... findings) {
        Assertions.assertThat(codes(actual.findings())).containsExactly(findings);
        return this;
    }

    /** The permitted modes, the recommended one first. */
    DecisionAssert permits(String... modes) {
        Assertions.assertThat(actual.transferModes()).containsExactly(modes);
        return this;
    }

    DecisionAssert follows(String procedure) {
        Assertions.assertThat(actual.procedure()).isEqualTo(procedure);
        return this;
    }

    /** The clause is named beside something the answer demands, forbids or tells. */
    DecisionAssert names(String... clauses) {
        Assertions.assertThat(clausesOf(actual)).contains(clauses);
        return this;
    }

    DecisionAssert doesNotName(String... clauses) {
        Assertions.assertThat(clausesOf(actual)).doesNotContain(clauses);
        return this;
    }

    /**
     * Of the codes named here exactly these breaches, each as {@code code clause basis severity liable evidence}: the
     * party as everywhere here, the evidence as positions in brackets.
     */
    DecisionAssert violates(String... breaches) {
        Set<String> named = Stream.of(breaches)
                .map(breach -> breach.substring(0, breach.indexOf(' ')))
                .collect(toSet());
        Assertions.assertThat(actual.violations())
                .filteredOn(breach -> named.contains(breach.code()))
                .extracting(DecisionAssert::told)
                .containsExactly(breaches);
        return this;
    }

    DecisionAssert violatesNo(String... codes) {
        Assertions.assertThat(actual.violations())
                .extracting(Decision.Breach::code)
                .doesNotContain(codes);
        return this;
    }

    DecisionAssert violatesNothing() {
        Assertions.assertThat(actual.violations())
                .extracting(DecisionAssert::told)
                .isEmpty();
        return this;
    }

    /** Beside others perhaps. */
    DecisionAssert findsAlso(String... findings) {
        Assertions.assertThat(codes(actual.findings())).contains(findings);
        return this;
    }

    DecisionAssert doesNotFind(String... findings) {
        Assertions.assertThat(codes(actual.findings())).doesNotContain(findings);
        return this;
    }

    DecisionAssert isReleased() {
        Assertions.assertThat(actual.firstAskedReleased()).as("released").isTrue();
        return this;
    }

    DecisionAssert isNotReleased() {
        Assertions.assertThat(actual.firstAskedReleased()).as("released").isFalse();
        return this;
    }

    static String told(Decision.Breach breach) {
        return "%s %s %s %d %s %s"
                .formatted(
                        breach.code(),
                        breach.clause(),
                        breach.basis(),
                        breach.severity(),
                        told(breach.liable()),
                        breach.evidence());
    }

    static String told(Party party) {
        String elsewhere = "OFFICE_A".equals(party.office()) ? null : party.office();
        return Stream.of(party.role(), party.department(), elsewhere)
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }

    static Set<String> clausesOf(Decision decision) {
        Set<String> clauses = new TreeSet<>();
        Stream.of(
                        decision.route().stream().map(Decision.Leg::clauses),
                        decision.requiredActions().stream().map(Decision.Owed::clauses),
                        decision.prohibitions().stream().map(Decision.Remark::clauses),
                        decision.findings().stream().map(Decision.Remark::clauses),
                        decision.explanation().stream().map(Decision.Explanation::clauses))
                .flatMap(all -> all)
                .forEach(clauses::addAll);
        return clauses;
    }

    private List<String> owedBy(String party) {
        return actual.requiredActions().stream()
                .filter(owed -> told(owed.actor()).equals(party))
                .map(Decision.Owed::code)
                .toList();
    }

    private static List<String> codes(Collection<Decision.Remark> remarks) {
        return remarks.stream().map(Decision.Remark::code).toList();
    }
}
