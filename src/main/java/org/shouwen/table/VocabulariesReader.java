package org.shouwen.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/** Reads and writes the workbook of all words, which has the form of any other workbook. */
final class VocabulariesReader {

    private static final Column CODE = column("代码", true);
    private static final Column CHINESE = column("中文", false);
    private static final Column ENGLISH = column("英文", true);

    private final String workbookName;
    private final Findings findings;

    VocabulariesReader(String workbookName, Findings findings) {
        this.workbookName = workbookName;
        this.findings = findings;
    }

    private static Column column(String heading, boolean optional) {
        return new Column(heading, heading, CellType.TEXT, false, false, optional, null);
    }

    static TableShape shape(String vocabulary) {
        return new TableShape(vocabulary, vocabulary, HitPolicy.FIRST, List.of(CODE, CHINESE, ENGLISH));
    }

    void read(RawWorkbook workbook, Map<String, List<Word>> vocabularies)
            throws IOException, OpenXML4JException, XMLStreamException {
        for (RawWorkbook.SheetPart sheet : workbook.sheets()) {
            TableReader reader = new TableReader(
                    shape(sheet.name()), workbookName, new WordIndex(Vocabularies.of(Map.of())), findings);
            workbook.read(sheet, reader);
            vocabularies.put(Spelling.value(sheet.name()), words(reader.table()));
        }
    }

    private List<Word> words(Table table) {
        List<Word> words = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.values().get(CHINESE.field()) instanceof String zh) {
                String code = (String) row.values().getOrDefault(CODE.field(), zh);
                String en = (String) row.values().getOrDefault(ENGLISH.field(), zh);
                words.add(new Word(code, new Text(zh, en), words.size()));
            }
        }
        return words;
    }

    static byte[] write(Vocabularies vocabularies, Map<String, String> titles) {
        List<Sheet> sheets = new ArrayList<>();
        for (String name : vocabularies.names()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            vocabularies.words(name).forEach(word -> rows.add(row(word)));
            Map<String, String> notes = Map.of(
                    CODE.field(), "大写字母、数字、- 和 _；规则与接口用它。没有代码时留空，中文即代码。",
                    CHINESE.field(), "表格里填写的词。",
                    ENGLISH.field(), "英文说法；留空则用中文。");
            sheets.add(new Sheet(shape(name), titles.getOrDefault(name, name), notes, rows));
        }
        return new WorkbookWriter(Vocabularies.of(Map.of())).write(sheets);
    }

    private static Map<String, Object> row(Word word) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (!word.code().equals(word.text().zh())) {
            row.put(CODE.field(), word.code());
        }
        row.put(CHINESE.field(), word.text().zh());
        row.put(ENGLISH.field(), word.text().en());
        return row;
    }
}
