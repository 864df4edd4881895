package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.WORDS;
import static org.shouwen.table.Book.duties;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Marks in somebody's own workbook")
class MarkingTest {

    private static final String GREEN = "FFC6EFCD";
    private static final String RED = "FFFFC7CD";
    private static final String YELLOW = "FFFFEB9B";

    private static final CellMark GOOD = new CellMark("职责", "A3", CellMark.Verdict.GOOD, null);
    private static final CellMark BAD = new CellMark("职责", "B3", CellMark.Verdict.BAD, "实际：绿化部");

    /** As this service writes it: with notes at the headings, drop-downs and widths. */
    private static byte[] written() {
        Map<String, Object> row = Map.of("matter", "一", "lead", "ENGINEERING", "cost", 3);
        return Workbooks.write(List.of(new Sheet(DUTIES, "职责表", Map.of(), List.of(row))), WORDS);
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static byte[] changed(byte[] content, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = open(content);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheet("职责"));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] marked(byte[] content, CellMark... marks) {
        return Workbooks.mark(content, List.of(marks)).orElseThrow();
    }

    /** The colours of all cells that have one, row 2 aside. */
    private static Map<String, String> colours(byte[] content) throws IOException {
        Map<String, String> colours = new HashMap<>();
        for (Row row : open(content).getSheet("职责")) {
            for (Cell cell : row) {
                XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
                if (cell.getRowIndex() != 1 && style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                    colours.put(
                            cell.getAddress().formatAsString(),
                            style.getFillForegroundColorColor().getARGBHex());
                }
            }
        }
        return colours;
    }

    private static Map<String, String> comments(byte[] content) throws IOException {
        Map<String, String> comments = new HashMap<>();
        open(content).getSheet("职责").getCellComments().forEach((address, comment) -> {
            if (address.getRow() != 1) {
                comments.put(address.formatAsString(), comment.getString().getString());
            }
        });
        return comments;
    }

