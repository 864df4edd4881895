package org.shouwen.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet of a {@link Report}: title, frozen headings, then a row at a time. */
public final class ReportSheet {

    private static final int HEADINGS = 1;
    private static final float TITLE_POINTS = 30;
    private static final float HEADING_POINTS = 24;
    private static final float LINE_POINTS = 16;
    private static final float HIGHEST_POINTS = 400;
    private static final int WIDTH_UNITS = 256;
    private static final int COOL = 0xFFF4DC;
    private static final int HOT = 0xE8702A;

    private final SXSSFSheet sheet;
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final ReportCells cells;
    private final List<ReportColumn> columns;
    private final List<@Nullable Object[]> first = new ArrayList<>();
    private int charts;

    ReportSheet(SXSSFSheet sheet, XSSFWorkbook workbook, Styles styles, String title, List<ReportColumn> columns) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.styles = styles;
        this.cells = new ReportCells(styles);
        this.columns = List.copyOf(columns);
        setPage();
        writeTitle(title);
        writeHeadings();
    }

    /**
     * Adds a row.
     *
     * @param values in the order of the columns: a text, a {@code Number}, a {@code Boolean} (是, 否), a
     *     {@code LocalDate}, a {@code LocalDateTime}, or {@code null} for a blank cell; anything else by its
     *     {@code toString()}
     */
    public void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("%d values for %d columns".formatted(values.length, columns.size()));
        }
        SXSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        int lines = 1;
        for (int place = 0; place < values.length; place++) {
            String text = cells.write(row.createCell(place), values[place]);
            lines = Math.max(lines, Fit.lines(text, columns.get(place).width()));
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST_POINTS, lines * LINE_POINTS));
        }
        if (first.size() < BarChart.MOST_BARS) {
            first.add(values.clone());
        }
    }

    /**
     * Draws a bar for each of the first rows, beside the table. To be called after these rows.
     *
     * @param labels place of the column that names the bars, from 0
     * @param lengths place of the column of numbers, from 0
     */
    public void barChart(String title, int labels, int lengths) {
        new BarChart(workbook.getSheet(sheet.getSheetName()), title, labels, lengths)
                .draw(first, HEADINGS, columns, charts++);
    }

    /**
     * Colours the numbers of a column, the deeper the higher. To be called after its rows.
     *
     * @param numbers place of the column, from 0
     */
    public void heat(int numbers) {
        if (sheet.getLastRowNum() == HEADINGS) {
            return;
        }
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new Color[] {colour(COOL), colour(HOT)});
        CellRangeAddress range = new CellRangeAddress(HEADINGS + 1, sheet.getLastRowNum(), numbers, numbers);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new java.awt.Color(rgb), new DefaultIndexedColorMap());
    }

    private void writeTitle(String title) {
        SXSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(TITLE_POINTS);
        SXSSFCell cell = row.createCell(0);
        cells.write(cell, title);
        cell.setCellStyle(styles.title);
        if (columns.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        }
    }

    private void writeHeadings() {
        SXSSFRow row = sheet.createRow(HEADINGS);
        row.setHeightInPoints(HEADING_POINTS);
        for (int place = 0; place < columns.size(); place++) {
            SXSSFCell cell = row.createCell(place);
            cells.write(cell, columns.get(place).heading());
            cell.setCellStyle(styles.heading);
            sheet.setColumnWidth(place, columns.get(place).width() * WIDTH_UNITS);
        }
    }

    private void setPage() {
        sheet.setDefaultRowHeightInPoints(LINE_POINTS);
        sheet.createFreezePane(0, HEADINGS + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADINGS, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
