package org.shouwen.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shouwen.table.Table;
import org.shouwen.table.Vocabularies;

/**
 * One generation of rules and tables: immutable, and usable by any number of threads while a caller of
 * {@link Rulebooks#use} holds it.
 */
public interface Rulebook {

    /** Hash over all files in sorted order: 12 hexadecimal digits. */
    String version();

    /** Where the company reads its days. */
    ZoneId zone();

    /** The words in force in this generation. */
    Vocabularies vocabularies();

    /** All tables as read, in the order of workbook and sheet. */
    List<Table> tables();

    /** All rules, in the order of files and lines. */
    List<RuleNote> ruleNotes();

    /** When other rows than on {@code asOf}'s day begin to hold; empty if those hold for ever. */
    Optional<Instant> turnAfter(Instant asOf);

    /**
     * Fires the rules over {@code facts} and the rows that hold on {@code asOf}'s day, until none fires any more.
     *
     * @return what the rules conclude, in the order in which it was concluded
     * @throws RulebookException if a rule fails, or if the rules are still firing at the limit of steps or time
     */
    Firing fire(Instant asOf, Collection<?> facts);

    /** As {@link #observedBy(Observation.Depth, Consumer)}, as closely as can be. */
    default Rulebook observedBy(Consumer<Observation> observer) {
        return observedBy(Observation.Depth.CELLS, observer);
    }

    /**
     * The same rulebook, which after every firing tells {@code observer} what it met. A firing that is observed down to
     * its cells takes a few times as long as another.
     */
    Rulebook observedBy(Observation.Depth depth, Consumer<Observation> observer);

    /**
     * Why rules did not fire over {@code facts} as they were wanted to: what became of each rule that is in question,
     * the nearest to firing first.
     *
     * @return empty if no rule is in question
     * @throws RulebookException as {@link #fire} does
     */
    List<RuleOutcome> whyNot(Instant asOf, Collection<?> facts, Wanted wanted);

    /**
     * The same rules over other rows, without a word of it being kept.
     *
     * @param tables all of them, those that are as they were included
     */
    Supposition supposing(List<Table> tables);
}
