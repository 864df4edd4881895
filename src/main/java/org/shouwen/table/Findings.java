package org.shouwen.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one workbook. */
final class Findings {

    /** More than a person will read; without a limit a wrong sheet of 100,000 rows would fill the memory. */
    private static final int MOST = 10_000;

    private static final int LONGEST_QUOTE = 120;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int left;

    Findings(String file) {
        this.file = file;
    }

    void file(Text message) {
        add(Problem.of(file, message));
    }

    void sheet(String sheet, @Nullable String found, Text message, @Nullable String suggestion) {
        add(new Problem(file, sheet, null, null, shortened(found), message, suggestion));
    }

    void cell(String sheet, String cell, @Nullable String found, Text message, @Nullable String suggestion) {
        add(new Problem(file, sheet, cell, null, shortened(found), message, suggestion));
    }

    private static @Nullable String shortened(@Nullable String found) {
        return found == null || found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE) + "…";
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            left++;
        }
    }

    /** In reading order; where too many were found, the last one says how many more there are. */
    List<Problem> inReadingOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Problem.IN_READING_ORDER);
        if (left > 0) {
            sorted.add(Problem.of(
                    file,
                    new Text(
                            "另有 %d 处问题未列出，请先改正以上各处。".formatted(left),
                            "%d more problems are not listed; mend the ones above first.".formatted(left))));
        }
        return List.copyOf(sorted);
    }
}
