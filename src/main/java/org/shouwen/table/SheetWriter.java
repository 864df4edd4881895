package org.shouwen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays out one sheet: title, headings with notes, rows, widths, drop-downs. */
final class SheetWriter {

    private static final float TITLE_POINTS = 30;
    private static final float HEADING_POINTS = 24;
    private static final float LINE_POINTS = 16;
    private static final int WIDTH_UNITS = 256;
    private static final String AUTHOR = "首问";

    private final XSSFSheet xssf;
    private final Styles styles;
    private final Sheet sheet;
    private final CellWriter cells;
    private final Fit fit;
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    SheetWriter(XSSFWorkbook workbook, Styles styles, Wording wording, Sheet sheet, List<Column> reservedAtEnd) {
        this.xssf = workbook.createSheet(sheet.shape().sheet());
        this.styles = styles;
        this.sheet = sheet;
        this.cells = new CellWriter(styles, wording);
        this.fit = new Fit(wording);
        if (sheet.rows().stream().anyMatch(row -> row.containsKey(Reserved.ID.field()))) {
            columns.add(Reserved.ID);
        }
        columns.addAll(sheet.shape().columns());
        reservedAtEnd.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        columns.forEach(column -> widths.add(fit.width(column, sheet.rows())));
    }

    void write(WordSheet words) {
        writeTitle();
        XSSFRow headings = xssf.createRow(Headings.ROW - 1);
        headings.setHeightInPoints(HEADING_POINTS);
        XSSFDrawing drawing = xssf.createDrawingPatriarch();
        for (int i = 0; i < columns.size(); i++) {
            writeHeading(headings.createCell(i), columns.get(i), drawing);
            xssf.setColumnWidth(i, widths.get(i) * WIDTH_UNITS);
            xssf.setDefaultColumnStyle(i, styles.ofBlank(columns.get(i).type()));
            DropDowns.add(xssf, i, columns.get(i), words);
        }
        sheet.rows().forEach(this::writeRow);
        setPage();
    }

    private void writeTitle() {
        XSSFRow row = xssf.createRow(0);
        row.setHeightInPoints(TITLE_POINTS);
        XSSFCell cell = row.createCell(0);
        cells.writeText(cell, sheet.title());
        cell.setCellStyle(styles.title);
        if (columns.size() > 1) {
            xssf.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        }
    }

    private void writeHeading(XSSFCell cell, Column column, XSSFDrawing drawing) {
        cell.setCellValue(column.heading());
        cell.setCellStyle(styles.heading);
        int place = cell.getColumnIndex();
        XSSFComment note = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, place + 1, 1, place + 4, 7));
        note.setString(new XSSFRichTextString(Notes.of(column, sheet.notes())));
        note.setAuthor(AUTHOR);
        cell.setCellComment(note);
    }

    /** Rows of one line are left to Excel; it does not always make room for more. */
    private void writeRow(Map<String, Object> values) {
        XSSFRow row = xssf.createRow(xssf.getLastRowNum() + 1);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object value = values.get(column.field());
            cells.write(row.createCell(i), column, value);
            lines = value == null ? lines : Math.max(lines, fit.lines(column, value, widths.get(i)));
        }
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_POINTS);
        }
    }

    private void setPage() {
        xssf.setDefaultRowHeightInPoints(LINE_POINTS);
        xssf.createFreezePane(sheet.columnsInSight(), Headings.ROW);
        int lastRow = Math.max(TableReader.FIRST_DATA_ROW, sheet.rows().size() + Headings.ROW);
        String lastColumn = CellReference.convertNumToColString(columns.size() - 1);
        xssf.setAutoFilter(CellRangeAddress.valueOf("A%d:%s%d".formatted(Headings.ROW, lastColumn, lastRow)));
        xssf.setRepeatingRows(CellRangeAddress.valueOf("1:" + Headings.ROW));
        xssf.setFitToPage(true);
        xssf.getPrintSetup().setLandscape(true);
        xssf.getPrintSetup().setFitHeight((short) 0);
    }
}
