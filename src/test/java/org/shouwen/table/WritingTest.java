package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.WORDS;
import static org.shouwen.table.Book.column;
import static org.shouwen.table.Book.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What is written is what is read")
class WritingTest {

    private static final TableShape SHAPE = shape(
            HitPolicy.UNIQUE,
            column("key", "键", CellType.TEXT).asKey(),
            column("text", "文字", CellType.TEXT),
            column("texts", "几段文字", CellType.TEXT).asList(),
            column("number", "数", CellType.NUMBER),
            column("numbers", "几个数", CellType.NUMBER).asList(),
            column("yes", "是否", CellType.YES_NO),
            column("date", "日期", CellType.DATE),
            column("dates", "几天", CellType.DATE).asList(),
            column("moment", "时间", CellType.MOMENT),
            column("moments", "几个时间", CellType.MOMENT).asList(),
            column("term", "时限", CellType.DURATION),
            column("terms", "几个时限", CellType.DURATION).asList(),
            column("hours", "工作时间", CellType.HOURS),
            column("stretches", "几段时间", CellType.HOURS).asList(),
            column("word", "部门", CellType.WORD),
            column("code", "部门代码", CellType.WORD),
            column("words", "几个部门", CellType.WORD).asList(),
            column("range", "范围", CellType.RANGE),
            column("ranges", "几个范围", CellType.RANGE).asList());

    @Property(tries = 20)
    void rowsReadBackAsTheyWereWritten(@ForAll("rows") List<Map<String, Object>> rows) {
        List<Map<String, Object>> keyed = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> copy = new HashMap<>(row);
            copy.put("key", "第" + keyed.size());
            keyed.add(copy);
        }

        byte[] workbook = Workbooks.write(List.of(new Sheet(SHAPE, "=标题", Map.of(), keyed)), WORDS);
        Reading reading = Workbooks.read("t.xlsx", workbook, List.of(SHAPE), WORDS);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows()).extracting(Row::values).isEqualTo(keyed);
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> rows() {
        Map<String, Arbitrary<?>> cells = Map.ofEntries(
                Map.entry("text", texts("")),
                Map.entry("texts", some(texts(";；"))),
                Map.entry("number", numbers()),
                Map.entry("numbers", some(numbers())),
                Map.entry("yes", Arbitraries.of(true, false)),
                Map.entry("date", dates()),
                Map.entry("dates", some(dates())),
                Map.entry("moment", moments()),
                Map.entry("moments", some(moments())),
                Map.entry("term", terms()),
                Map.entry("terms", some(terms())),
                Map.entry("hours", hours()),
                Map.entry("stretches", some(hours())),
                Map.entry("word", words()),
                Map.entry("code", words()),
                Map.entry("words", some(words())),
                Map.entry("range", ranges()),
                Map.entry("ranges", some(ranges())));
        Arbitrary<Map<String, Object>> row = Arbitraries.just(new HashMap<>());
        for (Map.Entry<String, Arbitrary<?>> cell : cells.entrySet()) {
            row = Combinators.combine(row, cell.getValue().injectNull(0.4)).as((before, value) -> {
                Map<String, Object> after = new HashMap<>(before);
                if (value != null) {
                    after.put(cell.getKey(), value);
                }
                return after;
            });
        }
        return row.list().ofMinSize(1).ofMaxSize(20);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> element) {
        return element.list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<String> texts(String without) {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("=+-@'\"0123456789.,;；，（）_xＡ１ \n\u3000<>&是否电梯困人x0041_"),
                        Arbitraries.strings().withCharRange(' ', '~'),
                        Arbitraries.strings().withCharRange('一', '龥'),
                        Arbitraries.of(
                                "=1+1",
                                "+86",
                                "-1",
                                "@SUM(A1)",
                                "'x",
                                "_x0041_",
                                "_x0041_x0042_",
                                "１２３",
                                "1-5",
                                "TRUE",
                                "00123"))
                .map(text -> Spelling.value(text.chars()
                        .filter(letter -> without.indexOf(letter) < 0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()))
                .filter(text -> !text.isEmpty() && text.length() < 500);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                .ofScale(4)
                .map(Numerals::plain);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 86_399))
                .as((day, second) -> day.atStartOfDay().plusSeconds(second));
    }

    private static Arbitrary<Term> terms() {
        return Arbitraries.of(Term.Unit.values()).flatMap(unit -> {
            boolean alone = unit == Term.Unit.SAME_DAY || unit == Term.Unit.WITHIN_SHIFT;
            return Arbitraries.integers().between(alone ? 1 : 0, unit.most()).map(amount -> new Term(amount, unit));
        });
    }

    private static Arbitrary<Hours> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_439),
                        Arbitraries.integers().between(1, 1_440))
                .as((from, minutes) -> new Hours(from, from + minutes));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(WORDS.words("部门")).map(Word::code);
    }

    private static Arbitrary<Range> ranges() {
        Arbitrary<BigDecimal> low = numbers().injectNull(0.2);
        Arbitrary<BigDecimal> width = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.TEN)
                .injectNull(0.2);
        return Combinators.combine(low, width, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .filter((from, wide, first, last) -> from != null || wide != null)
                .as((from, wide, first, last) -> {
                    BigDecimal high = wide == null ? null : Numerals.plain(from == null ? wide : from.add(wide));
                    return new Range(from, from != null && first, high, high != null && last);
                });
    }
}
