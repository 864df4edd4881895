package org.shouwen.table;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** An opened workbook: the names of its sheets, and their rows one by one. */
final class RawWorkbook implements Closeable {

    private final OPCPackage parts;
    private final XSSFReader reader;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final RawCells cells;
    private boolean from1904;

    /** A sheet's name and the id of the part it is stored in. */
    record SheetPart(String name, String id) {}

    RawWorkbook(byte[] content) throws IOException, OpenXML4JException, XMLStreamException, SAXException {
        parts = OPCPackage.open(new ZipFileZipEntrySource(zip(content)));
        ForbiddenParts.refuse(parts);
        reader = new XSSFReader(parts);
        readWorkbook();
        cells = new RawCells(new ReadOnlySharedStringsTable(parts, false), reader.getStylesTable(), from1904);
    }

    /** Opened over the central directory, the same list of entries that {@link PackageGuard} looked through. */
    static ZipFile zip(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    List<SheetPart> sheets() {
        return sheets;
    }

    void read(SheetPart sheet, SheetRows rows) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream xml = reader.getSheet(sheet.id())) {
            new SheetXml(xml, cells, rows).read();
        }
    }

    private void readWorkbook() throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream data = reader.getWorkbookData()) {
            XMLStreamReader xml = SheetXml.factory().createXMLStreamReader(data);
            while (xml.hasNext()) {
                if (xml.next() == START_ELEMENT && xml.getLocalName().equals("sheet")) {
                    sheets.add(new SheetPart(xml.getAttributeValue(null, "name"), relation(xml)));
                } else if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
                    String flag = xml.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                }
            }
        }
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if ("id".equals(xml.getAttributeLocalName(i)) && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() {
        parts.revert();
    }
}
