package org.shouwen.decision;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision.Breach;
import org.shouwen.ledger.CaseStatus;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.ledger.LedgerFact.AcceptanceRegistered;
import org.shouwen.ledger.LedgerFact.Escalated;
import org.shouwen.ledger.LedgerFact.PhoneNumberGiven;
import org.shouwen.ledger.LedgerFact.Registered;
import org.shouwen.ledger.LedgerFact.Reopened;
import org.shouwen.ledger.LedgerFact.Replied;
import org.shouwen.organisation.Category;
import org.shouwen.organisation.Staff;

/** What holds of every ledger, however badly it was kept. */
class LedgerProperties {

    /** Codes of acts that are missing: nothing in the ledger can show them. */
    private static final Set<String> MISSING_ACTS = Set.of(
            "V-REG-01",
            "V-REG-03",
            "V-TRK-01",
            "V-OPR-03",
            "V-SUP-01",
            "V-CON-01",
            "V-MGR-02",
            "V-COO-02",
            "V-COO-03",
            "V-COO-06");

    /** Codes of acts that were done, but wrongly. */
    private static final Set<String> WRONG_ACTS = Set.of(
            "V-REG-02",
            "V-REG-04",
            "V-REG-05",
            "V-CLO-02",
            "V-CLO-03",
            "V-OPR-02",
            "V-CON-03",
            "V-SHK-01",
            "V-COO-01",
            "V-RSP-01",
            "V-RSP-02",
            "V-RSP-03",
            "V-RSP-04",
            "V-TRN-01",
            "V-TRN-02");

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return Arbitraries.randomValue(Histories::any);
    }

    @Property(tries = 1_000)
    void anOwnerIsAlwaysNamed(@ForAll("enquiries") Enquiry enquiry) {
        Decision decision = judged(enquiry).decision();

        assertThat(decision.owner().role()).isNotBlank();
        assertThat(decision.finalOwner().role()).isNotBlank();
    }

    @Property(tries = 500)
    void theOrderOfArrivalChangesNothing(@ForAll("enquiries") Enquiry enquiry, @ForAll long seed) {
        List<LedgerFact> shuffled = new ArrayList<>(enquiry.ledger());
        Collections.shuffle(shuffled, new Random(seed));
        Enquiry other = with(enquiry, shuffled);

        Judgement first = judged(enquiry);
        Judgement second = judged(other);

        assertThat(withoutPlaces(second)).isEqualTo(withoutPlaces(first));
        assertThat(proven(second, other)).isEqualTo(proven(first, enquiry));
    }

    /** That somebody was told of a limit is no act of whoever has to keep it. */
    @Property(tries = 500)
    void whoWasToldOfALimitChangesNothing(@ForAll("enquiries") Enquiry enquiry, @ForAll long seed) {
        Enquiry acts = with(
                enquiry,
                enquiry.ledger().stream()
                        .filter(fact -> !(fact instanceof Escalated))
                        .toList());
        List<LedgerFact> told = new ArrayList<>(acts.ledger());
        Random random = new Random(seed);
        for (String step : List.of("HAND_OVER", "TRACK", "NOTIFY_COMPLETION")) {
            Instant at = enquiry.asOf().toInstant().plusSeconds(random.nextLong(-200_000, 2_000));
            told.add(random.nextInt(told.size() + 1), new Escalated(at, step, 1, "DEPARTMENT_HEAD"));
        }
        Enquiry both = with(enquiry, told);

        Judgement first = judged(acts);
        Judgement second = judged(both);

        assertThat(withoutPlaces(second)).isEqualTo(withoutPlaces(first));
        assertThat(proven(second, both)).isEqualTo(proven(first, acts));
    }

    /** What counts does not stop counting while nothing is written. */
    @Property(tries = 500)
    void timeAloneAddsBreachesAndTakesNoneAway(@ForAll("enquiries") Enquiry enquiry) {
        Enquiry later =
                new Enquiry(enquiry.asOf().plusDays(9), enquiry.request(), enquiry.firstAsked(), enquiry.ledger());

        assertThat(judged(later).decision().violations())
                .containsAll(judged(enquiry).decision().violations());
    }

    @Property(tries = 1_000)
    void evidenceIsInTheLedger(@ForAll("enquiries") Enquiry enquiry) {
        assertThat(judged(enquiry).decision().violations()).allSatisfy(breach -> assertThat(breach.evidence())
                .allMatch(place -> place >= 1 && place <= enquiry.ledger().size())
                .isSorted()
                .doesNotHaveDuplicates());
    }

    @Property(tries = 1_000)
    void aMissingActHasNoEvidenceAndAWrongOneHas(@ForAll("enquiries") Enquiry enquiry) {
        List<Breach> breaches = judged(enquiry).decision().violations();

        assertThat(breaches)
                .filteredOn(breach -> MISSING_ACTS.contains(breach.code()))
                .allMatch(breach -> breach.evidence().isEmpty());
        assertThat(breaches)
                .filteredOn(breach -> WRONG_ACTS.contains(breach.code()))
                .noneMatch(breach -> breach.evidence().isEmpty());
    }

    @Property(tries = 1_000)
    void whatIsLateIsNotMissing(@ForAll("enquiries") Enquiry enquiry) {
        Decision decision = judged(enquiry).decision();

        neverBoth(decision, "V-REG-01", "V-REG-02");
        neverBoth(decision, "V-CLO-01", "V-CLO-03");
        neverBothOfOneParty(decision, "V-REG-03", "V-REG-04");
        neverBothOfOneParty(decision, "V-REG-03", "V-REG-05");
        neverBothOfOneParty(decision, "V-REG-04", "V-REG-05");
    }

    @Property(tries = 1_000)
    void oneDutyIsBrokenInOneWay(@ForAll("enquiries") Enquiry enquiry) {
        Decision decision = judged(enquiry).decision();

        neverBoth(decision, "V-OPR-01", "V-OPR-03");
        neverBoth(decision, "V-OPR-01", "V-OPR-02");
        neverBoth(decision, "V-OPR-02", "V-OPR-03");
        neverBoth(decision, "V-CON-01", "V-CON-02");
        neverBothOfOneParty(decision, "V-MGR-02", "V-MGR-03");
        neverBothOfOneParty(decision, "V-SUP-01", "V-MGR-02");
        neverBothOfOneParty(decision, "V-SUP-01", "V-MGR-03");
        neverBoth(decision, "V-COO-02", "V-COO-03");
    }

    @Property(tries = 1_000)
    void everybodyBreaksOnlyWhatBindsHim(@ForAll("enquiries") Enquiry enquiry) {
        boolean operator = person(enquiry).category() == Category.OPERATOR;

        assertThat(judged(enquiry).decision().violations())
                .filteredOn(breach -> breach.liable().role().equals("FIRST_ASKED"))
                .extracting(Breach::code)
                .noneMatch(code -> operator ? code.matches("V-(CON|SHK|MGR|COO)-.*") : code.startsWith("V-OPR"));
    }

    @Property(tries = 1_000)
    void nobodyJudgesAConsultationOfAnUnknownChannel(@ForAll("enquiries") Enquiry enquiry) {
        boolean unknown = enquiry.request().channel() == null;

        assertThat(judged(enquiry).decision().violations())
                .noneMatch(breach -> unknown && breach.code().startsWith("V-CON"));
    }

    @Property(tries = 1_000)
    void theStatusAgreesWithTheRelease(@ForAll("enquiries") Enquiry enquiry) {
        Judgement judged = judged(enquiry);

        assertThat(judged.status())
                .isIn(
                        judged.decision().firstAskedReleased()
                                ? List.of(CaseStatus.RELEASED, CaseStatus.WITHDRAWN)
                                : List.of(
                                        CaseStatus.OPEN,
                                        CaseStatus.HANDED_OVER,
                                        CaseStatus.ACCEPTED,
                                        CaseStatus.COMPLETED,
                                        CaseStatus.WITHDRAWN));
    }

    @Property(tries = 1_000)
    void whatTheLedgerEvidencesIsNotOwed(@ForAll("enquiries") Enquiry enquiry) {
        Staff person = person(enquiry);
        Decision decision = judged(enquiry).decision();

        if (has(enquiry, Registered.class, entry -> isOf(person, entry.department(), entry.office()))) {
            DecisionAssert.assertThat(decision).owesNo("REGISTER_IN_OWN_LEDGER");
        }
        if (has(enquiry, PhoneNumberGiven.class, number -> true)) {
            DecisionAssert.assertThat(decision).owesNo("GIVE_PHONE_NUMBER");
        }
        boolean again = has(enquiry, Reopened.class, reopened -> true);
        assertThat(decision.requiredActions())
                .filteredOn(owed -> owed.actor().department() != null)
                .noneMatch(owed -> owed.code().equals("REGISTER_ACCEPTANCE")
                        && has(enquiry, AcceptanceRegistered.class, entry -> isOf(owed.actor(), person, entry)))
                .noneMatch(owed -> owed.code().equals("REPLY_TO_CUSTOMER")
                        && !again
                        && has(enquiry, Replied.class, reply -> isOf(owed.actor(), person, reply)));
    }

    @Property(tries = 1_000)
    void whatIsHandledIsNotHandedOver(@ForAll("enquiries") Enquiry enquiry) {
        Judgement judged = judged(enquiry);

        if (judged.status() == CaseStatus.COMPLETED || judged.status() == CaseStatus.WITHDRAWN) {
            DecisionAssert.assertThat(judged.decision())
                    .owesNo(
                            "TRANSFER_TO_SUPERIOR",
                            "TRANSFER_TO_DEPARTMENT",
                            "TRANSFER_TO_CUSTOMER_RELATIONS",
                            "SERVE_DIRECTLY",
                            "RAISE_ALARM");
        }
    }

    private static void neverBoth(Decision decision, String one, String other) {
        assertThat(decision.violations()).extracting(Breach::code).satisfies(codes -> assertThat(codes)
                .matches(all -> !(all.contains(one) && all.contains(other)), "never " + one + " and " + other));
    }

    private static void neverBothOfOneParty(Decision decision, String one, String other) {
        for (Breach breach : decision.violations()) {
            if (breach.code().equals(one)) {
                assertThat(decision.violations())
                        .noneMatch(beside ->
                                beside.code().equals(other) && beside.liable().equals(breach.liable()));
            }
        }
    }

    private static Judgement judged(Enquiry enquiry) {
        try {
            return Decisions.judge(enquiry, Shipped.rulebook(), Shipped.organisation());
        } catch (RuntimeException failed) {
            throw new AssertionError(enquiry.toString(), failed);
        }
    }

    private static Enquiry with(Enquiry enquiry, List<LedgerFact> ledger) {
        return new Enquiry(enquiry.asOf(), enquiry.request(), enquiry.firstAsked(), ledger);
    }

    private static List<Object> withoutPlaces(Judgement judged) {
        Decision decision = judged.decision();
        return List.of(
                judged.status(),
                judged.misroutes(),
                decision.owner(),
                decision.finalOwner(),
                decision.route(),
                decision.transferModes(),
                decision.requiredActions(),
                decision.prohibitions(),
                decision.findings(),
                decision.firstAskedReleased(),
                decision.explanation().stream().map(Decision.Explanation::rule).collect(toSet()));
    }

    /** Every breach with the facts that show it. */
    private static Set<String> proven(Judgement judged, Enquiry enquiry) {
        return judged.decision().violations().stream()
                .map(breach -> "%s %s %s %d %s %s"
                        .formatted(
                                breach.code(),
                                breach.clause(),
                                breach.basis(),
                                breach.severity(),
                                breach.liable(),
                                breach.evidence().stream()
                                        .map(place ->
                                                enquiry.ledger().get(place - 1).toString())
                                        .sorted()
                                        .toList()))
                .collect(toCollection(TreeSet::new));
    }

    private static <F extends LedgerFact> boolean has(Enquiry enquiry, Class<F> type, Predicate<F> like) {
        return enquiry.ledger().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .anyMatch(like);
    }

    private static Staff person(Enquiry enquiry) {
        return Shipped.organisation().staff(enquiry.firstAsked().staffId()).orElseThrow();
    }

    private static boolean isOf(Staff person, String department, @Nullable String office) {
        return person.department().equals(department) && (office == null || office.equals(person.office()));
    }

    private static boolean isOf(Party actor, Staff person, AcceptanceRegistered entry) {
        return isOf(actor, person, entry.department(), entry.office());
    }

    private static boolean isOf(Party actor, Staff person, Replied reply) {
        return isOf(actor, person, reply.department(), reply.office());
    }

    private static boolean isOf(Party actor, Staff person, String department, @Nullable String office) {
        return department.equals(actor.department())
                && Objects.equals(office == null ? person.office() : office, actor.office());
    }
}
