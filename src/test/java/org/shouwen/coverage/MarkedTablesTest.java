package org.shouwen.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTablesTest {

    private static final String YELLOW = "FFFFEB9B";
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    private final Shades shades = new Shades();

    @AfterEach
    void close() {
        shades.close();
    }

    private SortedMap<String, byte[]> marked() {
        return MarkedTables.of(shades.asking("scarlet").coverage(), shades.files());
    }

    private static XSSFSheet sheet(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheet("色表");
        }
    }

    @Test
    void areTheWorkbooksThatHaveUntestedRows() {
        assertThat(marked()).containsOnlyKeys("colours.xlsx");
    }

    @Test
    void haveExactlyTheCellsOfUntestedRowsYellow() throws IOException {
        TreeSet<String> yellow = new TreeSet<>();
        for (var row : sheet(marked().get("colours.xlsx"))) {
            for (var cell : row) {
                var fill = ((XSSFCell) cell).getCellStyle().getFillForegroundColorColor();
                if (fill != null && YELLOW.equals(fill.getARGBHex())) {
                    yellow.add(cell.getAddress().formatAsString());
                }
            }
        }

        assertThat(yellow).containsExactly("A4", "A5", "B4", "B5");
    }

    @Test
    void sayAtTheFirstCellWhatIsMissing() throws IOException {
        XSSFSheet sheet = sheet(marked().get("colours.xlsx"));

        assertThat(comment(sheet, "A4")).isEqualTo("【核对】没有场景用到这一行。");
        assertThat(comment(sheet, "A5")).isEqualTo("【核对】没有场景用到这一行。没有场景的判定时间在其有效期内。");
        assertThat(sheet.getCellComment(new CellAddress("B4"))).isNull();
    }

    private static String comment(XSSFSheet sheet, String cell) {
        return sheet.getCellComment(new CellAddress(cell)).getString().getString();
    }

    @Test
    void openInLibreOffice(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed: " + OFFICE + " is missing");
        Path workbook = Files.write(folder.resolve("colours.xlsx"), marked().get("colours.xlsx"));

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
        assertThat(Files.readAllLines(folder.resolve("colours.csv")))
                .anySatisfy(line -> assertThat(line).contains("moss"));
    }
}
