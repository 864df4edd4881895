package org.shouwen.table;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the sheet 词表. */
final class WordSheetWriter {

    private static final int WIDTH = 24 * 256;

    private final XSSFWorkbook workbook;

    WordSheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Replaces what stands in the sheet, in place; adds the sheet at the end where there is none. */
    void replace(String name, WordSheet words) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            Styles styles = new Styles(workbook);
            fill(workbook.createSheet(name), words, styles.heading, styles.text);
        } else {
            XSSFCellStyle heading = styleAt(sheet, 0);
            XSSFCellStyle word = styleAt(sheet, 1);
            clear(sheet);
            fill(sheet, words, heading, word);
        }
    }

    /** What is there is used again: a workbook takes only so many styles. */
    private static @Nullable XSSFCellStyle styleAt(XSSFSheet sheet, int row) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell cell = found == null ? null : found.getCell(0);
        return cell == null ? null : cell.getCellStyle();
    }

    private static void clear(XSSFSheet sheet) {
        for (int row = sheet.getLastRowNum(); row >= 0; row--) {
            XSSFRow found = sheet.getRow(row);
            if (found != null) {
                sheet.removeRow(found);
            }
        }
    }

    private static void fill(
            XSSFSheet sheet, WordSheet words, @Nullable XSSFCellStyle heading, @Nullable XSSFCellStyle word) {
        int place = 0;
        for (Map.Entry<String, List<String>> list : words.lists().entrySet()) {
            write(sheet, 0, place, list.getKey(), heading);
            for (int i = 0; i < list.getValue().size(); i++) {
                write(sheet, i + 1, place, list.getValue().get(i), word);
            }
            sheet.setColumnWidth(place++, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void write(XSSFSheet sheet, int row, int column, String text, @Nullable XSSFCellStyle style) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell cell = (found == null ? sheet.createRow(row) : found).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
