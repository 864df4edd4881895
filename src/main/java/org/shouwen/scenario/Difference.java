package org.shouwen.scenario;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/**
 * A cell that asks for something else than what came.
 *
 * @param cell address of the expectation's cell, or of the scenario's sentence where no answer came at all
 * @param expected what the cell asks for, in words
 * @param actual what came instead, in words; of a list first what lacks and what is too much
 * @param grounds the rules and rows that decided it; none where no rule said anything of it
 * @param whyNot what kept away what was expected, nearest first; {@code null} where nothing lacks, or nobody looked
 */
public record Difference(
        Aspect aspect, String cell, Text expected, Text actual, List<Ground> grounds, @Nullable Text whyNot) {

    private static final int MOST_GROUNDS = 8;

    Difference because(Text whyNot) {
        return new Difference(aspect, cell, expected, actual, grounds, whyNot);
    }

    /** What lacks and what came, what kept away what was expected, then the rules and rows: what stands beside the cell. */
    public Text comment() {
        boolean hit = aspect.match() == Match.NONE_OF;
        return new Text(
                (hit ? "却有：" : "实际：")
                        + actual.zh()
                        + (whyNot == null ? "" : "\n" + whyNot.zh())
                        + decided("\n规则：", "\n另有 %d 条规则。", Ground::zh),
                (hit ? "came: " : "actual: ")
                        + actual.en()
                        + (whyNot == null ? "" : "\n" + whyNot.en())
                        + decided("\nrule: ", "\n%d more rules.", Ground::en));
    }

    /** The whole of it in a few lines: the cell, its column, what it asks for, and {@link #comment()}. */
    public Text text() {
        return new Text(
                "%s %s：期望 %s\n%s"
                        .formatted(
                                cell, aspect.heading(), expected.zh(), comment().zh()),
                "%s %s: expected %s\n%s"
                        .formatted(
                                cell, aspect.heading(), expected.en(), comment().en()));
    }

    private String decided(String rule, String more, Function<Ground, String> language) {
        String some = grounds.stream()
                .limit(MOST_GROUNDS)
                .map(ground -> rule + language.apply(ground))
                .collect(Collectors.joining());
        return grounds.size() > MOST_GROUNDS ? some + more.formatted(grounds.size() - MOST_GROUNDS) : some;
    }
}
