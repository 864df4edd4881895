package org.shouwen.decision;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.conclusion.Escalation;
import org.shouwen.rulebook.Conclusion;

/** What holds of whoever is told, whatever was written down; and that every rule of the ladder has something to say. */
class EscalationSweepTest {

    private static final int HISTORIES = 600;

    @Test
    void aCaseIsDecidedTheSameWhetherItIsWatchedOrNotAndEveryRuleOfTheLadderFires() {
        Set<String> silent = shippedRules();
        Random random = new Random(4);
        for (int history = 0; history < HISTORIES; history++) {
            Enquiry enquiry = Histories.any(random);
            Trace watched = Decisions.watch(enquiry, Shipped.rulebook(), Shipped.organisation());
            watched.conclusions().stream().map(Conclusion::rule).forEach(silent::remove);

            assertThat(watched.judgement().decision())
                    .as("%s", enquiry)
                    .isEqualTo(Decisions.decide(enquiry, Shipped.rulebook(), Shipped.organisation()));
            assertThat(watched.judgement().escalations())
                    .as("%s", enquiry)
                    .allSatisfy(told -> assertThat(told.at()).isAfterOrEqualTo(told.since()))
                    .extracting(EscalationSweepTest::key)
                    .doesNotHaveDuplicates();
        }
        assertThat(silent).as("rules that no history fires").isEmpty();
    }

    private static String key(Escalation told) {
        return "%s %s %s %s %s %d %s %s %s"
                .formatted(
                        told.step(),
                        told.role(),
                        told.department(),
                        told.office(),
                        told.since(),
                        told.level(),
                        told.toRole(),
                        told.toDepartment(),
                        told.toOffice());
    }

    private static Set<String> shippedRules() {
        return Shipped.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("rules/escalation/"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .flatMap(drl ->
                        Pattern.compile("(?m)^rule \"([^\"]+)\"").matcher(drl).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
