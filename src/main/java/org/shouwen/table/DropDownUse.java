package org.shouwen.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/** Which drop-downs of a sheet point to 词表, and where they ought to point. */
final class DropDownUse implements SheetRows {

    private final TableShape shape;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<Integer, Set<String>> present = new HashMap<>();

    DropDownUse(TableShape shape) {
        this.shape = shape;
    }

    @Override
    public boolean row(int number, List<RawCell> cells) {
        if (number == Headings.ROW) {
            cells.forEach(this::place);
        }
        return true;
    }

    private void place(RawCell cell) {
        shape.columns().stream()
                .filter(column -> Spelling.key(column.heading()).equals(Spelling.key(cell.text())))
                .findFirst()
                .ifPresent(column -> columns.put(cell.column(), column));
    }

    @Override
    public void merged(String range) {
        // The reader refuses merged cells; here they do not matter.
    }

    @Override
    public void dropDown(String cells, String formula) {
        if (!pointsToWords(formula)) {
            return;
        }
        for (String range : cells.trim().split("\\s+")) {
            CellRangeAddress address = CellRangeAddress.valueOf(range);
            for (int column = address.getFirstColumn(); column <= address.getLastColumn(); column++) {
                present.computeIfAbsent(column, place -> new HashSet<>()).add(plain(formula));
            }
        }
    }

    static boolean pointsToWords(String formula) {
        return plain(formula).startsWith(WordSheet.NAME + "!");
    }

    private static String plain(String formula) {
        return formula.replaceAll("[\\s'=]", "");
    }

    /** The shape with the columns that the sheet has: where some are left out, so are their words. */
    TableShape present() {
        return new TableShape(
                shape.name(),
                shape.sheet(),
                shape.hitPolicy(),
                shape.columns().stream().filter(columns::containsValue).toList());
    }

    /** The coded columns of the sheet, by place from 0. */
    Map<Integer, Column> coded(WordSheet words) {
        Map<Integer, Column> coded = new HashMap<>(columns);
        coded.values().removeIf(column -> words.range(column).isEmpty());
        return coded;
    }

    boolean isUpToDate(WordSheet words) {
        Map<Integer, Set<String>> wanted = new HashMap<>();
        columns.forEach((place, column) -> {
            Optional<String> range = words.range(column);
            range.ifPresent(formula -> wanted.put(place, Set.of(formula)));
        });
        return wanted.equals(present);
    }
}
