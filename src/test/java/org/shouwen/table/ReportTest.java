package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A report is a workbook to read, print and pass on")
class ReportTest {

    private static final List<ReportColumn> COLUMNS = List.of(new ReportColumn("事项", 20), new ReportColumn("件数", 10));

    private static XSSFSheet written(Consumer<ReportSheet> rows) {
        try (Report report = new Report();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            rows.accept(report.sheet("统计", "本月统计", COLUMNS));
            report.writeTo(bytes);
            return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray())).getSheetAt(0);
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static XSSFCell cell(Object value) {
        return written(sheet -> sheet.add(value, null)).getRow(2).getCell(0);
    }

    @Test
    void hasATitleHeadingsThatStayInSightAndALandscapePage() {
        XSSFSheet sheet = written(rows -> rows.add("漏水", 3));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("本月统计");
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("件数");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getColumnWidth(0)).isEqualTo(20 * 256);
    }

    @Test
    void coloursTheNumbersOfAColumnByTheirHeight() {
        XSSFSheet sheet = written(rows -> {
            rows.add("漏水", 3);
            rows.add("停电", 7);
            rows.heat(1);
        });

        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isOne();
        XSSFConditionalFormatting heat = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
        assertThat(heat.getFormattingRanges())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("B3:B4");
        assertThat(heat.getRule(0).getColorScaleFormatting().getNumControlPoints())
                .isEqualTo(2);
    }

    @Test
    void hasNoColoursWithoutRows() {
        assertThat(written(rows -> rows.heat(1)).getSheetConditionalFormatting().getNumConditionalFormattings())
                .isZero();
    }

    @Test
    void keepsNumbersAndDatesAsSuch() {
        assertThat(cell(3).getNumericCellValue()).isEqualTo(3);
        assertThat(cell(LocalDate.parse("2026-11-23")).getLocalDateTimeCellValue())
                .isEqualTo("2026-11-23T00:00");
        XSSFCell moment = cell(LocalDateTime.parse("2026-11-23T10:05"));
        assertThat(moment.getLocalDateTimeCellValue()).isEqualTo("2026-11-23T10:05");
        assertThat(new DataFormatter().formatCellValue(moment)).isEqualTo("2026-11-23 10:05");
        assertThat(cell(true).getStringCellValue()).isEqualTo("是");
        assertThat(cell(null).getCellType()).isEqualTo(CellType.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠A1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tx",
                " =1",
                "　=1",
                "\u200B=1",
                "\uFEFF=1"
            })
    void textIsNeverTakenForAFormulaNorIsACsvFileMadeOfIt(String text) {
        XSSFCell cell = cell(text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getStringCellValue()).startsWith("'").endsWith(text.substring(text.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"漏水", "1=1", "厨房-漏水", "'quoted", "_x000D_", "a\nb", ""})
    void otherTextStaysAsItIs(String text) {
        assertThat(cell(text).getStringCellValue()).isEqualTo(text);
        assertThat(cell(text).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void textTooLongForACellIsCutVisibly() {
        assertThat(cell("长".repeat(40_000)).getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatThrownBy(() -> written(sheet -> sheet.add("漏水")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 values for 2 columns");
    }

    @Test
    void aChartPointsAtTheCellsOfTheTable() {
        XSSFSheet sheet = written(rows -> {
            rows.add("漏水", 3);
            rows.add("噪声", 5);
            rows.barChart("按事项", 0, 1);
        });

        var chart = sheet.getDrawingPatriarch().getCharts().get(0);
        assertThat(chart.getTitleText().getString()).isEqualTo("按事项");
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        assertThat(bars.getCat().getStrRef().getF()).isEqualTo("统计!$A$3:$A$4");
        assertThat(bars.getVal().getNumRef().getF()).isEqualTo("统计!$B$3:$B$4");
        assertThat(bars.getVal().getNumRef().getNumCache().getPtArray(1).getV()).isEqualTo("5.0");
    }

    @Test
    void severalSheetsFollowEachOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Report report = new Report()) {
            report.sheet("一", "一", COLUMNS).add("a", 1);
            report.sheet("二", "二", COLUMNS).add("b", 2);
            report.writeTo(bytes);
        }

        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(workbook.getSheet("二").getRow(2).getCell(0).getStringCellValue())
                .isEqualTo("b");
    }
}
