package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.WORDS;
import static org.shouwen.table.Book.column;
import static org.shouwen.table.Book.shape;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sheet 词表 and the drop-downs follow the vocabulary")
class WordRefreshTest {

    private static final List<TableShape> SHAPES = List.of(DUTIES);

    private static final Vocabularies MORE = with(new Word("GREENING", new Text("绿化部", "Greening"), 3));

    private static Vocabularies with(Word word) {
        List<Word> words = new ArrayList<>(WORDS.words("部门"));
        words.add(word);
        return Vocabularies.of(Map.of("部门", words));
    }

    private static byte[] duties() {
        return Workbooks.write(
                List.of(new Sheet(DUTIES, "职责表", Map.of(), List.of(Map.of("matter", "电梯困人", "lead", "ORDER")))), WORDS);
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static List<String> dropDowns(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(DataValidation::getValidationConstraint)
                .map(constraint -> constraint.getFormula1())
                .toList();
    }

    @Test
    void nothingChangesWhenTheWordsAreTheSame() {
        assertThat(Workbooks.refreshWords(duties(), SHAPES, WORDS)).isEmpty();
    }

    @Test
    void aNewWordComesIntoTheListAndTheDropDowns() throws IOException {
        byte[] refreshed = Workbooks.refreshWords(duties(), SHAPES, MORE).orElseThrow();

        try (XSSFWorkbook workbook = open(refreshed)) {
            assertThat(workbook.getSheet("词表").getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("绿化部");
            assertThat(dropDowns(workbook.getSheet("职责")))
                    .contains("词表!$A$2:$A$5")
                    .doesNotContain("词表!$A$2:$A$4");
        }
    }

    @Test
    void aRefreshedWorkbookIsUpToDate() {
        byte[] refreshed = Workbooks.refreshWords(duties(), SHAPES, MORE).orElseThrow();

        assertThat(Workbooks.refreshWords(refreshed, SHAPES, MORE)).isEmpty();
    }

    @Test
    void goingBackAndForthAddsNoStyles() throws IOException {
        byte[] content = duties();
        for (int i = 0; i < 3; i++) {
            content = Workbooks.refreshWords(content, SHAPES, MORE).orElseThrow();
            content = Workbooks.refreshWords(content, SHAPES, WORDS).orElseThrow();
        }

        try (XSSFWorkbook before = open(duties());
                XSSFWorkbook after = open(content)) {
            assertThat(after.getNumCellStyles()).isEqualTo(before.getNumCellStyles());
            assertThat(after.getSheet("词表").getLastRowNum())
                    .isEqualTo(before.getSheet("词表").getLastRowNum());
        }
    }

    @Test
    void allElseOfTheWorkbookIsKept() throws IOException {
        byte[] before = duties();
        byte[] after = Workbooks.refreshWords(before, SHAPES, MORE).orElseThrow();

        assertThat(Workbooks.read("a.xlsx", after, SHAPES, MORE))
                .isEqualTo(Workbooks.read("a.xlsx", before, SHAPES, WORDS));
        try (XSSFWorkbook old = open(before);
                XSSFWorkbook now = open(after)) {
            XSSFSheet oldSheet = old.getSheet("职责");
            XSSFSheet newSheet = now.getSheet("职责");
            assertThat(newSheet.getCellComments()).hasSameSizeAs(oldSheet.getCellComments());
            assertThat(newSheet.getColumnWidth(1)).isEqualTo(oldSheet.getColumnWidth(1));
            assertThat(newSheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo(oldSheet.getCTWorksheet().getAutoFilter().getRef());
            assertThat(newSheet.getMergedRegions()).isEqualTo(oldSheet.getMergedRegions());
            assertThat(dropDowns(newSheet)).contains("\"是,否\"");
        }
    }

    @Test
    void aWorkbookWithoutWordsGetsThem() throws IOException {
        byte[] plain = Book.duties().row("一", "ORDER").bytes();

        byte[] refreshed = Workbooks.refreshWords(plain, SHAPES, WORDS).orElseThrow();

        try (XSSFWorkbook workbook = open(refreshed)) {
            assertThat(dropDowns(workbook.getSheet("职责"))).containsExactlyInAnyOrder("词表!$A$2:$A$4", "词表!$A$2:$A$4");
        }
        assertThat(Workbooks.refreshWords(refreshed, SHAPES, WORDS)).isEmpty();
    }

    @Test
    void wordsThatSomeoneChangedInTheWorkbookArePutRight() throws IOException {
        byte[] content = duties();
        try (XSSFWorkbook workbook = open(content);
                var bytes = new java.io.ByteArrayOutputStream()) {
            workbook.getSheet("词表").getRow(2).getCell(0).setCellValue("别的部");
            workbook.write(bytes);
            content = bytes.toByteArray();
        }

        byte[] refreshed = Workbooks.refreshWords(content, SHAPES, WORDS).orElseThrow();

        try (XSSFWorkbook workbook = open(refreshed)) {
            assertThat(workbook.getSheet("词表").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("秩序维护部");
        }
    }

    @Test
    void columnsOfCodesListCodes() throws IOException {
        TableShape coded = shape(
                HitPolicy.UNIQUE, column("code", "部门代码", CellType.WORD).asKey(), column("word", "部门", CellType.WORD));

        byte[] content = Workbooks.write(
                List.of(new Sheet(coded, "表", Map.of(), List.of(Map.of("code", "ORDER", "word", "ORDER")))), WORDS);

        try (XSSFWorkbook workbook = open(content)) {
            assertThat(workbook.getSheet("职责").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("ORDER");
            assertThat(workbook.getSheet("职责").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("秩序维护部");
            assertThat(workbook.getSheet("词表").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("ORDER");
            assertThat(workbook.getSheet("词表").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("秩序维护部");
            assertThat(dropDowns(workbook.getSheet("职责"))).contains("词表!$A$2:$A$4", "词表!$B$2:$B$4");
        }
    }

    @Test
    void dropDownsThatExcelMovedIntoItsExtensionAreFoundAndReplaced() throws IOException {
        String sheet = "xl/worksheets/sheet1.xml";
        Parts parts = Parts.of(duties());
        String xml = parts.text(sheet);
        String ordinary = xml.substring(xml.indexOf("<dataValidations"), xml.indexOf("</dataValidations>") + 18);
        byte[] moved = parts.replace(sheet, ordinary, "")
                .replace(sheet, "</worksheet>", extension("词表!$A$2:$A$4") + "</worksheet>")
                .bytes();

        assertThat(Workbooks.refreshWords(moved, SHAPES, WORDS)).isEmpty();
        byte[] refreshed = Workbooks.refreshWords(moved, SHAPES, MORE).orElseThrow();
        String after = Parts.of(refreshed).text(sheet);
        assertThat(after)
                .contains("词表!$A$2:$A$5")
                .doesNotContain("词表!$A$2:$A$4")
                .doesNotContain("<extLst");
        assertThat(Workbooks.refreshWords(refreshed, SHAPES, MORE)).isEmpty();
    }

    private static String extension(String formula) {
        String each = "<x14:dataValidation type=\"list\" allowBlank=\"1\"><x14:formula1><xm:f>%s</xm:f></x14:formula1>"
                + "<xm:sqref>%s3:%s1048576</xm:sqref></x14:dataValidation>";
        return "<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\""
                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
                + "<x14:dataValidations count=\"2\" xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
                + each.formatted(formula, "B", "B") + each.formatted(formula, "C", "C")
                + "</x14:dataValidations></ext></extLst>";
    }

    @Test
    void aWorkbookThatCannotBeReadIsLeftAlone() {
        assertThat(Workbooks.refreshWords(new byte[] {1, 2, 3}, SHAPES, WORDS)).isEqualTo(Optional.empty());
    }

    @Test
    void aWorkbookOfOtherSheetsIsLeftAlone() {
        byte[] other = Book.titled("别的", "一").row("二").bytes();

        assertThat(Workbooks.refreshWords(other, SHAPES, WORDS)).isEmpty();
    }
}
