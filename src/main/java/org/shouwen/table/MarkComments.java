package org.shouwen.table;

import java.util.ArrayList;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Comments that say how cells came out. Each begins with words by which it is known again; what people wrote stays. */
final class MarkComments {

    /** Not a sign that a formula could begin with, whatever follows. */
    static final String BEGIN = "【核对】";

    private static final String AUTHOR = "首问核对";
    private static final int LONGEST = 2_000;
    private static final int CHARACTERS_A_LINE = 60;
    private static final int COLUMNS_WIDE = 5;
    private static final int MOST_LINES = 20;

    private final XSSFSheet sheet;

    MarkComments(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void clear() {
        for (CellAddress address : new ArrayList<>(sheet.getCellComments().keySet())) {
            XSSFComment comment = sheet.getCellComment(address);
            String text = comment.getString().getString();
            int begin = text.indexOf(BEGIN);
            if (begin > 0) {
                comment.setString(text.substring(0, begin).stripTrailing());
            } else if (begin == 0) {
                remove(address);
            }
        }
    }

    private void remove(CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        XSSFCell cell = row == null ? null : row.getCell(address.getColumn());
        if (cell != null) {
            cell.removeCellComment();
        }
    }

    void add(XSSFCell cell, String text) {
        String said = BEGIN + fit(text);
        XSSFComment own = cell.getCellComment();
        if (own != null) {
            own.setString(own.getString().getString() + "\n" + said);
            return;
        }
        int column = cell.getColumnIndex() + 1;
        int lines = Math.min(MOST_LINES, Fit.lines(said, CHARACTERS_A_LINE) + 1);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0, 0, 0, 0, column, cell.getRowIndex(), column + COLUMNS_WIDE, cell.getRowIndex() + lines);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(said));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private static String fit(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return CellWriter.escaped(shown);
    }
}
