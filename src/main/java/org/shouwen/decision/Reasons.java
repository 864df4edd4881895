package org.shouwen.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Origin;
import org.shouwen.table.Text;

/**
 * Why what was asked for did not come of a decision.
 *
 * @param fired whether it came after all
 * @param rules those in question, the nearest to firing first
 */
public record Reasons(Ask asked, boolean fired, List<Reason> rules) {

    /**
     * What became of one rule.
     *
     * @param file the rule file, under the home folder
     * @param fired whether it fired, and with what was asked for
     * @param alone whether nothing but {@code failed} was in the way
     * @param failed the first of its conditions that did not hold; {@code null} if it fired
     * @param met facts in the way of that condition, or that came nearest to it, and what they rest on
     * @param nearRows rows that miss that condition by one cell, the nearest first
     * @param because what became of the rules that could have drawn the conclusion that the condition wants, the nearest
     *     first; empty where it has been said of the same rule further up
     */
    public record Reason(
            String rule,
            String file,
            List<String> clauses,
            boolean fired,
            boolean alone,
            @Nullable Failed failed,
            List<Met> met,
            List<NearRow> nearRows,
            List<Reason> because) {}

    /**
     * A condition that did not hold.
     *
     * @param pattern as the rule file has it
     * @param condition the part of it that did not hold; {@code null} where it is the whole
     * @param found what stood there, words by their codes; {@code null} where nothing did
     * @param wanted what would have matched; {@code null} where the fact only has to be there, or not to be there
     * @param text all of it in a sentence
     */
    public record Failed(
            String pattern, @Nullable String condition, @Nullable String found, @Nullable String wanted, Text text) {}

    /**
     * A fact that a condition met.
     *
     * @param fact part of the enquiry by its place, such as {@code firstAsked}; a row by its sheet and number; or a
     *     conclusion as the rules have it
     * @param rule that concluded it; {@code null} if it is no conclusion
     * @param rows it rests on
     * @param facts parts of the enquiry it rests on
     */
    public record Met(String fact, @Nullable String rule, List<Origin> rows, List<String> facts) {}

    /**
     * A row that misses a condition by one cell.
     *
     * @param column heading of that column
     * @param says what stands in the cell, blank if nothing does
     * @param has what the case has, words by their codes; where the rule asks for a fixed value, that
     * @param typed the same as staff would type it
     */
    public record NearRow(
            String workbook, String sheet, int row, String id, String column, String says, String has, String typed) {}
}
