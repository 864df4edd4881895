package org.shouwen.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Column;
import org.shouwen.table.Hours;
import org.shouwen.table.Range;
import org.shouwen.table.Term;
import org.shouwen.table.Term.Unit;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** What is tried in place of what stands in a cell: the next word, the other of yes and no, a limit one step off. */
final class OtherValues {

    private final Vocabularies vocabularies;

    OtherValues(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * What to try, one after the other: of each the first that the table takes. In a list each element in turn is
     * another. Nothing for texts, of which none is nearer than any other.
     */
    List<List<Object>> of(Column column, Object value) {
        return value instanceof List<?> list ? ofList(column, list) : single(column, value);
    }

    private List<List<Object>> ofList(Column column, List<?> list) {
        List<List<Object>> changes = new ArrayList<>();
        for (int place = 0; place < list.size(); place++) {
            for (List<Object> others : single(column, list.get(place))) {
                changes.add(lists(list, place, others));
            }
        }
        return changes;
    }

    private static List<Object> lists(List<?> list, int place, List<Object> others) {
        List<Object> lists = new ArrayList<>();
        others.stream().filter(other -> !list.contains(other)).forEach(other -> {
            List<Object> changed = new ArrayList<>(list);
            changed.set(place, other);
            lists.add(List.copyOf(changed));
        });
        return lists;
    }

    private List<List<Object>> single(Column column, Object value) {
        return switch (column.type()) {
            case WORD -> List.of(words(Objects.requireNonNull(column.vocabulary()), value));
            case YES_NO -> each(Stream.of(!(Boolean) value));
            case NUMBER, WHOLE_NUMBER -> each(steps((BigDecimal) value).filter(column::takes));
            case DATE -> each(Stream.of(1, -1).map(((LocalDate) value)::plusDays));
            case MOMENT -> each(Stream.of(1, -1).map(((LocalDateTime) value)::plusMinutes));
            case DURATION -> each(terms((Term) value).filter(column::takes));
            case HOURS -> each(hours((Hours) value));
            case RANGE -> each(ranges((Range) value));
            case TEXT -> List.of();
        };
    }

    private static List<List<Object>> each(Stream<?> others) {
        return others.map(List::<Object>of).toList();
    }

    /** The words after this one, and then those before it. */
    private List<Object> words(String vocabulary, Object value) {
        List<Object> words = new ArrayList<>(
                vocabularies.words(vocabulary).stream().map(Word::code).toList());
        int place = words.indexOf(value);
        List<Object> others = new ArrayList<>(words.subList(place + 1, words.size()));
        others.addAll(words.subList(0, Math.max(0, place)));
        return others;
    }

    /** One more and one less of the last digit written. */
    private static Stream<BigDecimal> steps(BigDecimal number) {
        BigDecimal step = number.scale() > 0 ? number.ulp() : BigDecimal.ONE;
        return Stream.of(number.add(step), number.subtract(step));
    }

    private static Stream<Term> terms(Term term) {
        return switch (term.unit()) {
            case WITHIN_SHIFT -> Stream.of(new Term(term.amount(), Unit.SAME_DAY));
            case SAME_DAY -> Stream.of(new Term(term.amount(), Unit.WITHIN_SHIFT));
            default ->
                Stream.of(term.amount() + 1, term.amount() - 1)
                        .filter(amount -> amount >= 0)
                        .map(amount -> new Term(amount, term.unit()));
        };
    }

    private static Stream<Hours> hours(Hours hours) {
        return Stream.of(
                        Hours.of(hours.from() + 1, hours.until()),
                        Hours.of(hours.from() - 1, hours.until()),
                        Hours.of(hours.from(), hours.until() + 1),
                        Hours.of(hours.from(), hours.until() - 1))
                .flatMap(other -> other.stream());
    }

    private static Stream<Range> ranges(Range range) {
        Stream<Range> lows = bounds(range.low())
                .map(low -> new Range(low, range.lowInclusive(), range.high(), range.highInclusive()));
        Stream<Range> highs = bounds(range.high())
                .map(high -> new Range(range.low(), range.lowInclusive(), high, range.highInclusive()));
        return Stream.concat(lows, highs).filter(other -> !other.isEmpty());
    }

    private static Stream<BigDecimal> bounds(@Nullable BigDecimal bound) {
        return bound == null ? Stream.empty() : steps(bound);
    }
}
