package org.shouwen.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a vocabulary's sheet, and its rows. */
final class VocabularyShape {

    static final Column CODE = column("代码", true);
    static final Column CHINESE = column("中文", false);
    static final Column ENGLISH = column("英文", true);

    private static final Map<String, String> NOTES = Map.of(
            CODE.field(), "规则和接口用的代码：大写字母、数字、- 和 _。没有代码时留空，中文即代码。",
            CHINESE.field(), "表格里填写的词，同一词表内不能重复。",
            ENGLISH.field(), "英文说法；留空则用中文。");

    private VocabularyShape() {}

    private static Column column(String heading, boolean optional) {
        return new Column(heading, heading, CellType.TEXT, false, false, optional, null);
    }

    /** Doubled words are found by {@link WordClashes}, which knows that a word must not equal another's code. */
    static TableShape of(String vocabulary) {
        return new TableShape(vocabulary, vocabulary, HitPolicy.FIRST, List.of(CODE, CHINESE, ENGLISH));
    }

    static Sheet sheet(String vocabulary, String title, Vocabularies vocabularies) {
        List<Map<String, Object>> rows = new ArrayList<>();
        vocabularies.words(vocabulary).forEach(word -> rows.add(row(word)));
        return new Sheet(of(vocabulary), title, NOTES, rows);
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
