package org.shouwen.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.shouwen.mutation.Attempt.Outcome;

/**
 * How many changes were noticed.
 *
 * @param noticed changes that made a scenario come out otherwise than expected
 * @param tried those and the ones no scenario noticed
 * @param impossible changes that the table does not take, which are not among those tried
 */
public record Score(int noticed, int tried, int impossible) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Score of(List<TriedCell> cells) {
        int noticed = sum(cells, Outcome.NOTICED);
        return new Score(noticed, noticed + sum(cells, Outcome.UNNOTICED), sum(cells, Outcome.IMPOSSIBLE));
    }

    private static int sum(List<TriedCell> cells, Outcome outcome) {
        return cells.stream().mapToInt(cell -> cell.count(outcome)).sum();
    }

    /** Noticed of tried, to a tenth and never rounded up; empty if nothing was tried. */
    public Optional<BigDecimal> percent() {
        return tried == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(noticed))
                        .divide(BigDecimal.valueOf(tried), 1, RoundingMode.DOWN));
    }
}
