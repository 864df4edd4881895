package org.shouwen.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of scenarios as a tester would write it: the columns he needs and no others. */
public final class TesterBook {

    private static final List<String> HEADINGS =
            List.of("编号", "场景", "收到时间", "首问工号", "渠道", "种类", "事项代码", "应由谁负责", "负责部门", "应有动作");

    private static final Map<String, String> BACKFLOW =
            Map.of("收到时间", "2026-11-23 10:00", "首问工号", "C-200", "渠道", "电话", "种类", "求助", "事项代码", "ENG_SEWAGE_BACKFLOW");

    private final List<List<String>> rows = new ArrayList<>();

    /** A backflow told to the cleaning foreman, of which that owner is expected; nothing if it is empty. */
    public TesterBook backflow(String number, String sentence, String owner, String department) {
        return row(Map.of("编号", number, "场景", sentence, "应由谁负责", owner, "负责部门", department));
    }

    /** The same with other cells, by heading. */
    public TesterBook row(Map<String, String> cells) {
        rows.add(HEADINGS.stream()
                .map(heading -> cells.getOrDefault(heading, BACKFLOW.getOrDefault(heading, "")))
                .toList());
        return this;
    }

    /** One that comes out as expected, one that does not, one that expects nothing. */
    public static byte[] ofEachKind() {
        return new TesterBook()
                .backflow("S-1", "保洁领班接到返水电话，移交工程维修部主管", "责任部门主管", "工程维修部")
                .backflow("S-2", "保洁领班接到返水电话，却应归绿化部", "责任部门主管", "绿化部")
                .backflow("S-3", "保洁领班接到返水电话，没有期望", "", "")
                .write();
    }

    public byte[] write() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("场景");
            sheet.createRow(0).createCell(0).setCellValue("场景");
            fill(sheet.createRow(1), HEADINGS);
            rows.forEach(row -> fill(sheet.createRow(sheet.getLastRowNum() + 1), row));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void fill(XSSFRow row, List<String> texts) {
        for (int place = 0; place < texts.size(); place++) {
            if (!texts.get(place).isEmpty()) {
                Cell cell = row.createCell(place);
                cell.setCellValue(texts.get(place));
            }
        }
    }
}
