package org.shouwen.table;

import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-downs at coded columns. They warn and do not block, since a list cell holds more than one word. */
final class DropDowns {

    private DropDowns() {}

    static void add(XSSFSheet sheet, int place, Column column, WordSheet words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        if (column.type() == CellType.YES_NO) {
            add(sheet, place, column, helper.createExplicitListConstraint(new String[] {"是", "否"}));
        }
        Optional<String> range = words.range(column);
        range.ifPresent(formula -> add(sheet, place, column, helper.createFormulaListConstraint(formula)));
    }

    private static void add(XSSFSheet sheet, int place, Column column, DataValidationConstraint constraint) {
        int last = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        CellRangeAddressList cells = new CellRangeAddressList(TableReader.FIRST_DATA_ROW - 1, last, place, place);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox("请核对", "“%s”里没有这个词，保存后系统会拒收。".formatted(column.heading()));
        validation.setShowErrorBox(!column.list());
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }
}
