package org.shouwen.past;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

/** Which cases have a row that could not be read. The strict reading leaves such rows out, whatever their 案件号. */
final class BadRows {

    private static final int FIRST_DATA_ROW = 3;
    private static final Pattern ROWS = Pattern.compile("[A-Z]+(\\d+)(?::[A-Z]+(\\d+))?");

    private final Set<String> cases = new HashSet<>();
    private boolean fatal;

    BadRows(byte[] workbook, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Map<String, Map<Integer, String>> numbers = numbers(workbook);
        for (Problem problem : problems) {
            add(problem, numbers.getOrDefault(problem.sheet(), Map.of()));
        }
    }

    Set<String> cases() {
        return cases;
    }

    boolean isFatal() {
        return fatal;
    }

    /** Merged cells spoil every row they reach into; what is wrong above the rows spoils all of them. */
    private void add(Problem problem, Map<Integer, String> numbers) {
        Matcher cells = ROWS.matcher(problem.cell() == null ? "" : problem.cell());
        int first = cells.matches() ? Integer.parseInt(cells.group(1)) : 0;
        if (first < FIRST_DATA_ROW) {
            fatal = true;
            return;
        }
        int last = cells.group(2) == null ? first : Integer.parseInt(cells.group(2));
        if (first == last) {
            add(problem, numbers.get(first));
        } else {
            numbers.forEach((row, number) -> {
                if (first <= row && row <= last) {
                    cases.add(number);
                }
            });
        }
    }

    /** A number typed as a number cannot be read as one; what stands there is still what is meant. */
    private void add(Problem problem, @Nullable String number) {
        Stream.of(number, problem.suggestion(), problem.found())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(cases::add);
    }

    private static Map<String, Map<Integer, String>> numbers(byte[] workbook) {
        List<TableShape> shapes = Stream.of(PastSheets.CASES, PastSheets.FACTS)
                .map(shape -> new TableShape(shape.name(), shape.sheet(), HitPolicy.ALL, List.of(number())))
                .toList();
        return Workbooks.read(PastWorkbook.FILE, workbook, shapes, Vocabularies.of(Map.of())).tables().stream()
                .collect(Collectors.toMap(table -> table.shape().sheet(), BadRows::byRow, (first, second) -> first));
    }

    private static Map<Integer, String> byRow(Table table) {
        return table.rows().stream()
                .collect(Collectors.toMap(row -> row.origin().row(), BadRows::numberOf));
    }

    private static String numberOf(Row row) {
        return String.valueOf(row.values().get(PastSheets.CASE));
    }

    private static Column number() {
        return new Column(PastSheets.CASE, "案件号", CellType.TEXT, false, false, false, null);
    }
}
