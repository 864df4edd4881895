package org.shouwen.table;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date. */
final class DateStyles {

    private final BitSet dates = new BitSet();

    /** For a workbook without styles. */
    DateStyles() {}

    DateStyles(InputStream part) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        XMLStreamReader xml = SheetXml.factory().createXMLStreamReader(part);
        boolean ofCells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            String element = xml.hasName() ? xml.getLocalName() : "";
            if (element.equals("cellXfs")) {
                ofCells = event != END_ELEMENT;
            } else if (event == START_ELEMENT && element.equals("numFmt")) {
                formats.put(number(xml), xml.getAttributeValue(null, "formatCode"));
            } else if (event == START_ELEMENT && ofCells && element.equals("xf")) {
                dates.set(style++, isDate(number(xml), formats));
            }
        }
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    private static int number(XMLStreamReader xml) {
        String number = xml.getAttributeValue(null, "numFmtId");
        return number == null ? 0 : Integer.parseInt(number);
    }

    /** Chinese Excel stores its own dates under numbers 27–36 and 50–58, without a format text. */
    private static boolean isDate(int number, Map<Integer, String> formats) {
        @Nullable String own = formats.get(number);
        boolean chinese = number >= 27 && number <= 36 || number >= 50 && number <= 58;
        return own == null && chinese
                || DateUtil.isADateFormat(number, own == null ? BuiltinFormats.getBuiltinFormat(number) : own);
    }
}
