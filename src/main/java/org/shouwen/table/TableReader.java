package org.shouwen.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Makes typed rows of one sheet. */
final class TableReader implements SheetRows {

    static final int FIRST_DATA_ROW = 3;
    private static final int MOST_ROWS = 100_000;

    private final TableShape shape;
    private final String workbook;
    private final Findings findings;
    private final Headings headings;
    private final CellReader cells;
    private final Duplicates duplicates;
    private final List<Row> rows = new ArrayList<>();
    private int dataRows;
    private boolean headed;

    TableReader(TableShape shape, String workbook, WordIndex words, Findings findings) {
        this.shape = shape;
        this.workbook = workbook;
        this.findings = findings;
        this.headings = new Headings(shape, findings);
        this.cells = new CellReader(words);
        this.duplicates = new Duplicates(shape, headings, findings);
    }

    Table table() {
        if (!headed) {
            findings.sheet(shape.sheet(), null, new Text("第 2 行没有列标题。", "row 2 has no column headings"), null);
        } else if (dataRows == 0) {
            findings.sheet(
                    shape.sheet(),
                    null,
                    new Text("工作表没有数据，数据从第 3 行开始。", "the sheet has no data; data begins in row 3"),
                    null);
        }
        return new Table(shape, workbook, List.copyOf(rows));
    }

    @Override
    public boolean row(int number, List<RawCell> found) {
        if (number == Headings.ROW) {
            headed = true;
            headings.read(found);
        } else if (number >= FIRST_DATA_ROW && headed) {
            dataRows++;
            readRow(number, found);
        }
        if (dataRows > MOST_ROWS) {
            findings.sheet(
                    shape.sheet(),
                    null,
                    new Text("超过 %,d 行。".formatted(MOST_ROWS), "more than %,d rows".formatted(MOST_ROWS)),
                    null);
        }
        return dataRows <= MOST_ROWS;
    }

    @Override
    public void merged(String range) {
        if (CellRangeAddress.valueOf(range).getLastRow() + 1 >= Headings.ROW) {
            findings.cell(
                    shape.sheet(),
                    range,
                    null,
                    new Text(
                            "数据区不能合并单元格，请取消合并并逐格填写。",
                            "data cells must not be merged; unmerge them and fill in each one"),
                    null);
        }
    }

    private void readRow(int number, List<RawCell> found) {
        Map<Column, Object> values = new LinkedHashMap<>();
        Map<Column, String> written = new LinkedHashMap<>();
        for (RawCell cell : found) {
            Column column = headings.at(cell.column());
            if (column != null) {
                written.put(column, Spelling.value(cell.text()));
                Object value = read(column, cell);
                if (value != null) {
                    values.put(column, value);
                }
            }
        }
        reportBlanks(number, written);
        Validity validity = validity(number, values);
        if (!Boolean.TRUE.equals(values.get(Reserved.OFF))) {
            add(new Origin(workbook, shape.sheet(), number, id(number, values, written)), validity, values);
        }
    }

    private @Nullable Object read(Column column, RawCell cell) {
        if (column.equals(Reserved.REMARK) || cells.readable(column) == null) {
            return null;
        }
        try {
            return cells.read(column, cell);
        } catch (Unreadable why) {
            findings.cell(shape.sheet(), cell.address(), cell.text(), why.text(), why.suggestion());
            return null;
        }
    }

    private void reportBlanks(int number, Map<Column, String> written) {
        for (Column column : shape.columns()) {
            if (!column.optional() && headings.has(column) && !written.containsKey(column)) {
                findings.cell(
                        shape.sheet(),
                        RawCell.address(number, headings.place(column)),
                        null,
                        new Text(
                                "“%s”不能为空。".formatted(column.heading()),
                                "%s must not be blank".formatted(column.heading())),
                        null);
            }
        }
    }

    private Validity validity(int number, Map<Column, Object> values) {
        LocalDate from = (LocalDate) values.get(Reserved.FROM);
        LocalDate to = (LocalDate) values.get(Reserved.TO);
        if (from != null && to != null && to.isBefore(from)) {
            findings.cell(
                    shape.sheet(),
                    RawCell.address(number, headings.place(Reserved.TO)),
                    to.toString(),
                    new Text("失效日期早于生效日期 %s。".formatted(from), "the row ends before it begins on %s".formatted(from)),
                    null);
            return Validity.ALWAYS;
        }
        return from == null && to == null ? Validity.ALWAYS : new Validity(from, to);
    }

    private String id(int number, Map<Column, Object> values, Map<Column, String> written) {
        if (values.get(Reserved.ID) instanceof String id) {
            return id;
        }
        List<String> words = shape.columns().stream()
                .filter(Column::key)
                .map(column -> written.getOrDefault(column, "*"))
                .toList();
        return words.isEmpty() ? String.valueOf(number) : String.join("/", words);
    }

    private void add(Origin origin, Validity validity, Map<Column, Object> values) {
        Map<String, Object> byField = new LinkedHashMap<>();
        shape.columns().stream()
                .filter(values::containsKey)
                .forEach(column -> byField.put(column.field(), values.get(column)));
        Row row = new Row(origin, validity, java.util.Collections.unmodifiableMap(byField));
        rows.add(row);
        duplicates.check(row, values.containsKey(Reserved.ID));
    }
}
