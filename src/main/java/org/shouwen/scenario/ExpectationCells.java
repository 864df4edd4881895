package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** The filled cells of a row that say what is expected. */
final class ExpectationCells {

    private final Lexicon lexicon;
    private final RowProblems problems;

    ExpectationCells(Lexicon lexicon, RowProblems problems) {
        this.lexicon = lexicon;
        this.problems = problems;
    }

    List<Expectation> read(Table table, Row row, Collection<Aspect> aspects) {
        List<Expectation> expectations = new ArrayList<>();
        for (Aspect aspect : aspects) {
            Object value = row.values().get(aspect.name());
            if (value != null) {
                read(table, row, aspect, value, expectations);
            }
        }
        refuseMoreThanAnError(table, row, expectations);
        return List.copyOf(expectations);
    }

    private void read(Table table, Row row, Aspect aspect, Object value, List<Expectation> expectations) {
        try {
            List<Value> values = aspect.form().read(value, lexicon);
            if (values.isEmpty() && (aspect.match() == Match.NONE_OF || aspect == Aspect.ERROR)) {
                problems.add(
                        table,
                        row,
                        aspect.name(),
                        new Text("这一列不填“无”，不比较时留空。", "This column takes no 无 (none); leave it blank."));
            }
            expectations.add(new Expectation(aspect, Objects.requireNonNull(table.cell(row, aspect.name())), values));
        } catch (Misread why) {
            problems.add(table, row, aspect.name(), why.shown(), why.text(), why.suggestion());
        }
    }

    /** Whatever is refused has no answer that could be compared. */
    private void refuseMoreThanAnError(Table table, Row row, List<Expectation> expectations) {
        boolean error = expectations.stream().anyMatch(expected -> expected.aspect() == Aspect.ERROR);
        if (error && expectations.size() > 1) {
            problems.add(
                    table,
                    row,
                    Aspect.ERROR.name(),
                    new Text(
                            "预期被拒收的场景没有答复，请清空其他期望。",
                            "A scenario that expects an error has no answer; clear the other expectations."));
        }
    }
}
