package org.shouwen.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * When something happened last, by whom it was of. Only the latest days are kept, so that memory grows with the number
 * of persons and not with that of cases.
 *
 * @param <K> whom it was of
 */
final class Timeline<K> {

    /** More than any table tells apart. */
    private static final int LONGEST = 24;

    private record Happened(String caseId, LocalDate day) {}

    private final Map<K, Deque<Happened>> latest = new HashMap<>();

    /** A fact about each number of days that come before {@code day}, the nearest first. */
    <F> List<F> before(K whose, LocalDate day, Facts<F> facts) {
        return before(whose, day, happened -> true, facts);
    }

    /** The same, without what happened in the case itself. */
    <F> List<F> beforeInOtherCases(K whose, LocalDate day, String caseId, Facts<F> facts) {
        return before(whose, day, happened -> !happened.caseId().equals(caseId), facts);
    }

    private <F> List<F> before(K whose, LocalDate day, Predicate<Happened> counts, Facts<F> facts) {
        List<F> all = new ArrayList<>();
        for (Happened earlier : latest.getOrDefault(whose, new ArrayDeque<>())) {
            if (counts.test(earlier)) {
                all.add(facts.of(all.size() + 1, ChronoUnit.MONTHS.between(earlier.day(), day)));
            }
        }
        return all;
    }

    /** What to make of it. */
    interface Facts<F> {

        F of(int earlier, long monthsBefore);
    }

    void add(K whose, String caseId, LocalDate day) {
        Deque<Happened> days = latest.computeIfAbsent(whose, first -> new ArrayDeque<>());
        days.addFirst(new Happened(caseId, day));
        if (days.size() > LONGEST) {
            days.removeLast();
        }
    }
}
