package org.shouwen.table;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of one sheet row by row, so that a sheet of any size takes no more memory than its rows. POI's own
 * handler gives cells as they are displayed, which loses digits and times.
 */
final class SheetXml {

    private final XMLStreamReader xml;
    private final RawCells cells;
    private final SheetRows rows;
    private int row;
    private int column;

    SheetXml(InputStream sheet, RawCells cells, SheetRows rows) throws XMLStreamException {
        this.xml = factory().createXMLStreamReader(sheet);
        this.cells = cells;
        this.rows = rows;
    }

    /** A new one each time: the JDK's holds on to the last stream it opened. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    void read() throws XMLStreamException {
        boolean more = true;
        while (more && xml.hasNext()) {
            if (xml.next() != START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                more = readRow();
            } else if (xml.getLocalName().equals("mergeCell")) {
                rows.merged(xml.getAttributeValue(null, "ref"));
            } else if (xml.getLocalName().equals("dataValidation")) {
                readDropDown();
            }
        }
    }

    /** Newer Excels put the cells and the formula into elements of their own. */
    private void readDropDown() throws XMLStreamException {
        String cells = xml.getAttributeValue(null, "sqref");
        StringBuilder formula = new StringBuilder();
        boolean inFormula = false;
        while (!ends("dataValidation")) {
            String element = xml.hasName() ? xml.getLocalName() : "";
            if (xml.isStartElement() && element.equals("sqref")) {
                cells = xml.getElementText();
            } else if (element.equals("formula1")) {
                inFormula = xml.isStartElement();
            } else if (inFormula && xml.isCharacters()) {
                formula.append(xml.getText());
            }
        }
        if (cells != null) {
            rows.dropDown(cells, formula.toString());
        }
    }

    private boolean readRow() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        row = inOrder(row, number == null ? row + 1 : Integer.parseInt(number));
        column = -1;
        List<RawCell> found = new ArrayList<>();
        while (!ends("row")) {
            if (xml.getEventType() == START_ELEMENT && xml.getLocalName().equals("c")) {
                RawCell cell = readCell();
                if (cell != null) {
                    found.add(cell);
                }
            }
        }
        return found.isEmpty() || rows.row(row, found);
    }

    private @Nullable RawCell readCell() throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        column = inOrder(column, reference == null ? column + 1 : Cells.placeOf(reference));
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String formula = null;
        String value = "";
        while (!ends("c")) {
            if (xml.getEventType() != START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> formula = xml.getElementText();
                case "v" -> value = xml.getElementText();
                case "is" -> value = SharedTexts.text(xml, "is");
                default -> {}
            }
        }
        return formula != null
                ? RawCell.of(row, column, RawCell.Kind.FORMULA, "=" + formula)
                : cells.cell(row, column, type, style, value);
    }

    /** Of two cells at one address Excel and POI show different ones; no program writes such a file by itself. */
    private static int inOrder(int before, int now) throws XMLStreamException {
        if (now <= before) {
            throw new XMLStreamException("position %d after %d".formatted(now, before));
        }
        return now;
    }

    private boolean ends(String element) throws XMLStreamException {
        return xml.next() == END_ELEMENT && xml.getLocalName().equals(element);
    }
}
