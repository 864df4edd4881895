package org.shouwen.table;

import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Drop-downs at coded columns. They warn and do not block, since a list cell holds more than one word. */
final class DropDowns {

    private static final String ELEMENT = "dataValidation";

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
        if (!sheet.getCTWorksheet().isSetExtLst()) {
            return;
        }
        NodeList found =
                ((Element) sheet.getCTWorksheet().getExtLst().getDomNode()).getElementsByTagNameNS("*", ELEMENT);
        for (int i = found.getLength() - 1; i >= 0; i--) {
            Node validation = found.item(i);
            if (DropDownUse.pointsToWords(validation.getTextContent())) {
                removeWithEmptyParents(validation);
            }
        }
        if (sheet.getCTWorksheet().getExtLst().sizeOfExtArray() == 0) {
            sheet.getCTWorksheet().unsetExtLst();
        }
    }

    /** An extension list without an element is damage to Excel. */
    private static void removeWithEmptyParents(Node validation) {
        Node list = validation.getParentNode();
        list.removeChild(validation);
        int left = ((Element) list).getElementsByTagNameNS("*", ELEMENT).getLength();
        if (left == 0) {
            Node extension = list.getParentNode();
            extension.getParentNode().removeChild(extension);
        } else {
            ((Element) list).setAttribute("count", String.valueOf(left));
        }
    }
}
