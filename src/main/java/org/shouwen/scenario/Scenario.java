package org.shouwen.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.shouwen.table.Origin;

/**
 * A situation as a tester wrote it, and what is expected of the rules in it.
 *
 * @param file path of the workbook, for instance {@code scenarios/worked-cases.xlsx}
 * @param origin workbook, sheet, row and the scenario's number
 * @param sentenceCell address of the cell with the sentence
 * @param supposed cells of tables that hold something else in this scenario; none if the tables are as they are
 * @param expectations the filled cells, in the order of {@link Aspect}; none if nothing is to be compared
 */
public record Scenario(
        String file,
        Origin origin,
        String sentence,
        String sentenceCell,
        Question question,
        List<SupposedCell> supposed,
        List<Expectation> expectations) {

    /** The same scenario if that stands in a cell; what it supposes itself goes before. */
    Scenario supposing(SupposedCell cell) {
        List<SupposedCell> all =
                Stream.concat(Stream.of(cell), supposed.stream()).toList();
        return new Scenario(file, origin, sentence, sentenceCell, question, all, expectations);
    }

    /** The scenario's number: what the sheet 台账 names it by. */
    public String number() {
        return origin.id();
    }
}
