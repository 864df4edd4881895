package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.WORDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A written workbook is one an office can work in")
class WorkbookLookTest {

    private static XSSFSheet written(List<Map<String, Object>> rows) throws IOException {
        Sheet sheet = new Sheet(DUTIES, "职责表", Map.of("matter", "客户所报的事项。"), rows);
        return new XSSFWorkbook(new ByteArrayInputStream(Workbooks.write(List.of(sheet), WORDS))).getSheet("职责");
    }

    private static XSSFSheet written(String matter) throws IOException {
        return written(List.of(Map.of("matter", matter)));
    }

    private static List<String> headings(XSSFSheet sheet) {
        return java.util.stream.StreamSupport.stream(sheet.getRow(1).spliterator(), false)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }

    @Test
    void theTitleStandsOverAllColumnsAndHeadingsStayInSight() throws IOException {
        XSSFSheet sheet = written("一");

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("职责表");
        assertThat(sheet.getMergedRegions())
                .singleElement()
                .hasToString("org.apache.poi.ss.util.CellRangeAddress [A1:L1]");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:L3");
    }

    @Test
    void everyHeadingHasANoteThatSaysWhatToType() throws IOException {
        XSSFSheet sheet = written("一");

        assertThat(sheet.getCellComments()).hasSize(12);
        assertThat(sheet.getRow(1).getCell(0).getCellComment().getString().getString())
                .isEqualTo("客户所报的事项。\n填文字。必填。");
        assertThat(sheet.getRow(1).getCell(2).getCellComment().getString().getString())
                .contains("词表“部门”", "；");
    }

    @Test
    void codedAndYesNoColumnsHaveDropDownsDownToTheLastRow() throws IOException {
        List<? extends DataValidation> dropDowns = written("一").getDataValidations();

        assertThat(dropDowns)
                .extracting(
                        dropDown -> dropDown.getRegions().getCellRangeAddress(0).formatAsString())
                .containsExactlyInAnyOrder("B3:B1048576", "C3:C1048576", "G3:G1048576", "J3:J1048576");
    }

    @Test
    void emptyCellsAlreadyHaveTheFormatOfTheirColumn() throws IOException {
        XSSFSheet sheet = written("一");

        assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
        assertThat(sheet.getColumnStyle(5).getDataFormatString()).isEqualTo("General");
        assertThat(sheet.getColumnStyle(7).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws IOException {
        for (String text : List.of("=1+1", "+8613800138000", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")")) {
            XSSFCell cell = written(text).getRow(2).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void idsComeFirstAndOnlyWhereARowHasOne() throws IOException {
        assertThat(headings(written("一"))).startsWith("事项").endsWith("备注", "停用", "生效日期", "失效日期");
        assertThat(headings(written(List.of(Map.of("matter", "一", "编号", "R-1")))))
                .startsWith("编号", "事项");
    }

    @Test
    void reservedColumnsAreWrittenAndRead() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        Map<String, Object> row = Map.of("matter", "一", "编号", "R-1", "备注", "说明", "生效日期", day, "停用", false);
        byte[] content = Workbooks.write(List.of(new Sheet(DUTIES, "表", Map.of(), List.of(row))), WORDS);

        Row read = Workbooks.read("a/b/routing.xlsx", content, List.of(DUTIES), WORDS)
                .tables()
                .get(0)
                .rows()
                .get(0);

        assertThat(read.origin()).isEqualTo(new Origin("routing.xlsx", "职责", 3, "R-1"));
        assertThat(read.validity()).isEqualTo(new Validity(day, null));
        assertThat(read.values()).isEqualTo(Map.of("matter", "一"));
    }

    @Test
    void longTextsGetTheirRoom() throws IOException {
        XSSFSheet sheet = written("一".repeat(100));

        assertThat(sheet.getColumnWidth(0)).isEqualTo(48 * 256);
        assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(5 * 16f);
    }
}
