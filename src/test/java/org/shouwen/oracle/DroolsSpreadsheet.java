package org.shouwen.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows in the form Drools' own decision tables want: a rule a row, with code in the heads of the columns. */
final class DroolsSpreadsheet {

    private static final String HEADINGS = "CONDITION";
    private static final int FIRST_ROW = 7;

    private DroolsSpreadsheet() {}

    /** @param rows values by field, as the typed reader gave them */
    static byte[] of(Sheet sheet, List<Map<String, Object>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet written = workbook.createSheet();
            texts(written, 0, List.of("RuleSet", "oracle"));
            texts(written, 1, List.of("Import", Asked.class.getName()));
            texts(written, 3, List.of("RuleTable Row"));
            heads(written, sheet, rows);
            for (int row = 0; row < rows.size(); row++) {
                cells(written.createRow(FIRST_ROW + 1 + row), sheet, row, rows.get(row));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void heads(XSSFSheet written, Sheet sheet, List<Map<String, Object>> rows) {
        List<String> kinds = new ArrayList<>();
        List<String> snippets = new ArrayList<>();
        for (String field : sheet.asks()) {
            kinds.add(HEADINGS);
            boolean list = rows.stream().anyMatch(row -> row.get(field) instanceof List);
            String condition = "given(\"" + field + "\") == \"";
            snippets.add(list ? "forall(||){" + condition + "$\"}" : condition + "$param\"");
        }
        kinds.add("ACTION");
        snippets.add("asked.row(\"$param\");");
        for (String field : sheet.answers()) {
            kinds.add("ACTION");
            snippets.add("asked.says(\"" + field + "\", \"$param\");");
        }
        texts(written, 4, kinds);
        // Drools takes a merged pattern only for the columns that have a cell under it.
        texts(written, 5, sheet.asks().stream().map(field -> "asked : Asked").toList());
        if (sheet.asks().size() > 1) {
            written.addMergedRegion(new CellRangeAddress(5, 5, 0, sheet.asks().size() - 1));
        }
        texts(written, 6, snippets);
        texts(written, FIRST_ROW, kinds);
    }

    private static void cells(Row written, Sheet sheet, int place, Map<String, Object> row) {
        int column = 0;
        for (String field : sheet.asks()) {
            fill(written.createCell(column++), row.get(field));
        }
        fill(written.createCell(column++), "row " + place);
        for (String field : sheet.answers()) {
            fill(written.createCell(column++), row.get(field));
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value instanceof List<?> list) {
            cell.setCellValue(
                    String.join(", ", list.stream().map(Object::toString).toList()));
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private static void texts(XSSFSheet written, int place, List<String> texts) {
        Row row = written.createRow(place);
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }
}
