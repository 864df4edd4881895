package org.shouwen.decision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.Problem;

/** The shipped rulebook with cells of its tables changed, as staff would in Excel. */
final class ChangedTables {

    private static final Map<String, Rulebook> SWITCHED = new ConcurrentHashMap<>();

    private final String path;
    private final XSSFWorkbook workbook;

    private ChangedTables(String path) {
        this.path = path;
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(Shipped.files().get(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The tables of routing. */
    static ChangedTables shipped() {
        return in("routing");
    }

    /** The tables of another workbook. */
    static ChangedTables in(String workbook) {
        return new ChangedTables("decision-tables/" + workbook + ".xlsx");
    }

    /** Only this parameter is the other way round. */
    static Rulebook switching(String parameter) {
        return SWITCHED.computeIfAbsent(
                parameter, code -> shipped().switched(code).rulebook());
    }

    /** The parameter the other way round. */
    ChangedTables switched(String parameter) {
        Cell enabled = cell("参数", word("参数", parameter), "启用");
        enabled.setCellValue(enabled.getStringCellValue().equals("是") ? "否" : "是");
        return this;
    }

    ChangedTables role(String parameter, String role) {
        return set("参数", word("参数", parameter), "角色", word("角色", role));
    }

    /** @param row what stands in some cell of the row */
    ChangedTables set(String sheet, String row, String column, String value) {
        cell(sheet, row, column).setCellValue(value);
        return this;
    }

    Rulebook rulebook() {
        return Shipped.load(files());
    }

    /** What is wrong with them. */
    List<Problem> problems() {
        return Shipped.problems(files());
    }

    private SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = Shipped.files();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        files.put(path, bytes.toByteArray());
        return files;
    }

    private Cell cell(String sheet, String row, String column) {
        XSSFSheet rows = workbook.getSheet(sheet);
        int place = find(rows.getRow(1), column).getColumnIndex();
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(each -> each.getRowNum() > 1 && holds(each, row))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet + " has no row of " + row))
                .getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static boolean holds(Row row, String text) {
        return StreamSupport.stream(row.spliterator(), false).anyMatch(cell -> text.equals(cell.toString()));
    }

    private static Cell find(Row headings, String column) {
        return StreamSupport.stream(headings.spliterator(), false)
                .filter(cell -> column.equals(cell.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + column));
    }

    private static String word(String vocabulary, String code) {
        return Shipped.rulebook()
                .vocabularies()
                .word(vocabulary, code)
                .orElseThrow()
                .text()
                .zh();
    }
}
