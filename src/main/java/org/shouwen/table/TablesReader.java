package org.shouwen.table;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Reads every sheet of a data workbook by the shape of its name. */
final class TablesReader {

    private final String workbookName;
    private final Layout layout;
    private final Findings findings;

    TablesReader(String workbookName, Layout layout, Findings findings) {
        this.workbookName = workbookName;
        this.layout = layout;
        this.findings = findings;
    }

    void read(RawWorkbook workbook, Collection<TableShape> shapes, Vocabularies vocabularies, List<Table> tables)
            throws IOException, InvalidFormatException, XMLStreamException {
        Map<String, TableShape> bySheet = new HashMap<>();
        shapes.forEach(shape -> bySheet.put(Spelling.key(shape.sheet()), shape));
        WordIndex words = new WordIndex(vocabularies);
        for (RawWorkbook.SheetPart sheet : workbook.sheets()) {
            TableShape shape = bySheet.get(Spelling.key(sheet.name()));
            if (shape != null) {
                TableReader reader = new TableReader(
                        shape, layout.reserved(), layout == Layout.COMPLETE, workbookName, words, findings);
                workbook.read(sheet, reader);
                tables.add(reader.table());
            } else if (!Spelling.key(sheet.name()).equals(WordSheet.NAME)) {
                unknown(sheet.name(), shapes);
            }
        }
    }

    private void unknown(String sheet, Collection<TableShape> shapes) {
        List<String> names = shapes.stream().map(TableShape::sheet).toList();
        findings.sheet(
                sheet,
                sheet,
                new Text(
                        "没有名为“%s”的表。可用的表：%s。".formatted(sheet, String.join("、", names)),
                        "No table is named %s. Known tables: %s.".formatted(sheet, String.join(", ", names))),
                Nearest.to(sheet, names));
    }
}
