package org.shouwen.scenario;

import java.util.List;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Text;

/** How the cells of an expectation are filled in, and how its values read. */
interface Form {

    /** What a tester writes where there must be nothing. */
    String NONE = "无";

    /** The column under that field and heading; its cells may be blank. */
    Column column(String field, String heading);

    /**
     * What a cell asks for; nothing where it says 无.
     *
     * @param cell as the column is read
     * @throws Misread if part of the cell is not what the column takes
     */
    List<Value> read(Object cell, Lexicon lexicon);

    /** The value as people read it. */
    Text shown(Value value, Lexicon lexicon);

    /** One word of a vocabulary, or 无. */
    static Form word(String vocabulary) {
        return new WordForm(vocabulary, false);
    }

    /** Words of a vocabulary, or 无. */
    static Form words(String vocabulary) {
        return new WordForm(vocabulary, true);
    }

    static Form text() {
        return new PlainForm(CellType.TEXT);
    }

    static Form number() {
        return new PlainForm(CellType.NUMBER);
    }

    static Form yesNo() {
        return new PlainForm(CellType.YES_NO);
    }

    static Form date() {
        return new PlainForm(CellType.DATE);
    }

    /** Parties: words for role, department, office and person, with a stroke between them. */
    static Form parties() {
        return new PartsForm(null, Lexicon.OF_PARTIES);
    }

    /** A word of a vocabulary, {@code =}, and words of others that are said of it. */
    static Form said(String vocabulary, List<String> others) {
        return new PartsForm(vocabulary, others);
    }

    /** A word of a vocabulary, {@code =}, and whole numbers. */
    static Form numbered(String vocabulary) {
        return new PartsForm(vocabulary, List.of());
    }
}
