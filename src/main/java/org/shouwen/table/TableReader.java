package org.shouwen.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Makes typed rows of one sheet. */
final class TableReader implements SheetRows {

    static final int FIRST_DATA_ROW = 3;
    private static final int MOST_ROWS = 100_000;

    private final TableShape shape;
    private final String workbook;
    private final Findings findings;
    private final Headings headings;
    private final RowReader cells;
    private final Wording wording;
    private final Duplicates duplicates;
    private final List<Row> rows = new ArrayList<>();
    private final List<Origin> off = new ArrayList<>();
    private int dataRows;
    private boolean headed;

    /** @param complete whether a column whose cells may be blank must be there all the same */
    TableReader(
            TableShape shape,
            List<Column> reserved,
            boolean complete,
            String workbook,
            WordIndex words,
            Findings findings) {
        this.shape = shape;
        this.workbook = workbook;
        this.findings = findings;
        this.headings = new Headings(shape, reserved, complete, words, findings);
        this.cells = new RowReader(shape, headings, words, findings);
        this.wording = words.wording();
        this.duplicates = new Duplicates(shape, headings, findings);
    }

    Table table() {
        if (!headed) {
            report(new Text("第 2 行没有列标题。", "Row 2 has no headings."));
        } else if (dataRows == 0) {
            report(Problem.NO_DATA);
        }
        return new Table(shape, workbook, List.copyOf(rows), columns(), List.copyOf(off));
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        shape.columns().stream()
                .filter(headings::has)
                .forEach(column ->
                        columns.put(column.field(), CellReference.convertNumToColString(headings.place(column))));
        return columns;
    }

    String address(Row row, Column column) {
        return RawCell.address(row.origin().row(), headings.place(column));
    }

    @Override
    public boolean row(int number, List<RawCell> found) {
        if (number == Headings.ROW) {
            headed = true;
            headings.read(found);
        } else if (number >= FIRST_DATA_ROW && headed) {
            ReadRow row = cells.read(number, found);
            if (row != null) {
                dataRows++;
                add(row);
            }
        }
        if (dataRows > MOST_ROWS) {
            report(new Text(
                    "超过 %,d 行，请拆成几张表或删去不用的行。".formatted(MOST_ROWS),
                    "More than %,d rows; split the table or remove what is not used.".formatted(MOST_ROWS)));
        }
        return dataRows <= MOST_ROWS;
    }

    @Override
    public void merged(String range) {
        if (CellRangeAddress.valueOf(range).getLastRow() + 1 >= Headings.ROW) {
            findings.cell(
                    shape.sheet(),
                    range,
                    range,
                    new Text(
                            "标题行和数据区不能合并单元格；请取消合并并逐格填写。",
                            "Headings and data must not be merged; unmerge the cells and fill in each one."),
                    null);
        }
    }

    private void report(Text message) {
        findings.sheet(shape.sheet(), null, message, null);
    }

    private void add(ReadRow read) {
        Validity validity = validity(read);
        Origin origin = new Origin(workbook, shape.sheet(), read.row(), id(read));
        if (read.isOff()) {
            off.add(origin);
            return;
        }
        Row row = new Row(origin, validity, Collections.unmodifiableMap(cells.byField(read)));
        duplicates.check(row, read);
        if (read.refused().isEmpty()) {
            rows.add(row);
        }
    }

    private Validity validity(ReadRow read) {
        @Nullable LocalDate from = (LocalDate) read.values().get(Reserved.FROM);
        @Nullable LocalDate to = (LocalDate) read.values().get(Reserved.TO);
        if (from != null && to != null && to.isBefore(from)) {
            read.refused().add(Reserved.TO);
            findings.cell(
                    shape.sheet(),
                    RawCell.address(read.row(), headings.place(Reserved.TO)),
                    to.toString(),
                    new Text(
                            "失效日期早于生效日期 %s。".formatted(from),
                            "The last day of validity is before the first, %s.".formatted(from)),
                    null);
        }
        return from == null && to == null ? Validity.ALWAYS : new Validity(from, to);
    }

    /** The row's 编号, else its key words; {@code *} stands for a blank one. */
    private String id(ReadRow read) {
        Column own = headings.id();
        if (read.values().get(own) instanceof String id) {
            return id;
        }
        List<String> words = new ArrayList<>();
        shape.columns().stream().filter(Column::key).forEach(column -> {
            Object value = read.values().get(column);
            words.add(value == null ? "*" : wording.of(column, value));
        });
        return words.isEmpty() ? String.valueOf(read.row()) : String.join("/", words);
    }
}
