package org.shouwen.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Brings the sheet 词表 and the drop-downs of a workbook up to date. */
final class WordRefresh {

    private final Collection<TableShape> shapes;
    private final Vocabularies vocabularies;

    WordRefresh(Collection<TableShape> shapes, Vocabularies vocabularies) {
        this.shapes = shapes;
        this.vocabularies = vocabularies;
    }

    Optional<byte[]> refresh(byte[] content) {
        return Optional.empty();
    }

    static void fill(XSSFSheet sheet, WordSheet words, Styles styles) {
        int place = 0;
        for (Map.Entry<String, List<String>> list : words.lists().entrySet()) {
            cell(sheet, 0, place, list.getKey()).setCellStyle(styles.heading);
            for (int i = 0; i < list.getValue().size(); i++) {
                cell(sheet, i + 1, place, list.getValue().get(i)).setCellStyle(styles.text);
            }
            sheet.setColumnWidth(place++, 24 * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column, String text) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell cell = (found == null ? sheet.createRow(row) : found).createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}
