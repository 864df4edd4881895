package org.shouwen.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks cells of somebody's own workbook and leaves all else as it is; marks from before are taken away. */
final class Marking {

    private final XSSFWorkbook workbook;
    private final MarkStyles styles;

    private Marking(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new MarkStyles(workbook);
    }

    static byte[] mark(byte[] content, List<CellMark> marks) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Marking(workbook).mark(marks);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void mark(List<CellMark> marks) {
        Map<String, List<CellMark>> bySheet = marks.stream().collect(Collectors.groupingBy(CellMark::sheet));
        for (int place = 0; place < workbook.getNumberOfSheets(); place++) {
            XSSFSheet sheet = workbook.getSheetAt(place);
            MarkComments comments = new MarkComments(sheet);
            uncolour(sheet);
            comments.clear();
            for (CellMark mark : bySheet.getOrDefault(Spelling.value(sheet.getSheetName()), List.of())) {
                XSSFCell cell = cell(sheet, new CellAddress(mark.cell()));
                cell.setCellStyle(styles.marked(cell.getCellStyle(), mark.verdict()));
                if (mark.comment() != null) {
                    comments.add(cell, mark.comment());
                }
            }
        }
    }

    /** By the number of the style: POI makes an object of it each time it is asked. */
    private void uncolour(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                XSSFCell found = (XSSFCell) cell;
                if (styles.isMark(found.getCTCell().getS())) {
                    found.setCellStyle(styles.unmarked(found.getCellStyle()));
                }
            }
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        XSSFRow found = row == null ? sheet.createRow(address.getRow()) : row;
        return found.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
