package org.shouwen.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Reads the workbook of all words, which has the form of any other workbook: a sheet for each vocabulary. */
final class VocabulariesReader {

    private final String workbookName;
    private final Findings findings;

    VocabulariesReader(String workbookName, Findings findings) {
        this.workbookName = workbookName;
        this.findings = findings;
    }

    void read(RawWorkbook workbook, Map<String, List<Word>> vocabularies)
            throws IOException, InvalidFormatException, XMLStreamException {
        WordIndex none = new WordIndex(Vocabularies.of(Map.of()));
        for (RawWorkbook.SheetPart sheet : workbook.sheets()) {
            String name = Spelling.value(sheet.name());
            TableReader reader =
                    new TableReader(VocabularyShape.of(name), Reserved.UNDATED, true, workbookName, none, findings);
            workbook.read(sheet, reader);
            vocabularies.put(name, words(reader.table(), reader));
        }
    }

    private List<Word> words(Table table, TableReader reader) {
        List<Word> words = new ArrayList<>();
        WordClashes clashes = new WordClashes(table, reader, findings);
        for (Row row : table.rows()) {
            String zh = (String) row.values().get(VocabularyShape.CHINESE.field());
            if (zh != null) {
                String code = (String) row.values().getOrDefault(VocabularyShape.CODE.field(), zh);
                String en = (String) row.values().getOrDefault(VocabularyShape.ENGLISH.field(), zh);
                Word word = new Word(code, new Text(zh, en), words.size());
                clashes.check(row, word);
                words.add(word);
            }
        }
        return words;
    }
}
