package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.scenario.Book.sewage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.SortedMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.decision.Shipped;

class ScenarioWorkbookTest {

    private static XSSFSheet sheet(byte[] workbook, String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheet(name);
    }

    @Test
    void theTemplateHasEveryColumnWithANoteAndDropDowns() throws IOException {
        byte[] template = Book.SCENARIOS.template();

        for (String name : new String[] {"场景", "台账", "奖罚"}) {
            XSSFSheet sheet = sheet(template, name);
            assertThat(sheet.getCellComments()).hasSize(sheet.getRow(1).getLastCellNum());
            assertThat(sheet.getDataValidations()).isNotEmpty();
        }
        assertThat(sheet(template, "场景").getRow(1).getLastCellNum())
                .isEqualTo((short) (ScenarioSheets.CASES.columns().size() + 2));
    }

    @Test
    void everyExpectationHasANoteThatSaysWhatIsCompared() {
        for (Aspect aspect : Aspect.values()) {
            assertThat(ScenarioNotes.ofExpectation(aspect.name()).orElseThrow()).startsWith("期望：");
        }
    }

    @Test
    void wordsAreUpToDateAsWritten() {
        assertThat(Book.SCENARIOS.refreshed(Book.SCENARIOS.template())).isEmpty();
        assertThat(Book.SCENARIOS.refreshed(sewage().bytes())).isEmpty();
    }

    @Test
    void aNewWordOfTheVocabularyIsInTheDropDownsAfterwards(@TempDir Path home) throws IOException {
        Scenarios changed = new Scenarios(
                Shipped.load(withDepartment("SECURITY", "安防部")), Shipped.organisation(), ZoneId.of("Asia/Shanghai"));
        Path file = home.resolve("scenarios/test.xlsx");
        Files.createDirectories(file.getParent());
        Files.write(file, sewage("负责部门", "工程维修部").bytes());

        assertThat(words(Files.readAllBytes(file))).doesNotContain("安防部");
        assertThat(new ScenarioFolder(home).refresh(changed)).isTrue();
        assertThat(words(Files.readAllBytes(file))).contains("安防部");
        assertThat(changed.refreshed(Files.readAllBytes(file))).isEmpty();
        assertThat(changed.read("scenarios/test.xlsx", Files.readAllBytes(file)).problems())
                .isEmpty();
    }

    @Test
    void aWorkbookThatSomebodyHasOpenIsLeftAlone(@TempDir Path home) throws IOException {
        Scenarios changed = new Scenarios(
                Shipped.load(withDepartment("SECURITY", "安防部")), Shipped.organisation(), ZoneId.of("Asia/Shanghai"));
        byte[] content = sewage("负责部门", "工程维修部").bytes();
        Files.createDirectories(home.resolve("scenarios"));
        Files.write(home.resolve("scenarios/test.xlsx"), content);
        Files.write(home.resolve("scenarios/~$test.xlsx"), new byte[] {1});

        assertThat(new ScenarioFolder(home).refresh(changed)).isFalse();
        assertThat(new ScenarioFolder(home).workbooks()).containsOnlyKeys("scenarios/test.xlsx");
        assertThat(Files.readAllBytes(home.resolve("scenarios/test.xlsx"))).isEqualTo(content);
    }

    @Test
    void aHomeWithoutTheFolderHasNoScenarios(@TempDir Path home) {
        assertThat(new ScenarioFolder(home).workbooks()).isEmpty();
        assertThat(new ScenarioFolder(home).refresh(Book.SCENARIOS)).isTrue();
    }

    private static SortedMap<String, byte[]> withDepartment(String code, String zh) throws IOException {
        SortedMap<String, byte[]> files = Shipped.files();
        String path = "decision-tables/vocabulary.xlsx";
        try (XSSFWorkbook vocabulary = new XSSFWorkbook(new ByteArrayInputStream(files.get(path)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet departments = vocabulary.getSheet("部门");
            XSSFRow row = departments.createRow(departments.getLastRowNum() + 1);
            row.createCell(0).setCellValue(code);
            row.createCell(1).setCellValue(zh);
            vocabulary.write(bytes);
            files.put(path, bytes.toByteArray());
        }
        return files;
    }

    private static String words(byte[] workbook) throws IOException {
        StringBuilder words = new StringBuilder();
        sheet(workbook, "词表")
                .forEach(row -> row.forEach(
                        cell -> words.append(cell.getStringCellValue()).append('\n')));
        return words.toString();
    }
}
