package org.shouwen.scenario;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose heading somebody changed. */
final class Renamed {

    private Renamed() {}

    static byte[] heading(byte[] workbook, String sheet, String heading, String renamed) {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Cell cell : opened.getSheet(sheet).getRow(1)) {
                if (cell.getStringCellValue().equals(heading)) {
                    cell.setCellValue(renamed);
                }
            }
            opened.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
