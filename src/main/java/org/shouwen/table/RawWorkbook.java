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
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * An opened workbook: the names of its sheets, and their rows one by one. Over POI's package alone: its workbook models
 * bring in thousands of XML classes, which costs the first reading after a start more than a second.
 */
final class RawWorkbook implements Closeable {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final OPCPackage parts;
    private final PackagePart workbook;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final RawCells cells;
    private boolean from1904;

    /** A sheet's name and the id of the part it is stored in. */
    record SheetPart(String name, String id) {}

    RawWorkbook(byte[] content) throws IOException, InvalidFormatException, XMLStreamException {
        parts = OPCPackage.open(new ZipFileZipEntrySource(zip(content)));
        ForbiddenParts.refuse(parts);
        workbook = present(parts.getPart(parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0)));
        readWorkbook();
        cells = new RawCells(readTexts(), readStyles(), from1904);
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

    void read(SheetPart sheet, SheetRows rows) throws IOException, InvalidFormatException, XMLStreamException {
        PackagePart part = workbook.getRelatedPart(workbook.getRelationship(sheet.id()));
        try (InputStream xml = part.getInputStream()) {
            new SheetXml(xml, cells, rows).read();
        }
    }

    private SharedTexts readTexts() throws IOException, InvalidFormatException, XMLStreamException {
        PackagePart part = related("sharedStrings");
        if (part == null) {
            return new SharedTexts();
        }
        try (InputStream xml = part.getInputStream()) {
            return new SharedTexts(xml);
        }
    }

    private DateStyles readStyles() throws IOException, InvalidFormatException, XMLStreamException {
        PackagePart part = related("styles");
        if (part == null) {
            return new DateStyles();
        }
        try (InputStream xml = part.getInputStream()) {
            return new DateStyles(xml);
        }
    }

    private @Nullable PackagePart related(String type) throws InvalidFormatException {
        var relationships = workbook.getRelationshipsByType(TYPES + type);
        return relationships.isEmpty() ? null : present(workbook.getRelatedPart(relationships.getRelationship(0)));
    }

    private static PackagePart present(@Nullable PackagePart part) throws InvalidFormatException {
        if (part == null) {
            throw new InvalidFormatException("a part that is referred to is missing");
        }
        return part;
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        try (InputStream data = workbook.getInputStream()) {
            XMLStreamReader xml = SheetXml.factory().createXMLStreamReader(data);
            while (xml.hasNext()) {
                if (xml.next() != START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("sheet")) {
                    sheets.add(new SheetPart(xml.getAttributeValue(null, "name"), relation(xml)));
                } else if (xml.getLocalName().equals("workbookPr")) {
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
