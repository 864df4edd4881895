package org.shouwen.decision;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.decision.Facts.SUPERIOR;
import static org.shouwen.decision.Facts.accepted;
import static org.shouwen.decision.Facts.transferred;
import static org.shouwen.decision.Facts.unreachable;
import static org.shouwen.decision.Facts.withdrawn;
import static org.shouwen.decision.TestPeople.aCleaner;
import static org.shouwen.decision.TestPeople.aCleaningForeman;
import static org.shouwen.decision.TestPeople.aServiceClerk;
import static org.shouwen.decision.TestPeople.theCustomerRelationsSupervisor;
import static org.shouwen.decision.TestRequest.aComplaint;
import static org.shouwen.decision.TestRequest.aConsultation;
import static org.shouwen.decision.TestRequest.aRequest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Text;
import org.shouwen.table.Word;

/** What holds of every answer, whatever is asked; and that every shipped routing rule has something to say. */
class RoutingSweepTest {

    private static final List<Enquiry> ENQUIRIES = EnquirySweep.of(2_000);
    private static final List<Decision> DECISIONS = decided(ENQUIRIES, Shipped.rulebook());
    private static final Set<String> RESPONSIBLE = Set.of("DEPARTMENT_HEAD", "LEAD_DEPARTMENT");
    private static final Set<String> COORDINATING = Set.of("CUSTOMER_RELATIONS_SUPERVISOR", "OFFICE_MANAGER");
    private static final String CLAUSES =
            """
            C02 C03 C04 C05 C11 C12 C13 C21 C22 C23 C24 C25 C26 C27 C28 C31 C32 C33 C34 C35 C36 C37 C41
            C51 C52 C53 C54 C61 C62 C63 C64 C65 C66 C81 C82 C83
            G05 G06 G07 G08 G09 G10 G11 G12 G14 G15 G16 G18 G20 G21 G22 G23 G35 G36 G37 G41 G45
            """;

    @Test
    void everyRuleHasSomethingToSay() {
        Set<String> silent = shippedRules();
        silent.removeAll(rulesIn(DECISIONS));
        silent.removeAll(rulesIn(decided(ENQUIRIES.subList(0, 800), everythingSwitched())));
        Rulebook registeringThemselves = ChangedTables.switching("REGISTERS_FOR_OPERATORS");
        silent.removeAll(rulesIn(decided(ENQUIRIES.subList(0, 300), registeringThemselves)));

        silent.removeAll(rulesIn(ofOthers()));

        assertThat(silent).as("rules that no enquiry fires").isEmpty();
    }

    /** Of superiors who were not reached, of what was withdrawn, and of whoever stood in for another. */
    private static List<Decision> ofOthers() {
        return List.of(
                aRequest("ENG_PUBLIC_LIGHT").with(transferred(1).to(SUPERIOR)).askedOf(aCleaner()),
                aRequest("ENG_PUBLIC_LIGHT")
                        .with(unreachable(1, SUPERIOR))
                        .after(15)
                        .askedOf(aCleaner()),
                aConsultation("FIN_FEE_STANDARD")
                        .with(unreachable(1, SUPERIOR))
                        .after(15)
                        .askedOf(aCleaner()),
                aRequest("ENG_PUBLIC_LIGHT")
                        .with(transferred(1).toHeadOf("ENGINEERING"), accepted(2, "ENGINEERING"), withdrawn(3))
                        .askedOf(aCleaningForeman()),
                aComplaint("CLN_CORRIDOR").against("S-500").askedOf(theCustomerRelationsSupervisor()),
                aComplaint("CLN_CORRIDOR")
                        .against("S-510")
                        .absent("S-500 S-510 2026-11-23 2026-11-23")
                        .askedOf(aServiceClerk()));
    }

    @Test
    void everyClauseIsNamedInSomeAnswer() {
        Set<String> named = new TreeSet<>();
        DECISIONS.forEach(decision -> named.addAll(DecisionAssert.clausesOf(decision)));

        assertThat(named).contains(CLAUSES.split("\\s+"));
    }

    @Test
    void somebodyInARoleAlwaysAnswers() {
        always(decision -> places("角色")
                .keySet()
                .containsAll(
                        List.of(decision.owner().role(), decision.finalOwner().role())));
    }

    @Test
    void theWayLeadsFromThePersonAskedOverTheOwnerToTheFinalOwner() {
        always(decision -> {
            Party here = decision.owner();
            for (Decision.Leg leg : decision.route()) {
                boolean first = leg == decision.route().get(0);
                if (!leg.from().role().equals(first ? "FIRST_ASKED" : here.role())) {
                    return false;
                }
                here = leg.to();
            }
            return here.equals(decision.finalOwner()) && startsAtOwner(decision);
        });
    }

    @Test
    void modesArePermittedWhileAHandOverToADepartmentIsToComeAndOnlyThen() {
        always(decision -> {
            String end = decision.finalOwner().role();
            boolean judged = DecisionAssert.clausesOf(decision).contains("G41");
            boolean toCome = RESPONSIBLE.contains(end) || COORDINATING.contains(end) && !judged;
            return decision.transferModes().isEmpty() != toCome;
        });
    }

    @Test
    void theWayByTelephoneAndTheHeadsOwnWayAreOpenForEveryHandOver() {
        always(decision -> decision.transferModes().isEmpty()
                || decision.transferModes().containsAll(List.of("PHONE_CONNECTION", "HEAD_GOES_TO_CUSTOMER")));
    }

    @Test
    void whereADepartmentTakesOverItsCompletionIsNotified() {
        always(decision -> decision.transferModes().isEmpty() != owes(decision, "NOTIFY_COMPLETION"));
    }

