package org.shouwen.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision.Breach;
import org.shouwen.decision.conclusion.Violation;
import org.shouwen.ledger.Chronicle;
import org.shouwen.ledger.LedgerFact;
import org.shouwen.table.Word;

/** Violations as an answer shows them: what is broken by one party in one way stands once, with all that shows it. */
final class Breaches {

    private record Offence(
            String code,
            String clause,
            String basis,
            int severity,
            String role,
            @Nullable String department,
            @Nullable String office) {

        static Offence of(Violation violation) {
            return new Offence(
                    violation.code(),
                    violation.clause(),
                    violation.basis(),
                    violation.severity(),
                    violation.role(),
                    violation.department(),
                    violation.office());
        }
    }

    /**
     * A violation, and when it counted for the first time.
     *
     * @param at as it was told
     */
    record Dated(Breach breach, Instant at) {}

    private final Map<Offence, List<Violation>> offences = new LinkedHashMap<>(0);

    void add(Violation violation) {
        offences.computeIfAbsent(Offence.of(violation), first -> new ArrayList<>(1))
                .add(violation);
    }

    List<Dated> inOrder(Parties parties, FactNames names, Function<String, Word> words) {
        return offences.entrySet().stream()
                .map(entry -> dated(
                        entry.getKey(),
                        entry.getValue(),
                        parties,
                        names,
                        words.apply(entry.getKey().code())))
                .sorted(comparing(Dated::breach, order(words)))
                .toList();
    }

    private static Comparator<Breach> order(Function<String, Word> words) {
        return comparingInt((Breach breach) -> words.apply(breach.code()).place())
                .thenComparing(Breach::clause)
                .thenComparing(breach -> breach.liable().role())
                .thenComparing(breach -> breach.liable().department(), nullsFirst(naturalOrder()))
                .thenComparing(breach -> breach.liable().office(), nullsFirst(naturalOrder()))
                .thenComparing(breach -> breach.evidence().toString());
    }

    /** Liable is whoever acted in the role when it counted for the first time, whoever does now. */
    private static Dated dated(Offence offence, List<Violation> shown, Parties parties, FactNames names, Word word) {
        Instant first = shown.stream().map(Violation::at).min(naturalOrder()).orElseThrow();
        List<LedgerFact> evidence = new ArrayList<>(shown.size());
        for (Violation violation : shown) {
            if (violation.evidence() != null) {
                evidence.add(violation.evidence());
            }
        }
        Breach breach = new Breach(
                offence.code(),
                offence.clause(),
                offence.basis(),
                parties.of(offence.role(), offence.department(), offence.office(), first),
                offence.severity(),
                word.text(),
                names.places(evidence));
        return new Dated(breach, Chronicle.told(first));
    }
}
