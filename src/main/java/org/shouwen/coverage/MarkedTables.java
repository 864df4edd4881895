package org.shouwen.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwen.table.CellMark;
import org.shouwen.table.Workbooks;

/** Shows in decision tables which of their rows no scenario touched. */
public final class MarkedTables {

    private static final String UNTESTED = "没有场景用到这一行。";
    private static final String NOT_JUDGED = "没有场景的判定时间在其有效期内。";

    private MarkedTables() {}

    /**
     * Copies of workbooks in which untested rows are yellow, with a comment at their first cell.
     *
     * @param workbooks contents by path; others than those of tables are left aside
     * @return by file name, those that have such rows
     */
    public static SortedMap<String, byte[]> of(Coverage coverage, SortedMap<String, byte[]> workbooks) {
        Map<String, List<UntestedRow>> byWorkbook = coverage.untestedRows()
                .collect(Collectors.groupingBy(row -> row.row().workbook()));
        SortedMap<String, byte[]> marked = new TreeMap<>();
        workbooks.forEach((path, content) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            List<CellMark> marks = marks(byWorkbook.getOrDefault(name, List.of()));
            if (!marks.isEmpty()) {
                Workbooks.mark(content, marks).ifPresent(copy -> marked.put(name, copy));
            }
        });
        return marked;
    }

    private static List<CellMark> marks(List<UntestedRow> rows) {
        List<CellMark> marks = new ArrayList<>();
        for (UntestedRow row : rows) {
            String comment = row.judged() ? UNTESTED : UNTESTED + NOT_JUDGED;
            for (String cell : row.cells()) {
                boolean first = cell.equals(row.cells().get(0));
                marks.add(new CellMark(row.row().sheet(), cell, CellMark.Verdict.DOUBTFUL, first ? comment : null));
            }
        }
        return marks;
    }
}