    @Test
    void everyRequestIsRegisteredAndTracked() {
        always(decision -> owes(decision, "REGISTER_IN_OWN_LEDGER") && owes(decision, "TRACK_AND_RECORD"));
    }

    @Test
    void nobodyOwesAnActionTwice() {
        always(decision -> allDiffer(decision.requiredActions().stream()
                .map(owed -> owed.code() + " " + DecisionAssert.told(owed.actor()))
                .toList()));
    }

    @Test
    void everyListHasTheOrderOfItsVocabulary() {
        always(decision -> ascending("动作", decision.requiredActions().stream().map(Decision.Owed::code))
                && ascending("禁止", decision.prohibitions().stream().map(Decision.Remark::code))
                && ascending("发现", decision.findings().stream().map(Decision.Remark::code))
                && allDiffer(decision.transferModes()));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        always(decision -> Stream.of(
                        decision.requiredActions().stream().map(Decision.Owed::text),
                        decision.prohibitions().stream().map(Decision.Remark::text),
                        decision.findings().stream().map(Decision.Remark::text))
                .flatMap(texts -> texts)
                .allMatch(RoutingSweepTest::isBilingual));
    }

    @Test
    void everyClauseIsAWordOfTheClauses() {
        always(decision -> places("条款").keySet().containsAll(DecisionAssert.clausesOf(decision)));
    }

    @Test
    void everyElementOfTheAnswerHasItsClause() {
        always(decision -> Stream.of(
                        decision.route().stream().map(Decision.Leg::clauses),
                        decision.requiredActions().stream().map(Decision.Owed::clauses),
                        decision.prohibitions().stream().map(Decision.Remark::clauses),
                        decision.findings().stream().map(Decision.Remark::clauses))
                .flatMap(clauses -> clauses)
                .noneMatch(Collection::isEmpty));
    }

    @Test
    void theFirstAskedPersonIsAlwaysTheSameOne() {
        always(decision -> decision.requiredActions().stream()
                        .map(Decision.Owed::actor)
                        .filter(actor -> actor.role().equals("FIRST_ASKED"))
                        .distinct()
                        .count()
                <= 1);
    }

    @Test
    void theSameEnquiryIsDecidedTheSameAgain() {
        assertThat(decided(ENQUIRIES.subList(0, 500), Shipped.rulebook())).isEqualTo(DECISIONS.subList(0, 500));
    }

    /** In another order, so that the two have different enquiries behind them. */
    @Test
    void aFreshRulebookDecidesLikeOneThatWasUsed() {
        List<Enquiry> backwards = reversed(ENQUIRIES.subList(0, 500));

        assertThat(reversed(decided(backwards, Shipped.load(Shipped.files())))).isEqualTo(DECISIONS.subList(0, 500));
    }

    private static void always(Predicate<Decision> claim) {
        for (int number = 0; number < DECISIONS.size(); number++) {
            Decision decision = DECISIONS.get(number);
            assertThat(claim.test(decision))
                    .as("%s%ngave%n%s", ENQUIRIES.get(number), decision)
                    .isTrue();
        }
    }

    /** Every parameter the other way round, a matter and two kinds without a row, and a question operators may answer. */
    private static Rulebook everythingSwitched() {
        ChangedTables tables = ChangedTables.shipped()
                .set("事项职责", "ENG_INDOOR_REPAIR", "停用", "是")
                .set("操作人员常识", "CSV_NOTICE", "算作本职", "是")
                .set("办理程序", "CX-002", "停用", "是")
                .set("办理程序", "CX-005", "停用", "是");
        places("参数").keySet().forEach(tables::switched);
        return tables.rulebook();
    }

    private static Set<String> rulesIn(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.explanation().stream())
                .map(Decision.Explanation::rule)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> shippedRules() {
        return Shipped.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("rules/routing/"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .flatMap(drl ->
                        Pattern.compile("(?m)^rule \"([^\"]+)\"").matcher(drl).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static List<Decision> decided(List<Enquiry> enquiries, Rulebook rulebook) {
        return enquiries.stream().map(enquiry -> decided(enquiry, rulebook)).toList();
    }

    private static Decision decided(Enquiry enquiry, Rulebook rulebook) {
        try {
            return Decisions.decide(enquiry, rulebook, Shipped.organisation());
        } catch (RuntimeException failed) {
            throw new AssertionError(enquiry.toString(), failed);
        }
    }

    private static boolean owes(Decision decision, String action) {
        return decision.requiredActions().stream().anyMatch(owed -> owed.code().equals(action));
    }

    private static boolean startsAtOwner(Decision decision) {
        return decision.route().isEmpty() || decision.route().get(0).to().equals(decision.owner());
    }

    private static boolean ascending(String vocabulary, Stream<String> codes) {
        List<Integer> found = codes.map(places(vocabulary)::get).toList();
        return found.equals(found.stream().sorted().toList());
    }

    private static boolean isBilingual(Text text) {
        return text.zh().codePoints().anyMatch(Character::isIdeographic)
                && text.en().codePoints().noneMatch(Character::isIdeographic)
                && !text.en().isBlank();
    }

    private static Map<String, Integer> places(String vocabulary) {
        return Shipped.rulebook().vocabularies().words(vocabulary).stream().collect(toMap(Word::code, Word::place));
    }

    private static boolean allDiffer(List<String> texts) {
        return new LinkedHashSet<>(texts).size() == texts.size();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> backwards = new ArrayList<>(list);
        Collections.reverse(backwards);
        return backwards;
    }
}
