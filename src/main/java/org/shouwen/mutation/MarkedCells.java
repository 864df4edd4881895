package org.shouwen.mutation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwen.table.CellMark;
import org.shouwen.table.Workbooks;

/** Shows in decision tables which cells could hold something else without any scenario noticing. */
public final class MarkedCells {

    private static final String UNREAD = "没有场景的判定用到这一格。";
    private static final String UNNOTICED = "改成“%s”，没有场景察觉。";

    private MarkedCells() {}

    /**
     * Copies of workbooks in which such cells are yellow, with what was tried there.
     *
     * @param workbooks contents by path; others than those of tables are left aside
     * @return by file name, those that have such cells
     */
    public static SortedMap<String, byte[]> of(MutationAccount account, SortedMap<String, byte[]> workbooks) {
        SortedMap<String, byte[]> marked = new TreeMap<>();
        workbooks.forEach((path, content) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            List<CellMark> marks = account.sheets().stream()
                    .filter(sheet -> sheet.workbook().equals(name))
                    .flatMap(sheet -> sheet.unnoticed().stream().map(cell -> mark(sheet, cell)))
                    .toList();
            if (!marks.isEmpty()) {
                Workbooks.mark(content, marks).ifPresent(copy -> marked.put(name, copy));
            }
        });
        return marked;
    }

    private static CellMark mark(MutatedSheet sheet, TriedCell cell) {
        String comment = cell.readers() == 0 ? UNREAD : UNNOTICED.formatted(String.join("”或“", cell.unnoticed()));
        return new CellMark(sheet.sheet(), cell.cell(), CellMark.Verdict.DOUBTFUL, comment);
    }
}
