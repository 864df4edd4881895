package org.shouwen.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row by the columns they stand in. */
final class RowReader {

    private final TableShape shape;
    private final Headings headings;
    private final WordIndex words;
    private final CellReader cells;
    private final Findings findings;
    private final Blanks blanks;
    private final Set<Integer> unheaded = new HashSet<>();

    RowReader(TableShape shape, Headings headings, WordIndex words, Findings findings) {
        this.shape = shape;
        this.headings = headings;
        this.words = words;
        this.cells = new CellReader(words);
        this.findings = findings;
        this.blanks = new Blanks(shape, words.wording());
    }

    /** The row, or {@code null} if nothing but remarks stands in it. */
    @Nullable
    ReadRow read(int number, List<RawCell> found) {
        ReadRow row = new ReadRow(number, new LinkedHashMap<>(), new HashSet<>(), found);
        boolean blank = true;
        for (RawCell cell : found) {
            Column column = headings.at(cell.column());
            if (column == null) {
                reportUnheaded(cell);
            } else if (!column.equals(Reserved.REMARK)) {
                blank &= cell.isOnlyBlanks();
                read(row, column, cell);
            }
        }
        if (!blank && !row.isOff()) {
            shape.columns().forEach(column -> reportBlank(row, column));
        }
        return blank ? null : row;
    }

    private void read(ReadRow row, Column column, RawCell cell) {
        String vocabulary = column.vocabulary();
        if (vocabulary != null && !words.has(vocabulary)) {
            row.refused().add(column);
            return;
        }
        try {
            row.values().put(column, cells.read(column, cell));
        } catch (Unreadable why) {
            row.refused().add(column);
            findings.cell(shape.sheet(), cell.address(), cell.shown(), why.text(), why.suggestion());
        }
    }

    private void reportUnheaded(RawCell cell) {
        if (!headings.isHeaded(cell.column()) && !cell.isOnlyBlanks() && unheaded.add(cell.column())) {
            findings.cell(
                    shape.sheet(),
                    cell.address(),
                    cell.shown(),
                    new Text(
                            "此列没有列标题；请在第 2 行补上标题，或清空此列。",
                            "The column has no heading; add one in row 2 or clear the column."),
                    null);
        }
    }

    private void reportBlank(ReadRow row, Column column) {
        if (row.values().containsKey(column) || row.refused().contains(column) || !headings.has(column)) {
            return;
        }
        blanks.wrong(column, other -> row.values().get(other)).ifPresent(wrong -> {
            row.refused().add(column);
            findings.cell(shape.sheet(), RawCell.address(row.row(), headings.place(column)), null, wrong, null);
        });
    }

    /** By field, for the columns of the shape. */
    Map<String, Object> byField(ReadRow row) {
        Map<String, Object> byField = new LinkedHashMap<>();
        for (Column column : shape.columns()) {
            Object value = row.values().get(column);
            if (value != null) {
                byField.put(column.field(), value);
            }
        }
        return byField;
    }
}
