package org.shouwen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;
    private static final int ROWS_MEASURED = 200;
    private static final int WIDTH_UNIT = 256;

    private final XSSFSheet xssf;
    private final Styles styles;
    private final Sheet sheet;
    private final List<Column> columns = new ArrayList<>();

    SheetWriter(XSSFWorkbook workbook, Styles styles, Sheet sheet, List<Column> reservedAtEnd) {
        this.xssf = workbook.createSheet(sheet.shape().sheet());
        this.styles = styles;
        this.sheet = sheet;
        if (sheet.rows().stream().anyMatch(row -> row.containsKey(Reserved.ID.field()))) {
            columns.add(Reserved.ID);
        }
        columns.addAll(sheet.shape().columns());
        reservedAtEnd.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
    }

    void write(Wording wording, WordSheet words) {
        XSSFRow title = xssf.createRow(0);
        title.setHeightInPoints(30);
        XSSFCell cell = title.createCell(0);
        cell.setCellValue(sheet.title());
        cell.setCellStyle(styles.title);
        xssf.addMergedRegion(new CellRangeAddress(0, 0, 0, Math.max(1, columns.size() - 1)));
        writeHeadings();
        writeRows(new CellWriter(styles, wording));
        for (int i = 0; i < columns.size(); i++) {
            setWidth(wording, i);
            DropDowns.add(xssf, i, columns.get(i), words);
        }
        setPage();
    }

    private void writeHeadings() {
        XSSFRow row = xssf.createRow(Headings.ROW - 1);
        row.setHeightInPoints(24);
        XSSFDrawing drawing = xssf.createDrawingPatriarch();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.heading);
            xssf.setDefaultColumnStyle(i, styles.ofBlank(column.type()));
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, i + 1, 1, i + 4, 7);
            XSSFComment comment = drawing.createCellComment(anchor);
            comment.setString(new XSSFRichTextString(Notes.of(column, sheet.notes())));
            comment.setAuthor("首问");
            cell.setCellComment(comment);
        }
    }

    private void writeRows(CellWriter cells) {
        int number = TableReader.FIRST_DATA_ROW;
        for (Map<String, Object> values : sheet.rows()) {
            XSSFRow row = xssf.createRow(number - 1);
            for (int i = 0; i < columns.size(); i++) {
                cells.write(
                        row.createCell(i),
                        columns.get(i),
                        values.get(columns.get(i).field()));
            }
            number++;
        }
    }

    private void setWidth(Wording wording, int place) {
        Column column = columns.get(place);
        int widest = sheet.rows().stream()
                .limit(ROWS_MEASURED)
                .map(row -> row.get(column.field()))
                .filter(Objects::nonNull)
                .mapToInt(value -> width(wording.of(column, value)))
                .max()
                .orElse(0);
        int wanted = Math.max(widest, width(column.heading()) + 4) + 2;
        xssf.setColumnWidth(place, Math.min(WIDEST, Math.max(NARROWEST, wanted)) * WIDTH_UNIT);
    }

    /** A Chinese character is as wide as two digits. */
    private static int width(String text) {
        return text.lines()
                .mapToInt(line ->
                        line.chars().map(letter -> letter < 0x2E80 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }

    private void setPage() {
        xssf.createFreezePane(0, Headings.ROW);
        int lastRow = Math.max(TableReader.FIRST_DATA_ROW, sheet.rows().size() + Headings.ROW);
        xssf.setAutoFilter(CellRangeAddress.valueOf(
                "A2:%s%d".formatted(CellReference.convertNumToColString(columns.size() - 1), lastRow)));
        xssf.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
        xssf.setFitToPage(true);
        xssf.getPrintSetup().setLandscape(true);
        xssf.getPrintSetup().setFitHeight((short) 0);
    }
}
