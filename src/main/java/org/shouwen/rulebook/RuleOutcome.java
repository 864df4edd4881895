package org.shouwen.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule in a firing.
 *
 * @param fired whether it fired as it was wanted to: with that row, or with that conclusion, where one was asked for
 * @param alone whether its {@code obstacle} was all that was in the way
 * @param obstacle the first of its conditions that did not hold; {@code null} if it fired
 * @param nearRows rows that miss that condition by one cell, the nearest first
 * @param because of a condition that wants a conclusion: what became of the rules that could have drawn it, the nearest
 *     first
 */
public record RuleOutcome(
        RuleNote rule,
        boolean fired,
        boolean alone,
        @Nullable Obstacle obstacle,
        List<NearRow> nearRows,
        List<RuleOutcome> because) {}
