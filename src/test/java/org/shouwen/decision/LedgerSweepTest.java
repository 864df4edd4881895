package org.shouwen.decision;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.decision.Facts.COORDINATOR;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.SUPERVISOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.answered;
import static org.shouwen.decision.Facts.assigned;
import static org.shouwen.decision.Facts.assistedForm;
import static org.shouwen.decision.Facts.completed;
import static org.shouwen.decision.Facts.consent;
import static org.shouwen.decision.Facts.coordinated;
import static org.shouwen.decision.Facts.disclosed;
import static org.shouwen.decision.Facts.form;
import static org.shouwen.decision.Facts.notified;
import static org.shouwen.decision.Facts.numberGiven;
import static org.shouwen.decision.Facts.ownForm;
import static org.shouwen.decision.Facts.registered;
import static org.shouwen.decision.Facts.reopened;
import static org.shouwen.decision.Facts.replied;
import static org.shouwen.decision.Facts.served;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.unreachable;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.Consent;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.request.Channel;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.rulebook.Rulebook;

/** That every shipped rule about ledgers has something to say. */
class LedgerSweepTest {

    private static final int HISTORIES = 4_000;

    /** Ten minutes before the counters close. */
    private static final int NEW_YEARS_EVE_2027 = 403 * 24 * 60 + 440;

    private static final LedgerFact RIGHT = transferred(2).toHeadOf("ENGINEERING");
    private static final LedgerFact WRONG = transferred(2).toHeadOf("GREENING");
    private static final LedgerFact TO_COORDINATOR = transferred(2).to(COORDINATOR);
    private static final LedgerFact TAKEN = accepted(5, "GREENING");

    @Test
    void everyRuleHasSomethingToSay() {
        Set<String> silent = shippedRules();
        Rulebook bound = ChangedTables.switching("OPERATORS_BOUND_BY_C24");
        rare().forEach(request -> silent.removeAll(rulesOf(request.enquiry(aCleaningForeman()), Shipped.rulebook())));
        ofOthers().forEach(silent::removeAll);
        Random random = new Random(1);
        for (int history = 0; history < HISTORIES && !silent.isEmpty(); history++) {
            Enquiry enquiry = Histories.any(random);
            silent.removeAll(rulesOf(enquiry, history % 20 == 0 ? bound : Shipped.rulebook()));
        }

        assertThat(silent).as("rules that no history fires").isEmpty();
    }

    /** What random histories hardly ever come to. */
    private static Stream<TestRequest> rare() {
        return Stream.of(
                aLight(registered(-5)),
                aRequest("ENG_PUBLIC_LIGHT")
                        .with(transferred(2).toHeadOf("FINANCE"), accepted(NEW_YEARS_EVE_2027, "FINANCE"))
                        .after(NEW_YEARS_EVE_2027 + 1),
                aLight(registered(1, "吴秀兰", "CLEANING")),
                aVisitor(answered(1, false), numberGiven(2)),
                aVisitor(answered(1, false), answered(2, false)),
                aVisitor(answered(1, false), served(2)),
                aLight(
                        consent(1, Consent.REFUSED),
                        transferred(2).escorting(null).toHeadOf("ENGINEERING")),
                aLight(WRONG, TAKEN, ownForm(6, "GREENING", SUPERVISOR)),
                aLight(WRONG, TAKEN, ownForm(6, "GREENING", SUPERVISOR), coordinated(7, "ENGINEERING", "OFFICE_A")),
                aLight(WRONG, TAKEN, completed(6, "GREENING")),
                aRequest("ORD_FALLING_OBJECT").with(TO_COORDINATOR, form(3, "ORDER"), form(4, "ENGINEERING")),
                aRequest("ORD_FALLING_OBJECT")
                        .with(TO_COORDINATOR, assistedForm(3, "ORDER", "ENGINEERING"), assigned(4, "ENGINEERING")),
                aLight(transferred(2).to("OFFICE_MANAGER")),
                aLight(transferred(2).toHeadOf("ENGINEERING", "OFFICE_B")).needing("OFFICE_B"),
                aLight(WRONG, TAKEN, disclosed(6, "GREENING")),
                aLight(WRONG, TAKEN, ownForm(6, "GREENING", null)),
                aLight(WRONG, TAKEN, completed(6, "GREENING"), replied(7, "GREENING"), reopened(8)),
                aLight(RIGHT, accepted(5, "ENGINEERING"), withdrawn(6), reopened(8)),
                aLight(
                        WRONG,
                        TAKEN,
                        completed(6, "GREENING"),
                        replied(7, "GREENING"),
                        reopened(8),
                        completed(9, "GREENING")),
                aLight(
                        TO_COORDINATOR,
                        assigned(3, "GREENING"),
                        TAKEN,
                        transferred(6).from("GREENING").to(COORDINATOR)),
                aLight(
                        RIGHT,
                        accepted(5, "ENGINEERING"),
                        completed(6, "ENGINEERING"),
                        notified(7, "ENGINEERING", "CLEANING"),
                        reopened(8),
                        completed(9, "ENGINEERING"),
                        notified(3_000, "ENGINEERING", "CLEANING")));
    }

    /** Of superiors who were not reached, of deputies, and of notices to another supervisor. */
    private static Stream<List<String>> ofOthers() {
        LedgerFact tried = unreachable(1, SUPERIOR);
        TestRequest light = aRequest("ENG_PUBLIC_LIGHT").after(60);
        return Stream.of(
                rulesOf(light.with(tried, transferred(2).toHeadOf("ENGINEERING")), aCleaner()),
                rulesOf(light.with(tried, unreachable(2, "DUTY_LEAD")), aCleaner()),
                rulesOf(light.with(tried, transferred(12).to("DUTY_LEAD")), aCleaner()),
                rulesOf(
                        light.with(RIGHT, accepted(5, "ENGINEERING"), notified(7, "ENGINEERING", "ENGINEERING"))
                                .under(ChangedTables.switching("NOTICE_TO_FIRST_ASKED_DEPARTMENT")),
                        aCleaningForeman()),
                rulesOf(light.with(RIGHT).absent("C-200 C-201 2026-11-23 2026-11-23"), aCleaner()),
                rulesOf(
                        aRequest("CLN_GARBAGE").absent("C-200 C-201 2026-11-23 2026-11-23"),
                        TestPeople.offDuty(TestPeople.staff("C-201"))),
                rulesOf(
                        light.with(RIGHT, served(3, "E-102")).absent("E-100 E-102 2026-11-23 2026-11-23"),
                        aCleaningForeman()));
    }

    private static List<String> rulesOf(TestRequest request, FirstAskedClaim person) {
        return request.askedOf(person).explanation().stream()
                .map(Decision.Explanation::rule)
                .toList();
    }

    private static TestRequest aLight(LedgerFact... facts) {
        return aRequest("ENG_PUBLIC_LIGHT").with(facts).after(9_000);
    }

    private static TestRequest aVisitor(LedgerFact... facts) {
        return aConsultation("CSV_DECORATION_RULE")
                .by(Channel.VISIT)
                .with(facts)
                .after(9_000);
    }

    private static List<String> rulesOf(Enquiry enquiry, Rulebook rulebook) {
        return Decisions.decide(enquiry, rulebook, Shipped.organisation()).explanation().stream()
                .map(Decision.Explanation::rule)
                .toList();
    }

    private static Set<String> shippedRules() {
        return Shipped.files().entrySet().stream()
                .filter(file -> file.getKey().matches("rules/(ledger|violation)/.*"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .flatMap(drl ->
                        Pattern.compile("(?m)^rule \"([^\"]+)\"").matcher(drl).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
