package org.shouwen.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as staff would leave it, built cell by cell. */
final class Book {

    static final Vocabularies WORDS = Vocabularies.of(Map.of(
            "部门",
            List.of(
                    new Word("ENGINEERING", new Text("工程维修部", "Engineering"), 0),
                    new Word("ORDER", new Text("秩序维护部", "Order"), 1),
                    new Word("CLEANING", new Text("环境保洁部", "Cleaning"), 2))));

    static final TableShape DUTIES = shape(
            HitPolicy.UNIQUE,
            column("matter", "事项", CellType.TEXT).asKey(),
            column("lead", "主办部门", CellType.WORD),
            column("helpers", "协办部门", CellType.WORD).asList(),
            column("within", "时限", CellType.DURATION),
            column("floors", "楼层", CellType.RANGE),
            column("cost", "费用", CellType.NUMBER),
            column("free", "免费", CellType.YES_NO),
            column("since", "起算日", CellType.DATE));

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, CellStyle> styles = new HashMap<>();
    private XSSFSheet sheet = workbook.createSheet("空");
    private int rows;

    /** A column under construction: optional, no key, no list. */
    record Draft(Column column) {

        Draft asKey() {
            return new Draft(new Column(
                    column.field(), column.heading(), column.type(), column.list(), true, false, column.vocabulary()));
        }

        Draft atLeast(int least) {
            return new Draft(new Column(
                    column.field(), column.heading(), column.type(), false, false, true, column.vocabulary(), least));
        }

        /** Part of the key, and may be blank. */
        Draft asCondition() {
            return new Draft(new Column(
                    column.field(), column.heading(), column.type(), column.list(), true, true, column.vocabulary()));
        }

        Draft blankIf(String field, @Nullable String code) {
            BlankIf blankIf = new BlankIf(field, code);
            return new Draft(new Column(
                    column.field(),
                    column.heading(),
                    column.type(),
                    false,
                    false,
                    true,
                    column.vocabulary(),
                    null,
                    blankIf));
        }

        Draft asList() {
            return new Draft(new Column(
                    column.field(), column.heading(), column.type(), true, false, true, column.vocabulary()));
        }
    }

    /** A cell that computes. */
    record Formula(String text) {}

    /** A cell in a number format. */
    record Formatted(Object value, String format) {}

    static Draft column(String field, String heading, CellType type) {
        return new Draft(new Column(field, heading, type, false, false, true, type == CellType.WORD ? "部门" : null));
    }

    static TableShape shape(HitPolicy hitPolicy, Draft... columns) {
        return new TableShape(
                "Duty",
                "职责",
                hitPolicy,
                List.of(columns).stream().map(Draft::column).toList());
    }

    static Book titled(String sheetName, Object... headings) {
        Book book = new Book();
        book.workbook.setSheetName(0, sheetName);
        return book.row("标题").row(headings);
    }

    /** A duty sheet with the columns matter, lead, helpers, within, floors, cost, free, since in A to H. */
    static Book duties() {
        return titled("职责", "事项", "主办部门", "协办部门", "时限", "楼层", "费用", "免费", "起算日");
    }

    /** A duty sheet whose only other cell in row 3 stands in {@code column}, from 0. */
    static Book dutyWith(int column, Object value) {
        Object[] cells = new Object[8];
        cells[0] = "电梯困人";
        cells[column] = value;
        return duties().row(cells);
    }

    Book sheet(String name) {
        sheet = workbook.createSheet(name);
        rows = 0;
        return this;
    }

    Book row(Object... cells) {
        XSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                set(row.createCell(i), cells[i]);
            }
        }
        return this;
    }

    private void set(XSSFCell cell, Object value) {
        if (value instanceof Formatted formatted) {
            set(cell, formatted.value());
            cell.setCellStyle(style(formatted.format()));
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style("yyyy-mm-dd"));
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else if (value instanceof FormulaError error) {
            cell.setCellErrorValue(error);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, name -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(name));
            return style;
        });
    }

    Book with(Consumer<XSSFSheet> change) {
        change.accept(sheet);
        return this;
    }

    Cell cell(int row, int column) {
        return sheet.getRow(row - 1).getCell(column);
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    Reading read(TableShape... shapes) {
        return Workbooks.read("decision-tables/routing.xlsx", bytes(), List.of(shapes), WORDS);
    }

    /** What is wrong with it as a duty sheet. */
    List<Problem> problems() {
        return read(DUTIES).problems();
    }
}
