package org.shouwen.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Row 2 of a sheet: which column stands where. */
final class Headings {

    static final int ROW = 2;

    private final String sheet;
    private final Findings findings;
    private final Map<String, Column> known = new LinkedHashMap<>();
    private final Map<Integer, Column> placed = new HashMap<>();
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final List<Column> required;
    private final List<String> explained = new ArrayList<>();
    private int end;

    Headings(TableShape shape, Findings findings) {
        this.sheet = shape.sheet();
        this.findings = findings;
        this.required = shape.columns();
        Reserved.ALL.forEach(column -> known.put(Spelling.key(column.heading()), column));
        shape.columns().forEach(column -> known.put(Spelling.key(column.heading()), column));
    }

    void read(List<RawCell> cells) {
        Map<String, RawCell> seen = new HashMap<>();
        for (RawCell cell : cells) {
            end = Math.max(end, cell.column() + 1);
            if (cell.kind() != RawCell.Kind.TEXT) {
                findings.cell(sheet, cell.address(), cell.text(), new Text("标题必须是文字。", "a heading must be text"), null);
            } else if (!Spelling.isOnlyBlanks(cell.text())) {
                place(cell, seen);
            }
        }
        reportMissing();
    }

    private void place(RawCell cell, Map<String, RawCell> seen) {
        String key = Spelling.key(cell.text());
        RawCell first = seen.putIfAbsent(key, cell);
        Column column = known.get(key);
        if (first != null) {
            doubled(cell, first);
        } else if (column == null) {
            unknown(cell);
        } else {
            placed.put(cell.column(), column);
            places.put(column, cell.column());
        }
    }

    private void doubled(RawCell cell, RawCell first) {
        findings.cell(
                sheet,
                cell.address(),
                cell.text(),
                new Text("列标题与 %s 重复。".formatted(first.address()), "the same heading as in " + first.address()),
                null);
    }

    private void unknown(RawCell cell) {
        List<String> candidates = new ArrayList<>();
        known.values().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> candidates.add(column.heading()));
        String nearest = Nearest.to(cell.text(), candidates);
        if (nearest != null) {
            explained.add(nearest);
        }
        findings.cell(
                sheet,
                cell.address(),
                cell.text(),
                new Text(
                        "没有“%s”这一列。可用的列：%s。".formatted(Spelling.value(cell.text()), headings()),
                        "there is no such column; known columns: %s".formatted(headings())),
                nearest);
    }

    /** A missing column that an unknown heading probably meant is not reported a second time. */
    private void reportMissing() {
        for (Column column : required) {
            if (!places.containsKey(column) && !explained.contains(column.heading())) {
                findings.cell(
                        sheet,
                        RawCell.address(ROW, end),
                        null,
                        new Text(
                                "缺少列“%s”，请在第 2 行补上。".formatted(column.heading()),
                                "the column %s is missing; add it in row 2".formatted(column.heading())),
                        column.heading());
            }
        }
    }

    private String headings() {
        return String.join("、", known.values().stream().map(Column::heading).toList());
    }

    @Nullable
    Column at(int column) {
        return placed.get(column);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Where the column stands, from 0; 0 if it is missing. */
    int place(Column column) {
        return places.getOrDefault(column, 0);
    }
}
