package org.shouwen.scenario;

import java.util.List;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Text;

/** Rows of tables: {@code 事项职责!SX-006}, or the id alone where no other sheet has it. */
record RowForm() implements Form {

    @Override
    public Column column(String field, String heading) {
        return new Column(field, heading, CellType.TEXT, true, false, true, null);
    }

    @Override
    public List<Value> read(Object cell, Lexicon lexicon) {
        return ((List<?>) cell)
                .stream()
                        .map(written -> Value.of(lexicon.row(written.toString())))
                        .toList();
    }

    @Override
    public Text shown(Value value, Lexicon lexicon) {
        String name = value.parts().get(0);
        return new Text(name, name);
    }
}
