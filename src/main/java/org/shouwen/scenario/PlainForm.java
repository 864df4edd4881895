package org.shouwen.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Text;

/** A single text, number, yes or no, or date, that belongs to no vocabulary. */
record PlainForm(CellType type) implements Form {

    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");

    @Override
    public Column column(String field, String heading) {
        return new Column(field, heading, type, false, false, true, null);
    }

    @Override
    public List<Value> read(Object cell, Lexicon lexicon) {
        return cell.equals(NONE) ? List.of() : Value.one(written(cell));
    }

    /** Equal values have equal texts, however they were typed. */
    static String written(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    @Override
    public Text shown(Value value, Lexicon lexicon) {
        String written = value.parts().get(0);
        if (type == CellType.YES_NO) {
            return Boolean.parseBoolean(written) ? YES : NO;
        }
        return new Text(written, written);
    }
}
