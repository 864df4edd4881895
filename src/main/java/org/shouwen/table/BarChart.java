package org.shouwen.table;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Bars beside a table. They point at its cells, so that they follow when someone edits a number. */
record BarChart(XSSFSheet sheet, String title, int labels, int lengths) {

    /** More cannot be told apart. */
    static final int MOST_BARS = 100;

    private static final int COLUMNS = 10;
    private static final int ROWS = 20;

    /**
     * @param rows the first ones of the table
     * @param headings row of the headings, from 0
     * @param place of the chart among those of the sheet, from 0: they stand below each other
     */
    void draw(List<@Nullable Object[]> rows, int headings, List<ReportColumn> columns, int place) {
        if (rows.isEmpty()) {
            return;
        }
        XSSFChart chart = empty(columns.size() + 1, headings + place * (ROWS + 1));
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        int from = headings + 1;
        data.addSeries(
                        XDDFDataSourcesFactory.fromArray(names(rows), range(from, rows.size(), labels), labels),
                        XDDFDataSourcesFactory.fromArray(numbers(rows), range(from, rows.size(), lengths), lengths))
                .setTitle(columns.get(lengths).heading(), null);
        chart.plot(data);
    }

    private XSSFChart empty(int column, int row) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        return chart;
    }

    private String range(int from, int rows, int column) {
        return new CellRangeAddress(from, from + rows - 1, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private String[] names(List<@Nullable Object[]> rows) {
        return rows.stream().map(row -> shown(row[labels])).toArray(String[]::new);
    }

    private Number[] numbers(List<@Nullable Object[]> rows) {
        return rows.stream()
                .map(row -> row[lengths] instanceof Number number ? number.doubleValue() : 0d)
                .toArray(Number[]::new);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
