package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.shape;
import static org.shouwen.table.Book.titled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.shouwen.table.Book.Formatted;

@Label("What a workbook holds is what is read, however it is shown")
class StoredFormsTest {

    private static final TableShape SHAPE = shape(
            HitPolicy.FIRST,
            Book.column("number", "数", CellType.NUMBER),
            Book.column("date", "日期", CellType.DATE),
            Book.column("yes", "是否", CellType.YES_NO),
            Book.column("word", "部门", CellType.WORD));

    private static Book book() {
        return titled("职责", "数", "日期", "是否", "部门");
    }

    /** What is read of each row of {@code book}, none of which may be refused. */
    private static List<Object> column(Book book, String field) {
        Reading reading = book.read(SHAPE);
        assertThat(reading.problems()).isEmpty();
        return reading.tables().get(0).rows().stream()
                .map(row -> row.values().get(field))
                .toList();
    }

    @Provide
    Arbitrary<String> numberFormats() {
        return Arbitraries.of(
                "General",
                "0",
                "0.00",
                "#,##0",
                "#,##0.00",
                "0%",
                "0.00%",
                "0.00E+00",
                "# ?/?",
                "@",
                "¥#,##0.00",
                "[Red]0.00",
                "0\"元\"",
                "0\"日\"",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ");
    }

    @Provide
    Arbitrary<String> dateFormats() {
        return Arbitraries.of(
                "yyyy-mm-dd",
                "m/d/yy",
                "yyyy\"年\"m\"月\"d\"日\"",
                "yyyy/m/d;@",
                "d-mmm-yy",
                "yyyy-mm-dd hh:mm",
                "[$-804]yyyy\"年\"m\"月\"d\"日\"",
                "mmm-yy");
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-9.99e14, 9.99e14),
                Arbitraries.doubles().between(-1, 1),
                Arbitraries.integers().map(Integer::doubleValue),
                Arbitraries.of(0.1, 0.1 + 0.2, 1e14, 999_999_999_999_999d, 1e-300, -0.0, 46349.5));
    }

    @Property(tries = 20)
    void numbersKeepEveryDigitInAnyFormat(@ForAll("formattedNumbers") List<Formatted> cells) {
        Book book = book();
        cells.forEach(book::row);

        assertThat(column(book, "number"))
                .isEqualTo(cells.stream()
                        .map(cell -> Numerals.plain(BigDecimal.valueOf((double) cell.value())))
                        .toList());
    }

    @Provide
    Arbitrary<List<Formatted>> formattedNumbers() {
        return Combinators.combine(numbers(), numberFormats())
                .as((number, format) -> new Formatted(number, format))
                .list()
                .ofMinSize(1)
                .ofMaxSize(500);
    }

    @Property(tries = 20)
    void numbersInADateFormatAreRefusedAsNumbers(
            @ForAll @IntRange(max = 60_000) int number, @ForAll("dateFormats") String format) {
        assertThat(book().row(new Formatted(number, format)).read(SHAPE).problems())
                .extracting(Problem::cell)
                .containsExactly("A3");
    }

    @Property(tries = 20)
    void datesAreTheSameDayInAnyFormatAndInBothCalendars(
            @ForAll("days") List<LocalDate> days, @ForAll("dateFormats") String format, @ForAll boolean from1904) {
        Book book = book();
        if (from1904) {
            book.with(
                    sheet -> sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true));
        }
        days.forEach(day -> book.row(null, new Formatted(day, format)));

        assertThat(column(book, "date")).isEqualTo(days);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 110_000)
                .map(LocalDate.of(1904, 1, 2)::plusDays)
                .list()
                .ofMinSize(1)
                .ofMaxSize(100);
    }

    @Property(tries = 20)
    void datesTypedAsTextAreReadYearFirst(
            @ForAll("days") List<LocalDate> days, @ForAll("spellings") String spelling, @ForAll boolean wide) {
        Book book = book();
        for (LocalDate day : days) {
            String typed = spelling.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            book.row(null, wide ? wide(typed) : typed);
        }

        assertThat(column(book, "date")).isEqualTo(days);
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.of("%d-%02d-%02d", "%d-%d-%d", "%d/%d/%d", "%d年%d月%d日", "\u3000%d-%02d-%02d\u00A0");
    }

    @Property(tries = 20)
    void numbersTypedAsTextAreReadInAnyWidth(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = -99_999) Integer> numbers, @ForAll boolean wide) {
        Book book = book();
        numbers.forEach(number -> book.row(" " + (wide ? wide(number.toString()) : number)));

        assertThat(column(book, "number"))
                .isEqualTo(numbers.stream().map(BigDecimal::new).toList());
    }

    @Example
    void truthIsReadFromCellsAndWords() {
        Book book = book();
        List.of(true, "\u3000是", "是", false, "否 ", "否\u00A0").forEach(cell -> book.row(null, null, cell));

        assertThat(column(book, "yes")).containsExactly(true, true, true, false, false, false);
    }

    @Example
    void wordsAreFoundByWordOrCodeInAnyWidth() {
        Book book = book();
        List.of("秩序维护部", "\u00A0秩序维护部 ", "秩序 维护部", "ORDER", wide("ORDER"), "ORDER\u200B")
                .forEach(cell -> book.row(null, null, null, cell));

        assertThat(column(book, "word")).hasSize(6).containsOnly("ORDER");
    }

    @Property(tries = 20)
    void everyRowIsReadHoweverManyBlankOnesStandBetween(@ForAll @Size(min = 1, max = 30) List<Boolean> filled) {
        Book book = book();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i)) {
                book.row(i);
                expected.add(i + 3);
            } else {
                book.row(new Object[4]);
            }
        }
        book.row(1);
        expected.add(filled.size() + 3);

        assertThat(book.read(SHAPE).tables().get(0).rows())
                .extracting(row -> row.origin().row())
                .isEqualTo(expected);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(letter -> wide.append((char) (letter > ' ' && letter <= '~' ? letter + 0xFEE0 : letter)));
        return wide.toString();
    }
}
