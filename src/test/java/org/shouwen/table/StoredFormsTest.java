package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.WORDS;
import static org.shouwen.table.Book.column;
import static org.shouwen.table.Book.shape;
import static org.shouwen.table.Book.titled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
            column("number", "数", CellType.NUMBER),
            column("date", "日期", CellType.DATE),
            column("yes", "是否", CellType.YES_NO),
            column("word", "部门", CellType.WORD));

    private static Book book() {
        return titled("职责", "数", "日期", "是否", "部门");
    }

    private static Object only(Book book, String field) {
        Reading reading = book.read(SHAPE);
        assertThat(reading.problems()).isEmpty();
        return reading.tables().get(0).rows().get(0).values().get(field);
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

    @Property(tries = 300)
    void numbersKeepEveryDigitInAnyFormat(@ForAll("numbers") double number, @ForAll("numberFormats") String format) {
        Object read = only(book().row(new Formatted(number, format)), "number");

        assertThat(((BigDecimal) read).doubleValue()).isEqualTo(number + 0.0);
        assertThat((BigDecimal) read).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property(tries = 100)
    void numbersInADateFormatAreRefusedAsNumbers(
            @ForAll @IntRange(max = 60_000) int number, @ForAll("dateFormats") String format) {
        assertThat(book().row(new Formatted(number, format)).read(SHAPE).problems())
                .extracting(Problem::cell)
                .containsExactly("A3");
    }

    @Property(tries = 200)
    void datesAreTheSameDayInAnyFormatAndInBothCalendars(
            @ForAll @IntRange(min = 1905, max = 2200) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll("dateFormats") String format,
            @ForAll boolean from1904) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        Book book = book();
        if (from1904) {
            book.with(
                    sheet -> sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true));
        }

        assertThat(only(book.row(null, new Formatted(date, format)), "date")).isEqualTo(date);
    }

    @Property(tries = 100)
    void datesTypedAsTextAreReadYearFirst(
            @ForAll @IntRange(min = 1000, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll("spellings") String spelling,
            @ForAll boolean wide) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        String typed = spelling.formatted(year, date.getMonthValue(), date.getDayOfMonth());

        assertThat(only(book().row(null, wide ? wide(typed) : typed), "date")).isEqualTo(date);
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.of("%d-%02d-%02d", "%d-%d-%d", "%d/%d/%d", "%d年%d月%d日", "\u3000%d-%02d-%02d\u00A0");
    }

    @Property(tries = 100)
    void numbersTypedAsTextAreReadInAnyWidth(@ForAll @IntRange(min = -99_999) int number, @ForAll boolean wide) {
        String typed = String.valueOf(number);

        assertThat(only(book().row(" " + (wide ? wide(typed) : typed)), "number"))
                .isEqualTo(new BigDecimal(number));
    }

    @Property(tries = 20)
    void truthIsReadFromCellsAndWords(@ForAll boolean truth) {
        assertThat(only(book().row(null, null, truth), "yes")).isEqualTo(truth);
        assertThat(only(book().row(null, null, truth ? "\u3000是" : "否 "), "yes"))
                .isEqualTo(truth);
    }

    @Property(tries = 50)
    void wordsAreFoundByWordOrCodeInAnyWidth(@ForAll("words") Word word, @ForAll boolean wide) {
        assertThat(only(book().row(null, null, null, "\u00A0" + word.text().zh() + " "), "word"))
                .isEqualTo(word.code());
        assertThat(only(book().row(null, null, null, wide ? wide(word.code()) : word.code()), "word"))
                .isEqualTo(word.code());
    }

    @Provide
    Arbitrary<Word> words() {
        return Arbitraries.of(WORDS.words("部门"));
    }

    @Property(tries = 60)
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
