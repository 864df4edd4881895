package org.shouwen.decision;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Decision.Breach;
import org.shouwen.decision.conclusion.Violation;
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

    private final Map<Offence, List<Violation>> offences = new LinkedHashMap<>(0);

    void add(Violation violation) {
        offences.computeIfAbsent(Offence.of(violation), first -> new ArrayList<>(1))
                .add(violation);
    }

    List<Breach> inOrder(Parties parties, FactNames names, Function<String, Word> words) {
        return offences.entrySet().stream()
                .map(entry -> breach(
                        entry.getKey(),
                        entry.getValue(),
                        parties,
                        names,
                        words.apply(entry.getKey().code())))
                .sorted(comparingInt(
                                (Breach breach) -> words.apply(breach.code()).place())
                        .thenComparing(Breach::clause)
                        .thenComparing(breach -> breach.liable().role())
                        .thenComparing(breach -> breach.liable().department(), nullsFirst(naturalOrder()))
                        .thenComparing(breach -> breach.liable().office(), nullsFirst(naturalOrder()))
                        .thenComparing(breach -> breach.evidence().toString()))
                .toList();
    }

    /** Liable is whoever acted in the role when it counted for the first time, whoever does now. */
    private static Breach breach(Offence offence, List<Violation> shown, Parties parties, FactNames names, Word word) {
        Instant first = shown.stream().map(Violation::at).min(naturalOrder()).orElseThrow();
        List<LedgerFact> evidence = new ArrayList<>(shown.size());
        for (Violation violation : shown) {
            if (violation.evidence() != null) {
                evidence.add(violation.evidence());
            }
        }
        return new Breach(
                offence.code(),
                offence.clause(),
                offence.basis(),
                parties.of(offence.role(), offence.department(), offence.office(), first),
                offence.severity(),
                word.text(),
                names.places(evidence));
    }
}
