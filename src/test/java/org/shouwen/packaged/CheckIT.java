package org.shouwen.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.run.TesterBook;

/** {@code java -jar … check} as testers and CI servers meet it. */
class CheckIT {

    @TempDir
    private Path home;

    @BeforeEach
    void copyWhatIsShipped() {
        PackagedJar.copy(Path.of("rules"), home.resolve("rules"));
        PackagedJar.copy(Path.of("decision-tables"), home.resolve("decision-tables"));
    }

    private void write(String file, byte[] content) {
        try {
            Files.createDirectories(home.resolve(file).getParent());
            Files.write(home.resolve(file), content);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private static Stream<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList().stream();
        }
    }

    @Test
    void endsWithZeroIfTheShippedScenariosComeOutAsExpected() throws IOException {
        PackagedJar.copy(Path.of("scenarios"), home.resolve("scenarios"));
        Stream<Path> before = all(home);

        PackagedCheck check = PackagedCheck.run(home);

        assertThat(check.output()).contains("不符 0", "全部通过");
        assertThat(check.errors()).isEmpty();
        assertThat(check.exitCode()).isZero();
        assertThat(all(home)).as("a check changes no file").containsExactlyInAnyOrderElementsOf(before.toList());
    }

    @Test
    void endsWithOneAndNamesTheCellIfAScenarioDiffers() throws Exception {
        write("scenarios/电话.xlsx", TesterBook.ofEachKind());

        PackagedCheck check = PackagedCheck.run(Path.of("."), "--home", home.toString(), "--report", home + "/out/a");

        assertThat(check.exitCode()).as(check.errors()).isOne();
        assertThat(check.output())
                .contains("S-2 保洁领班接到返水电话，却应归绿化部", "I4 负责部门：期望 绿化部，实际 工程维修部")
                .contains("routing.xlsx 事项职责 第8行 SX-006");
        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(home.resolve("out/a/junit.xml").toFile())
                        .getElementsByTagName("failure")
                        .getLength())
                .isOne();
        assertThat(home.resolve("out/a/report.html")).content().contains("绿化部");
        assertThat(commentAt(home.resolve("out/a/scenarios/电话.xlsx"), "I4")).contains("工程维修部");
    }

    private static String commentAt(Path workbook, String address) throws IOException {
        try (InputStream content = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(content)) {
            CellReference cell = new CellReference(address);
            XSSFCell found = book.getSheet("场景").getRow(cell.getRow()).getCell(cell.getCol());
            return found.getCellComment().getString().getString();
        }
    }

    @Test
    void endsWithTwoAndNamesTheCellOfATableThatIsWrong() {
        String cell = Edit.type(
                home.resolve("decision-tables/routing.xlsx"), "事项职责", "事项代码", "ENG_SEWAGE_BACKFLOW", "主办部门", "绿花部");

        PackagedCheck check = PackagedCheck.run(home, "--report", "out");

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.output()).contains("decision-tables/routing.xlsx  事项职责!" + cell, "「绿花部」", "建议改为：绿化部");
        assertThat(home.resolve("out/junit.xml")).content().contains("绿花部");
    }

    @Test
    void runsTheGoodScenariosBesideABadOneAndEndsWithTwo() {
        write(
                "a.xlsx",
                new TesterBook()
                        .backflow("S-1", "好", "责任部门主管", "工程维修部")
                        .backflow("S-2", "错", "责任部门主观", "工程维修部")
                        .write());

        PackagedCheck check = PackagedCheck.run(home, "--scenarios", "a.xlsx", "--lang", "en");

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.output())
                .contains("a.xlsx  场景!H4", "Suggestion: 责任部门主管")
                .contains("Scenarios 1  Passed 1");
    }

    @Test
    void compilesARuleThatWasEdited() throws IOException {
        Path rules = home.resolve("rules/routing/05-manager.drl");
        Files.writeString(
                rules, Files.readString(rules).replace("Exactly one department is", "Just one department is"));
        write("scenarios/a.xlsx", TesterBook.ofEachKind());

        PackagedCheck check = PackagedCheck.run(home, "--report", "out");

        assertThat(check.exitCode()).as(check.output() + check.errors()).isOne();
        assertThat(home.resolve("out/junit.xml")).content().contains("C26 Just one department is responsible");
    }

    @Test
    void namesTheCellOfAnOrganisationThatIsWrong() throws IOException {
        byte[] sample = CheckIT.class.getResourceAsStream("/organisation.xlsx").readAllBytes();
        write("staff.xlsx", sample);
        String cell = Edit.type(home.resolve("staff.xlsx"), "人员", "工号", "C-200", "部门", "保洁");

        PackagedCheck check = PackagedCheck.run(home, "--organisation", "staff.xlsx");

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.output()).contains("staff.xlsx  人员!" + cell, "「保洁」");
    }

    @ParameterizedTest
    @CsvSource({
        "--hom, '.', --home",
        "--scenario, a.xlsx, --scenarios",
        "--lang, fr, 'zh, en'",
        "--home, '', --home",
        "--scenarios, none.xlsx, none.xlsx",
        "--organisation, none.xlsx, none.xlsx"
    })
    void endsWithTwoAndSaysSoIfTheCommandLineIsWrong(String option, String value, String said) {
        PackagedCheck check =
                value.isEmpty() ? PackagedCheck.run(home, option) : PackagedCheck.run(home, option, value);

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.output() + check.errors()).contains(said);
    }

    @Test
    void printsNoProgressWhereNobodyWatches() {
        PackagedCheck check = PackagedCheck.run(home, "--help");

        assertThat(check.exitCode()).isZero();
        assertThat(check.output()).contains("--report", "退出码").doesNotContain("\u001b");
        assertThat(check.output().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    @Test
    void listsTheCellsWhoseChangeNoScenarioNotices() throws IOException {
        write(
                "scenarios/a.xlsx",
                new TesterBook().backflow("S-1", "返水归工程维修部", "责任部门主管", "工程维修部").write());

        PackagedCheck check = PackagedCheck.run(home, "--report", "out", "--mutate", "渠道");

        assertThat(check.exitCode()).as(check.output() + check.errors()).isZero();
        assertThat(check.output()).contains("? routing.xlsx 渠道!", "没有场景的判定用到这一格", "改动  用时");
        assertThat(home.resolve("out/mutation.txt")).content().contains("渠道");
        assertThat(home.resolve("out/mutation/routing.xlsx")).exists();
    }

    @Test
    void aSheetNobodyKnowsIsToldWithTheOneProbablyMeant() {
        write(
                "scenarios/a.xlsx",
                new TesterBook().backflow("S-1", "好", "责任部门主管", "工程维修部").write());

        PackagedCheck check = PackagedCheck.run(home, "--mutate", "事项职则");

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.output()).contains("没有工作表“事项职则”", "事项职责");
    }
}
