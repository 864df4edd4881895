package org.shouwen.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Row 2 of a sheet: which column stands where. */
final class Headings {

    static final int ROW = 2;

    private final TableShape shape;
    private final boolean complete;
    private final WordIndex words;
    private final Findings findings;
    private final Map<String, Column> known = new LinkedHashMap<>();
    private final Map<String, RawCell> seen = new HashMap<>();
    private final Map<Integer, Column> placed = new HashMap<>();
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final Set<Integer> headed = new HashSet<>();
    private final Set<String> probablyMeant = new HashSet<>();
    private int end;

    Headings(TableShape shape, List<Column> reserved, boolean complete, WordIndex words, Findings findings) {
        this.shape = shape;
        this.complete = complete;
        this.words = words;
        this.findings = findings;
        reserved.forEach(column -> known.put(Spelling.key(column.heading()), column));
        shape.columns().forEach(column -> known.put(Spelling.key(column.heading()), column));
    }

    void read(List<RawCell> cells) {
        for (RawCell cell : cells) {
            end = Math.max(end, cell.column() + 1);
            if (!cell.isOnlyBlanks()) {
                headed.add(cell.column());
                place(cell);
            }
        }
        shape.columns().stream()
                .filter(column -> complete || !column.optional())
                .forEach(this::reportMissing);
    }

    private void place(RawCell cell) {
        String key = Spelling.key(cell.shown());
        RawCell first = seen.putIfAbsent(key, cell);
        Column column = known.get(key);
        if (cell.kind() != RawCell.Kind.TEXT) {
            report(cell, new Text("列标题必须是文字。", "A heading must be text."), null);
        } else if (first != null) {
            String address = first.address();
            report(
                    cell,
                    new Text("列标题与 %s 重复。".formatted(address), "The same heading as in %s.".formatted(address)),
                    null);
        } else if (column == null) {
            reportUnknown(cell);
        } else {
            placed.put(cell.column(), column);
            places.put(column, cell.column());
            reportVocabulary(cell, column.vocabulary());
        }
    }

    private void reportUnknown(RawCell cell) {
        List<String> free = new ArrayList<>();
        known.values().stream().filter(column -> !places.containsKey(column)).forEach(c -> free.add(c.heading()));
        String nearest = Nearest.to(cell.text(), free);
        if (nearest != null) {
            probablyMeant.add(nearest);
        }
        String headings =
                String.join("、", known.values().stream().map(Column::heading).toList());
        report(
                cell,
                new Text(
                        "没有“%s”这一列。可用的列：%s。".formatted(Spelling.value(cell.text()), headings),
                        "There is no such column. Known columns: %s.".formatted(headings)),
                nearest);
    }

    private void reportVocabulary(RawCell cell, @Nullable String vocabulary) {
        if (vocabulary != null && !words.has(vocabulary)) {
            report(
                    cell,
                    new Text(
                            "此列的词应取自词表“%s”，但词汇工作簿里没有这个词表。".formatted(vocabulary),
                            "The column takes its words from the vocabulary %s, which does not exist."
                                    .formatted(vocabulary)),
                    words.nearestVocabulary(vocabulary));
        }
    }

    private void report(RawCell cell, Text message, @Nullable String suggestion) {
        findings.cell(shape.sheet(), cell.address(), cell.shown(), message, suggestion);
    }

    /** A missing column that an unknown heading probably meant is not reported a second time. */
    private void reportMissing(Column column) {
        if (!places.containsKey(column) && !probablyMeant.contains(column.heading())) {
            findings.cell(
                    shape.sheet(),
                    RawCell.address(ROW, end),
                    null,
                    new Text(
                            "缺少列“%s”，请在第 2 行补上。".formatted(column.heading()),
                            "The column %s is missing; add it in row 2.".formatted(column.heading())),
                    column.heading());
        }
    }

    /** The column that stands there; {@code null} where the heading is missing or was refused. */
    @Nullable
    Column at(int place) {
        return placed.get(place);
    }

    /** The column of row ids: a shape may have its own under the reserved heading. */
    Column id() {
        return known.getOrDefault(Spelling.key(Reserved.ID.heading()), Reserved.ID);
    }

    boolean isHeaded(int place) {
        return headed.contains(place);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Where the column stands, from 0; 0 if it is missing. */
    int place(Column column) {
        return places.getOrDefault(column, 0);
    }
}
