package org.shouwen.table;

import java.util.HashMap;
import java.util.Map;

/** Finds rows that may not stand beside each other while a sheet is read, as far as its cells could be read. */
final class Duplicates {

    private final TableShape shape;
    private final Headings headings;
    private final Findings findings;
    private final Clashes clashes;
    private final Map<String, Row> byId = new HashMap<>();

    Duplicates(TableShape shape, Headings headings, Findings findings) {
        this.shape = shape;
        this.headings = headings;
        this.findings = findings;
        this.clashes = new Clashes(shape);
    }

    /** Compares {@code row} with all before it. */
    void check(Row row, ReadRow read) {
        if (read.values().containsKey(headings.id())) {
            checkId(row, read);
        }
        boolean keyRead = clashes.keys().stream()
                .allMatch(key -> headings.has(key) && !read.refused().contains(key));
        boolean datesRead =
                !read.refused().contains(Reserved.FROM) && !read.refused().contains(Reserved.TO);
        if (keyRead && datesRead) {
            clashes.add(row).ifPresent(clash -> report(read, clashes.shown(), clash));
        }
    }

    private void checkId(Row row, ReadRow read) {
        Row first = byId.putIfAbsent(Spelling.key(row.origin().id()), row);
        if (first != null) {
            report(read, headings.id(), Clashes.text(row, first, "编号相同，编号不能重复", "have the same id"));
        }
    }

    private void report(ReadRow read, Column column, Text message) {
        findings.cell(
                shape.sheet(),
                RawCell.address(read.row(), headings.place(column)),
                read.shown(headings.place(column)),
                message,
                null);
    }
}
