package org.shouwen.mutation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shouwen.table.Overlap;
import org.shouwen.table.Row;

/**
 * What is tried in place of a rank: the numbers that put a row past the next one before or after it among those that may
 * fit the same case. Any other number leaves the order as it is, so that nobody could notice it.
 */
final class OtherRanks {

    private final Cell cell;
    private final BigDecimal rank;
    private final List<BigDecimal> rivals;

    private OtherRanks(Cell cell) {
        this.cell = cell;
        this.rank = (BigDecimal) cell.value();
        this.rivals = cell.table().rows().stream()
                .filter(this::isRival)
                .map(row -> (BigDecimal) row.values().get(cell.column().field()))
                .toList();
    }

    /** Nothing where no other row may fit the same case. */
    static List<List<Object>> of(Cell cell) {
        return new OtherRanks(cell).others();
    }

    private List<List<Object>> others() {
        Optional<BigDecimal> after =
                rivals.stream().filter(other -> other.compareTo(rank) >= 0).min(Comparator.naturalOrder());
        Optional<BigDecimal> before =
                rivals.stream().filter(other -> other.compareTo(rank) <= 0).max(Comparator.naturalOrder());
        return Stream.of(
                        past(after, next -> next.add(BigDecimal.ONE)),
                        past(before, next -> next.subtract(BigDecimal.ONE)))
                .flatMap(Optional::stream)
                .map(List::<Object>of)
                .toList();
    }

    private Optional<BigDecimal> past(Optional<BigDecimal> rival, UnaryOperator<BigDecimal> step) {
        return rival.map(step).filter(cell.column()::takes);
    }

    private boolean isRival(Row other) {
        return !other.origin().equals(cell.row().origin())
                && other.validity().overlaps(cell.row().validity())
                && cell.column().ranked().stream()
                        .allMatch(field -> Overlap.of(
                                other.values().get(field), cell.row().values().get(field)));
    }
}
