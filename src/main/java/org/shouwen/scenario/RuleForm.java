package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.List;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Text;

/** Rules: by a clause their names begin with, or by so much of the name that no other rule can be meant. */
record RuleForm() implements Form {

    @Override
    public Column column(String field, String heading) {
        return new Column(field, heading, CellType.TEXT, true, false, true, null);
    }

    @Override
    public List<Value> read(Object cell, Lexicon lexicon) {
        List<Value> rules = new ArrayList<>();
        List<?> elements = (List<?>) cell;
        for (int place = 0; place < elements.size(); place++) {
            String written = elements.get(place).toString();
            if (place + 1 < elements.size() && lexicon.isRule(joined(written, elements.get(place + 1)))) {
                written = joined(written, elements.get(++place));
            }
            rules.add(Value.of(lexicon.rule(written)));
        }
        return rules;
    }

    /** A rule's name may have a semicolon in it, which separates elements. */
    private static String joined(String written, Object next) {
        return written + "; " + next;
    }

    @Override
    public Text shown(Value value, Lexicon lexicon) {
        String name = value.parts().get(0);
        return new Text(name, name);
    }
}
