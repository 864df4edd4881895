package org.shouwen.oracle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.decision.AsOf;
import org.shouwen.decision.Decision;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.organisation.Organisation;
import org.shouwen.request.FirstAsked;
import org.shouwen.request.FirstAskedClaim;
import org.shouwen.rulebook.Conclusion;
import org.shouwen.rulebook.Rulebook;

/** What the shipped rules conclude from the same rows. */
final class FromRules {

    private FromRules() {}

    static Outline outline(Rulebook rulebook, Organisation organisation, Enquiry enquiry) {
        Decision decision = Decisions.decide(enquiry, rulebook, organisation);
        List<Object> between = between(rulebook, enquiry);
        Set<String> actions =
                decision.requiredActions().stream().map(Decision.Owed::code).collect(Collectors.toSet());
        boolean consulted = of("Consultation", between).findAny().isPresent();
        return new Outline(
                decision.finalOwner().role(),
                decision.finalOwner().department(),
                departments(between),
                (String) field(the("Circumstances", between), "getUrgency"),
                (boolean) field(the("Circumstances", between), "isMustCome", "getMustCome"),
                decision.findings().stream().anyMatch(finding -> finding.code().equals("F-EMERGENCY")),
                actions.contains("SERVE_DIRECTLY"),
                consulted && actions.contains("GIVE_PHONE_NUMBER"),
                actions.contains("ANSWER_UNTIL_SATISFIED"),
                decision.transferModes(),
                decision.procedure());
    }

    /** Conclusions no answer shows: they are what further rules rest on. */
    private static List<Object> between(Rulebook rulebook, Enquiry enquiry) {
        FirstAskedClaim asked = enquiry.firstAsked();
        List<Object> facts = List.of(
                new AsOf(enquiry.asOf().toInstant()),
                enquiry.request(),
                new FirstAsked(
                        asked.staffId(),
                        asked.category(),
                        asked.post(),
                        asked.department(),
                        asked.office(),
                        asked.ownDuty()));
        return rulebook.fire(enquiry.asOf().toInstant(), facts).conclusions().stream()
                .map(Conclusion::value)
                .toList();
    }

    private static Set<String> departments(List<Object> between) {
        Set<String> departments = new TreeSet<>();
        of("SoleDepartment", between).forEach(sole -> departments.add((String) field(sole, "getDepartment")));
        of("SeveralDepartments", between).forEach(several -> {
            departments.add((String) field(several, "getLead"));
            ((Collection<?>) field(several, "getDepartments")).forEach(each -> departments.add((String) each));
        });
        return departments;
    }

    private static Object the(String type, List<Object> between) {
        return of(type, between).findFirst().orElseThrow();
    }

    private static Stream<Object> of(String type, List<Object> between) {
        return between.stream().filter(value -> value.getClass().getSimpleName().equals(type));
    }

    /** Types declared in rules have no class to compile against. */
    private static Object field(Object declared, String... getters) {
        for (String getter : getters) {
            try {
                return declared.getClass().getMethod(getter).invoke(declared);
            } catch (NoSuchMethodException tryTheNext) {
                continue;
            } catch (ReflectiveOperationException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        throw new AssertionError(declared + " has none of " + List.of(getters));
    }
}
