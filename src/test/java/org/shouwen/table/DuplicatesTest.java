package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.column;
import static org.shouwen.table.Book.shape;
import static org.shouwen.table.Book.titled;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rows that may not stand beside each other are both named")
class DuplicatesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static TableShape duties(HitPolicy hitPolicy) {
        return shape(hitPolicy, column("matter", "事项", CellType.TEXT).asKey(), column("lead", "主办部门", CellType.WORD));
    }

    private static TableShape keyless(HitPolicy hitPolicy) {
        return shape(
                hitPolicy,
                column("matter", "事项", CellType.TEXT),
                column("helpers", "主办部门", CellType.WORD).asList());
    }

    private static Book book(Object[]... rows) {
        Book book = titled("职责", "事项", "主办部门", "编号", "生效日期", "失效日期");
        List.of(rows).forEach(book::row);
        return book;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void uniqueRefusesTheSameKeyTwice() {
        assertThat(book(row("Ａ１", "ORDER"), row("A1", "CLEANING"))
                        .read(duties(HitPolicy.UNIQUE))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("A4");
                    assertThat(problem.found()).isEqualTo("A1");
                    assertThat(problem.message().zh()).contains("第 4 行与第 3 行", "事项");
                    assertThat(problem.message().en()).contains("3 and 4");
                });
    }

    @Test
    void whatStandsInTheCellIsQuotedNotTheRowsId() {
        assertThat(book(row("一", null, "R-1"), row("一", null, "R-2"))
                        .read(duties(HitPolicy.UNIQUE))
                        .problems())
                .singleElement()
                .extracting(Problem::cell, Problem::found)
                .containsExactly("A4", "一");
    }

    @Test
    void aDoubledDateIsQuotedAsItStands() {
        TableShape holidays =
                shape(HitPolicy.UNIQUE, column("date", "日期", CellType.DATE).asKey());

        assertThat(titled("职责", "编号", "日期")
                        .row("H-1", JUNE)
                        .row("H-2", JUNE)
                        .read(holidays)
                        .problems())
                .singleElement()
                .extracting(Problem::cell, Problem::found)
                .containsExactly("B4", "2026-06-30");
    }

    @Test
    void uniqueRefusesOverlappingValidityOfOneKey() {
        Book book = book(row("一", null, null, null, JULY), row("一", null, null, JULY, null));

        assertThat(book.read(duties(HitPolicy.UNIQUE)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("有效期重叠"));
    }

    @Test
    void uniqueTakesOneKeyOnDaysThatDoNotMeet() {
        Book book = book(row("一", null, null, null, JUNE), row("一", null, null, JULY, null));

        Reading reading = book.read(duties(HitPolicy.UNIQUE));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows())
                .extracting(Row::validity)
                .containsExactly(new Validity(null, JUNE), new Validity(JULY, null));
    }

    @Test
    void uniqueFindsEveryRowThatClashesNotOnlyNeighbours() {
        Book book = book(row("一"), row("二"), row("一"), row("二"));

        assertThat(book.read(duties(HitPolicy.UNIQUE)).problems())
                .extracting(Problem::cell)
                .containsExactly("A5", "A6");
    }

    private static Reading turns(Object[]... rows) {
        TableShape turns = shape(
                HitPolicy.DISJOINT,
                column("matter", "事项", CellType.TEXT).asKey(),
                column("leads", "主办部门", CellType.WORD).asList().asCondition(),
                column("always", "照常", CellType.YES_NO).asCondition(),
                column("hours", "时段", CellType.HOURS).asKey());
        Book book = titled("职责", "事项", "主办部门", "照常", "时段", "失效日期", "生效日期");
        List.of(rows).forEach(book::row);
        return book.read(turns);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, , 08:00-12:00, ORDER, , 08:00-12:00",
        "ORDER, , 08:00-12:00, ORDER；CLEANING, , 08:00-12:00",
        ", , 08:00-12:00, CLEANING, , 08:00-12:00",
        "ORDER, 是, 08:00-12:00, ORDER, , 11:59-13:00",
        "ORDER, 是, 08:00-12:00, , 是, 全天",
        "ORDER, , 22:00-次日06:00, ORDER, , 05:59-06:30",
        "ORDER, , 05:59-06:30, ORDER, , 22:00-次日06:00"
    })
    void disjointRefusesRowsThatCanBothApply(
            String leads, String always, String hours, String otherLeads, String otherAlways, String otherHours) {
        Object[] one = row("一", leads, always, hours);
        Object[] other = row("一", otherLeads, otherAlways, otherHours);

        assertThat(turns(one, row("二", leads, always, hours)).problems()).isEmpty();
        assertThat(turns(one, other).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("D4");
            assertThat(problem.found()).isEqualTo(otherHours);
            assertThat(problem.message().zh()).contains("第 4 行与第 3 行可以同时适用", "主办部门");
            assertThat(problem.message().en()).contains("Rows 3 and 4 can both apply");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, , 08:00-12:00, CLEANING, , 08:00-12:00",
        "ORDER, 是, 08:00-12:00, ORDER, 否, 08:00-12:00",
        "ORDER, , 08:00-12:00, ORDER, , 12:00-13:00",
        "ORDER, , 22:00-次日06:00, ORDER, , 06:00-22:00"
    })
    void disjointTakesRowsOfWhichOneCanApply(
            String leads, String always, String hours, String otherLeads, String otherAlways, String otherHours) {
        assertThat(turns(row("一", leads, always, hours), row("一", otherLeads, otherAlways, otherHours))
                        .problems())
                .isEmpty();
    }

    @Test
    void disjointTakesRowsThatHoldOnOtherDays() {
        assertThat(turns(row("一", null, null, "全天", JUNE), row("一", null, null, "全天", null, JULY))
                        .problems())
                .isEmpty();
        assertThat(turns(row("一", null, null, "全天", JULY), row("一", null, null, "全天", null, JULY))
                        .problems())
                .hasSize(1);
    }

    @Test
    void firstTakesIdenticalRows() {
        assertThat(book(row("一", "ORDER"), row("一", "ORDER"))
                        .read(duties(HitPolicy.FIRST))
                        .problems())
                .isEmpty();
    }

    @Test
    void allTakesOneKeyWithDifferentResults() {
        assertThat(book(row("一", "ORDER"), row("一", "CLEANING"))
                        .read(duties(HitPolicy.ALL))
                        .problems())
                .isEmpty();
    }

    @Test
    void allRefusesIdenticalRows() {
        assertThat(book(row("一", "ORDER"), row("一", "秩序维护部"))
                        .read(duties(HitPolicy.ALL))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("第 4 行与第 3 行完全相同"));
    }

    @Test
    void withoutKeyColumnsTheWholeRowIsTheKey() {
        Book book = book(row("一", "ORDER；CLEANING"), row("一", "CLEANING"), row("一", "CLEANING；ORDER"));

        assertThat(book.read(keyless(HitPolicy.ALL)).problems())
                .extracting(Problem::cell)
                .containsExactly("A5");
        assertThat(book.read(keyless(HitPolicy.UNIQUE)).problems())
                .extracting(Problem::cell)
                .containsExactly("A5");
    }

    @Test
    void aRowIdMayStandOnlyOnce() {
        assertThat(book(row("一", null, "R-1"), row("二", null, "Ｒ-1"))
                        .read(duties(HitPolicy.UNIQUE))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("C4");
                    assertThat(problem.message().zh()).contains("第 4 行与第 3 行", "编号");
                });
    }

    @Test
    void aRowIsNamedByItsIdElseByItsKeyWords() {
        TableShape twoKeys = shape(
                HitPolicy.UNIQUE,
                column("matter", "事项", CellType.TEXT).asKey(),
                column("lead", "主办部门", CellType.WORD).asKey());

        Reading reading = book(row("一", "ORDER", "R-1"), row("一", "CLEANING", 7), row("二", "ORDER"))
                .read(twoKeys);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows())
                .extracting(row -> row.origin().id())
                .containsExactly("R-1", "7", "二/秩序维护部");
    }

    @Test
    void validityMayNotEndBeforeItBegins() {
        assertThat(book(row("一", null, null, JULY, JUNE))
                        .read(duties(HitPolicy.UNIQUE))
                        .problems())
                .singleElement()
                .extracting(Problem::cell, Problem::found)
                .containsExactly("E3", "2026-06-30");
    }

    @Test
    void validityMayLastOneDay() {
        assertThat(book(row("一", null, null, JULY, JULY))
                        .read(duties(HitPolicy.UNIQUE))
                        .problems())
                .isEmpty();
    }

    @Test
    void aRowWithAnotherProblemStillCountsForItsKey() {
        assertThat(book(row("一", "无此"), row("一", "ORDER"))
                        .read(duties(HitPolicy.UNIQUE))
                        .problems())
                .extracting(Problem::cell)
                .containsExactly("B3", "A4");
    }
}
