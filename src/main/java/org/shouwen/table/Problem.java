package org.shouwen.table;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that keeps it from being taken into force: where it stands, what stands there, what would be
 * right. As precise as can be known: a workbook's problem has sheet and cell, a rule file's has a line.
 *
 * @param file path under the home folder, for instance {@code decision-tables/routing.xlsx}
 * @param cell address as Excel shows it, for instance {@code C12}; a range such as {@code B3:B5} for merged cells
 * @param line line in a text file, from 1
 * @param found what stands there now, as the person sees it
 * @param message what is wrong and what would be right
 * @param suggestion the word probably meant, ready to be typed into the cell
 */
public record Problem(
        String file,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer line,
        @Nullable String found,
        Text message,
        @Nullable String suggestion) {

    /** What stands there already is no suggestion. */
    public Problem {
        suggestion = suggestion == null || suggestion.equals(found) ? null : suggestion;
    }

    /** By file, sheet, line and cell in reading order, so that the same fault is always listed at the same place. */
    public static final Comparator<Problem> IN_READING_ORDER = Comparator.comparing(Problem::file)
            .thenComparing(problem -> problem.sheet() == null ? "" : problem.sheet())
            .thenComparing(problem -> problem.line() == null ? 0 : problem.line())
            .thenComparing(problem -> Cells.rowOf(problem.cell()))
            .thenComparing(problem -> Cells.columnOf(problem.cell()))
            .thenComparing(problem -> problem.message().zh());

    static final Text NO_DATA = new Text("工作表没有数据；数据从第 3 行开始。", "The sheet has no data; data begins in row 3.");

    /** Whether nothing is wrong with the sheet but that it is empty. */
    public boolean concernsAnEmptySheet() {
        return message.equals(NO_DATA);
    }

    /** A problem of a whole file. */
    public static Problem of(String file, Text message) {
        return new Problem(file, null, null, null, null, message, null);
    }
}
