package org.shouwen.table;

import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;

/** Drop-downs at coded columns. They warn and do not block, since a list cell holds more than one word. */
final class DropDowns {

    private static final String EXTENDED =
            "declare namespace x14='http://schemas.microsoft.com/office/spreadsheetml/2009/9/main' ";

    private DropDowns() {}

    static void add(XSSFSheet sheet, int place, Column column, WordSheet words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        if (column.type() == CellType.YES_NO) {
            add(sheet, place, column, helper.createExplicitListConstraint(new String[] {"是", "否"}));
        }
        words.range(column)
                .ifPresent(formula -> add(sheet, place, column, helper.createFormulaListConstraint(formula)));
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

    /** Takes away every drop-down that points to 词表 and adds those of {@code coded} columns. */
    static void replace(XSSFSheet sheet, Map<Integer, Column> coded, WordSheet words) {
        removeOrdinary(sheet);
        removeExtended(sheet);
        coded.forEach((place, column) -> add(sheet, place, column, words));
    }

    private static void removeOrdinary(XSSFSheet sheet) {
        CTDataValidations validations = sheet.getCTWorksheet().getDataValidations();
        for (int i = validations == null ? -1 : validations.sizeOfDataValidationArray() - 1; i >= 0; i--) {
            CTDataValidation validation = validations.getDataValidationArray(i);
            if (validation.isSetFormula1() && DropDownUse.pointsToWords(validation.getFormula1())) {
                validations.removeDataValidation(i);
            }
        }
        if (validations != null && validations.sizeOfDataValidationArray() == 0) {
            sheet.getCTWorksheet().unsetDataValidations();
        } else if (validations != null) {
            validations.setCount(validations.sizeOfDataValidationArray());
        }
    }

    /** Excel keeps drop-downs that someone pointed to another sheet in an extension, which POI only passes through. */
    private static void removeExtended(XSSFSheet sheet) {
        CTExtensionList extensions = sheet.getCTWorksheet().getExtLst();
        if (extensions == null) {
            return;
        }
        for (int i = extensions.sizeOfExtArray() - 1; i >= 0; i--) {
            if (removeFrom(extensions.getExtArray(i))) {
                extensions.removeExt(i);
            }
        }
        if (extensions.sizeOfExtArray() == 0) {
            sheet.getCTWorksheet().unsetExtLst();
        }
    }

    /** Whether nothing is left; an extension without content is damage to Excel. */
    private static boolean removeFrom(CTExtension extension) {
        XmlObject[] validations = extension.selectPath(EXTENDED + ".//x14:dataValidation");
        int left = validations.length;
        for (XmlObject validation : validations) {
            try (XmlCursor cursor = validation.newCursor()) {
                if (DropDownUse.pointsToWords(cursor.getTextValue())) {
                    cursor.removeXml();
                    left--;
                }
            }
        }
        for (XmlObject list : extension.selectPath(EXTENDED + ".//x14:dataValidations")) {
            try (XmlCursor cursor = list.newCursor()) {
                cursor.setAttributeText(new QName("count"), String.valueOf(left));
            }
        }
        return validations.length > 0 && left == 0;
    }
}