    private static void paint(XSSFSheet sheet, int column, String rgb) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.cloneStyleFrom(sheet.getRow(2).getCell(column).getCellStyle());
        style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(rgb), null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        sheet.getRow(2).getCell(column).setCellStyle(style);
    }

    private static void say(XSSFSheet sheet, int column, String text) {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 3, 6, 6));
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("王测试");
        sheet.getRow(2).getCell(column).setCellComment(comment);
    }

    @Test
    void colourTheCellsTheyConcernAndNoOthers() throws IOException {
        byte[] marked = marked(written(), GOOD, BAD, new CellMark("职责", "F3", CellMark.Verdict.DOUBTFUL, null));

        assertThat(colours(marked)).isEqualTo(Map.of("A3", GREEN, "B3", RED, "F3", YELLOW));
        assertThat(comments(marked)).isEqualTo(Map.of("B3", "【核对】实际：绿化部"));
    }

    @Test
    void leaveEverythingElseAsItWas() throws IOException {
        XSSFSheet before = open(written()).getSheet("职责");
        XSSFSheet after = open(marked(written(), GOOD, BAD)).getSheet("职责");

        assertThat(after.getDataValidations()).hasSameSizeAs(before.getDataValidations());
        assertThat(after.getRow(1).getCell(1).getCellComment().getString().getString())
                .isEqualTo(
                        before.getRow(1).getCell(1).getCellComment().getString().getString());
        assertThat(after.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(after.getColumnWidth(1)).isEqualTo(before.getColumnWidth(1));
        assertThat(after.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("@");
        assertThat(after.getRow(2).getCell(1).getCellStyle().getBorderTop())
                .isEqualTo(before.getRow(2).getCell(1).getCellStyle().getBorderTop());
    }

    @Test
    void aMarkedWorkbookReadsLikeTheOneItWas() {
        Reading before = Workbooks.read("a/routing.xlsx", written(), List.of(DUTIES), WORDS);
        Reading after = Workbooks.read("a/routing.xlsx", marked(written(), GOOD, BAD), List.of(DUTIES), WORDS);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void takeThePlaceOfThoseFromBefore() throws IOException {
        byte[] first = marked(written(), GOOD, BAD);
        byte[] second = marked(
                first,
                new CellMark("职责", "B3", CellMark.Verdict.GOOD, null),
                new CellMark("职责", "F3", CellMark.Verdict.BAD, "实际：4"));

        assertThat(colours(second)).isEqualTo(Map.of("B3", GREEN, "F3", RED));
        assertThat(comments(second)).isEqualTo(Map.of("F3", "【核对】实际：4"));
    }

    @Test
    void doNotMakeTheWorkbookGrow() throws IOException {
        byte[] content = marked(written(), GOOD, BAD);
        int styles = open(content).getNumCellStyles();
        for (int times = 0; times < 3; times++) {
            content = marked(content, GOOD, BAD);
        }

        assertThat(open(content).getNumCellStyles()).isEqualTo(styles);
        assertThat(open(content).getSheet("职责").getCellComments())
                .hasSameSizeAs(open(marked(written(), GOOD, BAD)).getSheet("职责").getCellComments());
    }

    @Test
    void giveBackTheColourACellHad() throws IOException {
        byte[] highlighted = changed(written(), sheet -> {
            paint(sheet, 0, "FFFF00");
            paint(sheet, 1, "FFC7CE");
        });
        byte[] marked = marked(highlighted, GOOD, BAD);

        assertThat(colours(marked)).isEqualTo(Map.of("A3", GREEN, "B3", RED));
        assertThat(colours(marked(marked))).isEqualTo(Map.of("A3", "FFFFFF00", "B3", "FFFFC7CE"));
        assertThat(colours(marked(highlighted))).isEqualTo(Map.of("A3", "FFFFFF00", "B3", "FFFFC7CE"));
    }

    /** Excel stores a second colour of its own with every solid fill it writes. */
    @Test
    void takeTheSystemsColourForNone() throws IOException {
        byte[] saved = changed(marked(written(), GOOD), sheet -> sheet.getRow(2)
                .getCell(0)
                .getCellStyle()
                .setFillBackgroundColor(IndexedColors.AUTOMATIC.getIndex()));

        assertThat(colours(marked(saved))).isEmpty();
    }

    @Test
    void leaveWhatPeopleSaidBesideACell() throws IOException {
        byte[] said = changed(written(), sheet -> say(sheet, 1, "请老王看一下"));

        assertThat(comments(marked(said, BAD))).isEqualTo(Map.of("B3", "请老王看一下\n【核对】实际：绿化部"));
        assertThat(comments(marked(marked(said, BAD)))).isEqualTo(Map.of("B3", "请老王看一下"));
    }

    @Test
    void markABlankCellAsWell() throws IOException {
        byte[] marked =
                marked(duties().row("电梯困人").bytes(), new CellMark("职责", "C5", CellMark.Verdict.DOUBTFUL, "不能为空"));

        assertThat(colours(marked)).isEqualTo(Map.of("C5", YELLOW));
        assertThat(comments(marked)).isEqualTo(Map.of("C5", "【核对】不能为空"));
    }

    @Test
    void beginNoCommentLikeAFormula() throws IOException {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            assertThat(comments(marked(written(), new CellMark("职责", "B3", CellMark.Verdict.BAD, text))))
                    .containsValue("【核对】" + text);
        }
    }

    @Test
    void keepACommentReadable() throws IOException {
        String long9000 = "很长".repeat(4_500);

        assertThat(comments(marked(written(), new CellMark("职责", "B3", CellMark.Verdict.BAD, long9000)))
                        .get("B3"))
                .hasSizeLessThan(2_100)
                .endsWith("…");
        assertThat(comments(marked(written(), new CellMark("职责", "B3", CellMark.Verdict.BAD, "_x000D_"))))
                .containsValue("【核对】_x000D_");
    }

    @Test
    void areNotPutOnWhatIsNoWorkbook() {
        assertThat(Workbooks.mark(new byte[] {1, 2, 3}, List.of(GOOD))).isEmpty();
    }
}
