package org.shouwen.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;
import org.shouwen.table.Text;

/** What keeps a candidate from being taken into force, gathered while it is read and checked. */
final class Refusals {

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** Refuses a whole file. */
    void of(String file, String zh, String en) {
        problems.add(Problem.of(file, new Text(zh, en)));
    }

    /** Refuses {@code found} in a rule file; {@code line} is left out where it is not known, that is, below 1. */
    void at(String file, int line, @Nullable String found, String zh, String en) {
        at(file, line, found, zh, en, null);
    }

    void at(String file, int line, @Nullable String found, String zh, String en, @Nullable String suggestion) {
        String zhHint = suggestion == null ? "" : "是否要写「" + suggestion + "」？";
        String enHint = suggestion == null ? "" : " Did you mean \"" + suggestion + "\"?";
        problems.add(new Problem(
                file, null, null, line < 1 ? null : line, found, new Text(zh + zhHint, en + enHint), suggestion));
    }

    boolean none() {
        return problems.isEmpty();
    }

    /** Everything found, each fault once, in reading order. */
    List<Problem> sorted() {
        return problems.stream().distinct().sorted(Problem.IN_READING_ORDER).toList();
    }
}
