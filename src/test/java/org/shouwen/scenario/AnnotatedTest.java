package org.shouwen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.shouwen.scenario.Book.TEN;
import static org.shouwen.scenario.Book.sewage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The tester's own workbook, annotated")
class AnnotatedTest {

    private static final String GREEN = "FFC6EFCD";
    private static final String RED = "FFFFC7CD";
    private static final String YELLOW = "FFFFEB9B";
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    /** Three scenarios, with four differences among nine compared cells, and one in which nothing is expected. */
    private static Book withKnownDifferences() {
        return sewage("应由谁负责", "责任部门主管", "负责部门", "绿化部", "全部违规", "无", "应有动作", "SERVE_DIRECTLY")
                .andSewage("判定时间", TEN.plusMinutes(15), "应由谁负责", "责任部门主管", "负责部门", "工程维修部", "全部违规", "无")
                .andSewage("应由谁负责", "首问责任人", "应有动作", "TRANSFER_TO_DEPARTMENT")
                .andSewage();
    }

    private static byte[] annotated(byte[] workbook) {
        ScenarioReading reading = Book.SCENARIOS.read("scenarios/test.xlsx", workbook);
        return Scenarios.annotated(workbook, reading, Book.SCENARIOS.run(reading.scenarios()))
                .orElseThrow();
    }

    private static XSSFSheet cases(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheet("场景");
    }

    private static Map<String, String> colours(byte[] workbook) throws IOException {
        Map<String, String> colours = new TreeMap<>();
        for (Row row : cases(workbook)) {
            for (Cell cell : row) {
                XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
                if (row.getRowNum() > 1 && style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                    colours.put(
                            cell.getAddress().formatAsString(),
                            style.getFillForegroundColorColor().getARGBHex());
                }
            }
        }
        return colours;
    }

    private static String comment(byte[] workbook, String cell) throws IOException {
        return cases(workbook).getCellComment(new CellAddress(cell)).getString().getString();
    }

    private static String at(Book book, String heading, int row) {
        return book.cell(heading).replaceAll("\\d+", String.valueOf(row));
    }

    @Test
    void hasExactlyTheCellsRedThatDiffer() throws IOException {
        Book book = withKnownDifferences();

        assertThat(colours(annotated(book.bytes())))
                .isEqualTo(Map.of(
                        at(book, "应由谁负责", 3), GREEN,
                        at(book, "负责部门", 3), RED,
                        at(book, "全部违规", 3), GREEN,
                        at(book, "应有动作", 3), RED,
                        at(book, "应由谁负责", 4), GREEN,
                        at(book, "负责部门", 4), GREEN,
                        at(book, "全部违规", 4), RED,
                        at(book, "应由谁负责", 5), RED,
                        at(book, "应有动作", 5), GREEN,
                        at(book, "场景", 6), YELLOW));
    }

    @Test
    void saysBesideARedCellWhatCameAndTheRuleAndRowThatDecidedIt() throws IOException {
        Book book = withKnownDifferences();
        byte[] annotated = annotated(book.bytes());

        assertThat(comment(annotated, at(book, "全部违规", 4)))
                .startsWith("【核对】实际：V-MGR-02 单一部门事项未移交\n规则：C73 An omission the catalogue knows is a violation\n　依据：")
                .contains("　依据：violations.xlsx 违规目录 第 ");
        assertThat(comment(annotated, at(book, "负责部门", 3))).startsWith("【核对】实际：工程维修部\n规则：");
    }

    @Test
    void saysFirstWhatLacksAndWhyAndThenAFewOfTheManyThatCame() throws IOException {
        Book book = sewage("应触发规则", "C13");
        ScenarioReading reading = book.read();
        List<ScenarioResult> results = Book.SCENARIOS.explained(Book.SCENARIOS.run(reading.scenarios()));
        byte[] annotated = Scenarios.annotated(book.bytes(), reading, results).orElseThrow();

        String comment = comment(annotated, book.cell("应触发规则"));
        assertThat(comment).startsWith("【核对】实际：缺少 C13（有：").contains("为何没有：").doesNotEndWith("…");
        assertThat(comment.lines().findFirst().orElseThrow())
                .matches(".* 等 \\d+ 项）")
                .hasSizeLessThan(400);
    }

    @Test
    void keepsNotesDropDownsAndFrozenColumns() throws IOException {
        byte[] workbook = withKnownDifferences().bytes();
        XSSFSheet before = cases(workbook);
        XSSFSheet after = cases(annotated(workbook));

        assertThat(after.getRow(1).getCell(0).getCellComment().getString().getString())
                .isEqualTo(
                        before.getRow(1).getCell(0).getCellComment().getString().getString());
        assertThat(after.getDataValidations()).hasSameSizeAs(before.getDataValidations());
        assertThat(after.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
    }

    @Test
    void isAnnotatedAnewTheSecondTime() throws IOException {
        Book book = withKnownDifferences();
        byte[] once = annotated(book.bytes());
        byte[] twice = annotated(once);

        assertThat(colours(twice)).isEqualTo(colours(once));
        assertThat(cases(twice).getCellComments()).hasSameSizeAs(cases(once).getCellComments());
        assertThat(comment(twice, at(book, "负责部门", 3))).isEqualTo(comment(once, at(book, "负责部门", 3)));
    }

    @Test
    void hasCellsYellowThatCouldNotBeRead() throws IOException {
        Book book = sewage("应由谁负责", "责任部门主菅", "全部违规", "无").andSewage("全部违规", "无");
        byte[] annotated = annotated(book.bytes());

        assertThat(colours(annotated)).isEqualTo(Map.of(at(book, "应由谁负责", 3), YELLOW, at(book, "全部违规", 4), GREEN));
        assertThat(comment(annotated, at(book, "应由谁负责", 3))).contains("没有“责任部门主菅”", "是否想写“责任部门主管”？");
    }

    @Test
    void hasAScenarioYellowThatCannotRunForAFactOfIts() throws IOException {
        Book book = sewage("全部违规", "无").fact("直接服务", 9, "经办人", "A", "时间", "十点").andSewage("全部违规", "无");
        byte[] annotated = annotated(book.bytes());

        assertThat(colours(annotated)).isEqualTo(Map.of("A3", YELLOW, at(book, "全部违规", 4), GREEN));
        assertThat(comment(annotated, "A3")).startsWith("【核对】没有运行，见 台账!C3：");
    }

    @Test
    void hasBothScenariosYellowThatHaveOneNumber() throws IOException {
        byte[] annotated =
                annotated(sewage().andSewage("编号", "S-1").andSewage("停用", true).bytes());

        assertThat(colours(annotated)).isEqualTo(Map.of("A3", YELLOW, "A4", YELLOW));
        assertThat(comment(annotated, "A3")).isEqualTo("【核对】没有运行，见 场景!A4：第 4 行与第 3 行编号相同，编号不能重复。");
    }

    @Test
    void opensInLibreOffice(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed: " + OFFICE + " is missing");
        Path workbook = Files.write(
                folder.resolve("annotated.xlsx"),
                annotated(withKnownDifferences().bytes()));

        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();

        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(folder.resolve("annotated.csv")))
                .hasSize(6)
                .element(2)
                .asString()
                .startsWith("\"S-1\",\"场景 S-1\",2026-11-23 10:00,");
    }
}
