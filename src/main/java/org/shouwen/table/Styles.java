package org.shouwen.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The look of a workbook's cells. */
final class Styles {

    private static final String FONT = "微软雅黑";
    private static final String TEXT = "@";
    private static final String GENERAL = "General";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final byte[] HEADING_BLUE = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    final XSSFCellStyle quoted;
    final XSSFCellStyle number;
    final XSSFCellStyle date;
    final XSSFCellStyle moment;
    private final XSSFCellStyle blankText;
    private final XSSFCellStyle blankNumber;
    private final XSSFCellStyle blankDate;
    private final XSSFCellStyle blankMoment;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = workbook.createCellStyle();
        title.setFont(font(16, true));
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        heading = heading();
        text = data(TEXT);
        quoted = data(TEXT);
        quoted.setQuotePrefixed(true);
        number = data(GENERAL);
        date = data(DAY);
        moment = data(MOMENT);
        blankText = data(plain(), TEXT);
        blankNumber = data(plain(), GENERAL);
        blankDate = data(plain(), DAY);
        blankMoment = data(plain(), MOMENT);
    }

    /** For the cells below the last row: they take what is typed as the column's type, and show no grid. */
    XSSFCellStyle ofBlank(CellType type) {
        return switch (type) {
            case NUMBER, WHOLE_NUMBER -> blankNumber;
            case DATE -> blankDate;
            case MOMENT -> blankMoment;
            default -> blankText;
        };
    }

    XSSFCellStyle of(CellType type) {
        return switch (type) {
            case NUMBER, WHOLE_NUMBER -> number;
            case DATE -> date;
            case MOMENT -> moment;
            default -> text;
        };
    }

    private XSSFCellStyle heading() {
        XSSFCellStyle style = bordered();
        style.setFont(font(11, true));
        style.setFillForegroundColor(new XSSFColor(HEADING_BLUE, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle data(String format) {
        return data(bordered(), format);
    }

    private XSSFCellStyle data(XSSFCellStyle style, String format) {
        style.setFont(font(10, false));
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = plain();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_25_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
