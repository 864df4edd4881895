package org.shouwen.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.WORDS;
import static org.shouwen.table.Book.duties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file that is more or less than a plain workbook is refused, whatever its name says")
class FileProblemsTest {

    private static final byte[] GOOD = duties().row("电梯困人", "ORDER").bytes();
    private static final int MEGABYTE = 1 << 20;

    private static Parts good() {
        return Parts.of(GOOD);
    }

    private static List<String> messages(byte[] content) {
        return Workbooks.read("routing.xlsx", content, List.of(DUTIES), WORDS).problems().stream()
                .map(problem -> problem.message().zh())
                .toList();
    }

    static Stream<Arguments> refusedFiles() throws IOException {
        String types = "[Content_Types].xml";
        String sheet = "xl/worksheets/sheet1.xml";
        String relations = "xl/_rels/workbook.xml.rels";
        return Stream.of(
                Arguments.of("empty", new byte[0], "空的"),
                Arguments.of("a CSV", "事项,部门\n一,二".getBytes(UTF_8), "不是 Excel 工作簿"),
                Arguments.of("an HTML page", "<html><table></table></html>".getBytes(UTF_8), "不是 Excel 工作簿"),
                Arguments.of(
                        "a zip of something else", new Parts().add("a.txt", "x").bytes(), "损坏"),
                Arguments.of("more than 10 MB", new byte[10 * MEGABYTE + 1], "10 MB"),
                Arguments.of("an old .xls", oldWorkbook(), ".xls"),
                Arguments.of(
                        "a macro workbook renamed",
                        good().replace(types, "spreadsheetml.sheet.main+xml", "@")
                                .replace(
                                        types,
                                        "application/vnd.openxmlformats-officedocument.@",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .bytes(),
                        "宏"),
                Arguments.of(
                        "macros in a plain workbook",
                        good().type("bin", "application/vnd.ms-office.vbaProject")
                                .add("xl/vbaProject.bin", "x")
                                .bytes(),
                        "宏"),
                Arguments.of(
                        "an embedded document",
                        good().type("docx", "application/x-any")
                                .add("xl/embeddings/a.docx", "x")
                                .bytes(),
                        "嵌入"),
                Arguments.of(
                        "an ActiveX control",
                        good().type("bin", "application/vnd.ms-office.activeX")
                                .add("xl/activeX/activeX1.bin", "x")
                                .bytes(),
                        "ActiveX"),
                Arguments.of(
                        "a data connection",
                        good().add("xl/connections.xml", "<connections/>").bytes(),
                        "数据连接"),
                Arguments.of(
                        "a link to another workbook",
                        good().add("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                                .bytes(),
                        "其他工作簿"),
                Arguments.of(
                        "a target outside the file",
                        good().replace(
                                        relations,
                                        "</Relationships>",
                                        "<Relationship Id=\"rX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://127.0.0.1/x.png\" TargetMode=\"External\"/></Relationships>")
                                .bytes(),
                        "文件之外"),
                Arguments.of("a part twice", good().add(sheet, "<worksheet/>").bytes(), "损坏"),
                Arguments.of(
                        "a part twice in other letters",
                        good().add("XL/Worksheets/sheet1.xml", "<worksheet/>").bytes(),
                        "损坏"),
                Arguments.of(
                        "a part outside its folder",
                        good().add("xl/../../x.xml", "<x/>").bytes(),
                        "损坏"),
                Arguments.of(
                        "a part that is no XML", good().put(sheet, "no xml").bytes(), "损坏"),
                Arguments.of(
                        "cells out of order",
                        good().replace(sheet, "r=\"B3\"", "r=\"A3\"").bytes(),
                        "损坏"),
                Arguments.of(
                        "an unknown shared text",
                        good().replace(sheet, "<v>0</v>", "<v>99</v>").bytes(),
                        "损坏"),
                Arguments.of(
                        "elements nested 200,000 deep",
                        good().put(sheet, "<a>".repeat(200_000)).bytes(),
                        "损坏"),
                Arguments.of(
                        "content types nested deep",
                        good().put(types, "<a>".repeat(200_000)).bytes(),
                        "损坏"),
                Arguments.of("201 parts", manyParts().bytes(), "个部件"),
                Arguments.of(
                        "a part of 51 MB",
                        good().add("xl/media/a.png", new byte[51 * MEGABYTE]).bytes(),
                        "过大"),
                Arguments.of(
                        "parts of 120 MB together",
                        good().add("xl/media/a.png", new byte[40 * MEGABYTE])
                                .add("xl/media/b.png", new byte[40 * MEGABYTE])
                                .add("xl/media/c.png", new byte[40 * MEGABYTE])
                                .bytes(),
                        "过大"));
    }

    private static Parts manyParts() {
        Parts parts = good();
        for (int i = 0; i < 200; i++) {
            parts.add("xl/media/%d.png".formatted(i), "x");
        }
        return parts;
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("职责");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedFiles")
    void isRefusedWithOneProblemThatSaysWhatToDo(String what, byte[] content, String message) {
        assertThat(messages(content)).as(what).singleElement().asString().contains(message);
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
        encryptor.confirmPassword("secret");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                encrypted.write(GOOD);
            }
            files.writeFilesystem(bytes);
        }

        assertThat(messages(bytes.toByteArray())).singleElement().asString().contains("密码");
    }

    @Test
    void anotherExtensionIsRefused() {
        assertThat(Workbooks.read("routing.xlsm", GOOD, List.of(DUTIES), WORDS).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains(".xlsx"));
    }

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aDoctypeIsRefusedInAnyEncoding(Charset charset) {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        byte[] content = good().put("xl/worksheets/sheet1.xml", sheet, charset).bytes();

        assertThat(messages(content)).singleElement().asString().contains("DOCTYPE");
    }

    @Test
    void aHyperlinkIsFine() {
        byte[] content = duties().row("一")
                .with(sheet -> {
                    var link = sheet.getWorkbook()
                            .getCreationHelper()
                            .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
                    link.setAddress("https://example.org/");
                    sheet.getRow(2).getCell(0).setHyperlink(link);
                })
                .bytes();

        assertThat(messages(content)).isEmpty();
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        for (int i = 1; i <= 100; i++) {
            byte[] half = Arrays.copyOf(GOOD, GOOD.length * i / 101);

            assertThat(messages(half))
                    .as("%d of %d bytes", half.length, GOOD.length)
                    .hasSize(1);
        }
    }

    @Test
    void aFileWithAFlippedByteIsRefusedOrReadsTheSame() {
        Reading whole = Workbooks.read("routing.xlsx", GOOD, List.of(DUTIES), WORDS);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] flipped = GOOD.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));

            Reading reading = Workbooks.read("routing.xlsx", flipped, List.of(DUTIES), WORDS);

            assertThat(reading.problems().isEmpty() && !reading.equals(whole)).isFalse();
        }
    }

    @Test
    void sizesThatLieDoNotHideABomb() {
        byte[] bomb = good().add("xl/media/a.png", new byte[60 * MEGABYTE]).bytes();
        byte[] name = "xl/media/a.png".getBytes(UTF_8);
        int directoryEntry = lastIndexOf(bomb, name) - 46;
        Arrays.fill(bomb, directoryEntry + 24, directoryEntry + 28, (byte) 0);

        assertThat(messages(bomb)).singleElement().asString().contains("过大");
    }

    private static int lastIndexOf(byte[] content, byte[] sought) {
        for (int i = content.length - sought.length; i >= 0; i--) {
            if (Arrays.equals(content, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
