package org.shouwen.table;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays a form out in four columns: label, value, label, value. */
final class PaperFormWriter {

    private static final int LABEL = 14;
    private static final int VALUE = 30;
    private static final int LAST = 3;
    private static final int WIDE_VALUE = VALUE + LABEL + VALUE;
    private static final int WIDTH_UNITS = 256;
    private static final float TITLE_POINTS = 36;
    private static final float LINE_POINTS = 18;
    private static final float SIGNATURE_POINTS = 30;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final ReportCells cells;
    private final XSSFCellStyle title;

    PaperFormWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.cells = new ReportCells(styles);
        this.title = workbook.createCellStyle();
        title.cloneStyleFrom(styles.title);
        title.setAlignment(HorizontalAlignment.CENTER);
    }

    void write(PaperForm form) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(form.name()));
        setPage(sheet, form.mark());
        XSSFRow top = sheet.createRow(0);
        top.setHeightInPoints(TITLE_POINTS);
        across(top, 0, LAST, form.title(), title);
        form.lines().forEach(line -> write(sheet.createRow(sheet.getLastRowNum() + 1), line));
        form.signatures().forEach(signature -> sign(sheet.createRow(sheet.getLastRowNum() + 1), signature));
    }

    private void write(XSSFRow row, PaperForm.Line line) {
        row.setHeightInPoints(LINE_POINTS);
        if (line instanceof PaperForm.Heading heading) {
            across(row, 0, LAST, heading.text(), styles.heading);
        } else if (line instanceof PaperForm.Fields fields) {
            write(row, fields.fields());
        }
    }

    private void write(XSSFRow row, List<PaperForm.Field> fields) {
        boolean alone = fields.size() == 1;
        int lines = 1;
        for (int place = 0; place < fields.size(); place++) {
            PaperForm.Field field = fields.get(place);
            across(row, 2 * place, 2 * place, field.label(), styles.heading);
            String shown = fill(row, 2 * place + 1, alone ? LAST : 2 * place + 1, field);
            lines = Math.max(lines, Math.max(field.lines(), Fit.lines(shown, alone ? WIDE_VALUE : VALUE)));
        }
        row.setHeightInPoints(lines * LINE_POINTS);
    }

    /** The value decides the look of its cell, and the cells it spreads over share it. */
    private String fill(XSSFRow row, int from, int to, PaperForm.Field field) {
        XSSFCell cell = row.createCell(from);
        String shown = cells.write(cell, field.value());
        spread(row, from, to, cell.getCellStyle());
        return shown;
    }

    private void sign(XSSFRow row, String signature) {
        row.setHeightInPoints(SIGNATURE_POINTS);
        across(row, 0, 0, signature, styles.heading);
        across(row, 1, 1, "", styles.text);
        across(row, 2, 2, "日期", styles.heading);
        across(row, LAST, LAST, "", styles.text);
    }

    private void across(XSSFRow row, int from, int to, String text, CellStyle style) {
        cells.write(row.createCell(from), text);
        row.getCell(from).setCellStyle(style);
        spread(row, from, to, style);
    }

    private static void spread(XSSFRow row, int from, int to, CellStyle style) {
        for (int place = from + 1; place <= to; place++) {
            row.createCell(place).setCellStyle(style);
        }
        if (to > from) {
            row.getSheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
    }

    private static void setPage(XSSFSheet sheet, String mark) {
        for (int place = 0; place <= LAST; place++) {
            sheet.setColumnWidth(place, (place % 2 == 0 ? LABEL : VALUE) * WIDTH_UNITS);
        }
        sheet.getHeader().setRight(mark);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(false);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
