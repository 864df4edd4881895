package org.shouwen.scenario;

import java.util.List;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Text;

/** Words of a vocabulary, from a drop-down that also has 无. */
record WordForm(String vocabulary, boolean list) implements Form {

    @Override
    public Column column(String field, String heading) {
        return new Column(field, heading, CellType.WORD, list, false, true, Lexicon.orNone(vocabulary));
    }

    @Override
    public List<Value> read(Object cell, Lexicon lexicon) {
        List<?> codes = cell instanceof List<?> several ? several : List.of(cell);
        if (codes.contains(NONE) && codes.size() > 1) {
            throw new Misread(NONE, new Text("“无”不能与别的词同填。", "无 (none) cannot stand beside other words."), null);
        }
        return codes.contains(NONE)
                ? List.of()
                : codes.stream().map(code -> Value.of(code.toString())).toList();
    }

    @Override
    public Text shown(Value value, Lexicon lexicon) {
        return lexicon.shown(List.of(vocabulary), value.parts().get(0));
    }
}
