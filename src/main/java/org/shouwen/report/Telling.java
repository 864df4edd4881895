package org.shouwen.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.run.Checked;
import org.shouwen.scenario.Difference;
import org.shouwen.scenario.Ground;
import org.shouwen.table.Origin;
import org.shouwen.table.Problem;

/** Puts places, problems and differences into words of one language. */
final class Telling {

    /** Such as {@code ledger[3]}. */
    private static final Pattern NUMBERED = Pattern.compile("([\\w.]+)\\[(.*)]");

    private final Labels labels;
    private final Locale locale;

    Telling(Locale locale) {
        this.labels = Labels.in(locale);
        this.locale = locale;
    }

    Labels labels() {
        return labels;
    }

    Locale locale() {
        return locale;
    }

    /** Where in the file: {@code 场景!V14}, a line, or nothing. */
    String place(Problem problem) {
        String cell = Stream.of(problem.sheet(), problem.cell())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("!"));
        return problem.line() == null ? cell : labels.of("line", problem.line());
    }

    /** What is wrong and what would be right, in one line. */
    String said(Problem problem) {
        String found = problem.found() == null ? "" : labels.of("found", problem.found());
        String suggestion = problem.suggestion() == null ? "" : labels.of("suggested", problem.suggestion());
        return found + problem.message().in(locale) + suggestion;
    }

    String place(Checked scenario) {
        Origin origin = scenario.origin();
        return labels.of("place", scenario.file(), origin.sheet(), origin.row());
    }

    /** Cell and column, what was expected, what came. */
    String said(Difference difference) {
        return labels.of(
                "difference",
                difference.cell(),
                difference.aspect().heading(),
                difference.expected().in(locale),
                difference.actual().in(locale));
    }

    /** A rule and the rows it went by. */
    String said(Ground ground) {
        return ground.rule() + rows(ground.rows());
    }

    /** Rows in brackets; nothing where there are none. */
    String rows(List<Origin> rows) {
        return rows.isEmpty()
                ? ""
                : rows.stream().map(this::row).collect(Collectors.joining(labels.of("comma"), " [", "]"));
    }

    /** The parts of the enquiry a rule went by, in people's words; nothing where there are none. */
    String facts(List<String> facts) {
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .map(this::fact)
                        .collect(Collectors.joining(labels.of("comma"), " " + labels.of("facts"), ""));
    }

    private String fact(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        boolean known = labels.words().containsKey("fact." + name.replaceFirst("\\[.*", ""));
        if (!known) {
            return name;
        }
        return numbered.matches()
                ? labels.of("fact." + numbered.group(1), numbered.group(2))
                : labels.of("fact." + name);
    }

    /** Workbook, sheet, row and id. */
    String row(Origin row) {
        return labels.of("row", row.workbook(), row.sheet(), row.row(), row.id());
    }
}
