package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.duties;
import static org.shouwen.table.Book.dutyWith;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwen.table.Book.Formatted;
import org.shouwen.table.Book.Formula;

@DisplayName("A cell that cannot be read is named with what stands there and what would be right")
class CellProblemsTest {

    private static final int MATTER = 0;
    private static final int LEAD = 1;
    private static final int HELPERS = 2;
    private static final int WITHIN = 3;
    private static final int FLOORS = 4;
    private static final int COST = 5;
    private static final int FREE = 6;
    private static final int SINCE = 7;

    static Stream<Arguments> unreadableCells() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return Stream.of(
                Arguments.of(LEAD, "工程维休部", "B3", "工程维休部", "没有“工程维休部”", "工程维修部"),
                Arguments.of(LEAD, "ODRER", "B3", "ODRER", "没有“ODRER”", "ORDER"),
                Arguments.of(LEAD, "保洁部", "B3", "保洁部", "没有“保洁部”", "环境保洁部"),
                Arguments.of(LEAD, "财务", "B3", "财务", "没有“财务”", null),
                Arguments.of(LEAD, 101, "B3", "101", "文本", null),
                Arguments.of(LEAD, true, "B3", "TRUE", "是/否", null),
                Arguments.of(MATTER, 13800138000L, "A3", "13800138000", "文本", null),
                Arguments.of(MATTER, "一".repeat(4001), "A3", "一".repeat(120) + "…", "4000", null),
                Arguments.of(MATTER, "电梯\u0080困人", "A3", "电梯\u0080困人", "控制字符", null),
                Arguments.of(MATTER, "电梯\u202E困人", "A3", "电梯\u202E困人", "控制字符", null),
                Arguments.of(HELPERS, "ORDER；；CLEANING", "C3", "ORDER；；CLEANING", "空的", null),
                Arguments.of(HELPERS, "ORDER;", "C3", "ORDER;", "空的", null),
                Arguments.of(HELPERS, "ORDER；秩序维护部", "C3", "ORDER；秩序维护部", "两次", null),
                Arguments.of(HELPERS, "ORDER；环境保结部", "C3", "ORDER；环境保结部", "没有“环境保结部”", "环境保洁部"),
                Arguments.of(HELPERS, "ORDER、CLEANING", "C3", "ORDER、CLEANING", "用“；”分开", "ORDER；CLEANING"),
                Arguments.of(WITHIN, "20分", "D3", "20分", "时限", "20分钟"),
                Arguments.of(WITHIN, "半小时", "D3", "半小时", "时限", "30分钟"),
                Arguments.of(WITHIN, "1.5小时", "D3", "1.5小时", "时限", "90分钟"),
                Arguments.of(WITHIN, "两个工作日", "D3", "两个工作日", "时限", "2工作日"),
                Arguments.of(WITHIN, "二十分钟", "D3", "二十分钟", "时限", "20分钟"),
                Arguments.of(WITHIN, "十五分钟", "D3", "十五分钟", "时限", "15分钟"),
                Arguments.of(WITHIN, "九十九天", "D3", "九十九天", "时限", "99天"),
                Arguments.of(WITHIN, "一百分钟", "D3", "一百分钟", "时限", null),
                Arguments.of(WITHIN, "二三分钟", "D3", "二三分钟", "时限", null),
                Arguments.of(WITHIN, "一小时半", "D3", "一小时半", "时限", null),
                Arguments.of(WITHIN, "3661天", "D3", "3661天", "最多 3660天", null),
                Arguments.of(WITHIN, "2601工作日", "D3", "2601工作日", "最多 2600工作日", null),
                Arguments.of(WITHIN, "9999999天", "D3", "9999999天", "最多 3660天", null),
                Arguments.of(WITHIN, "99999日", "D3", "99999日", "不是时限", null),
                Arguments.of(WITHIN, "尽快", "D3", "尽快", "时限", null),
                Arguments.of(WITHIN, 20, "D3", "20", "时限", null),
                Arguments.of(FLOORS, "5-1", "E3", "5-1", "范围内没有数", null),
                Arguments.of(FLOORS, "低层", "E3", "低层", "不是范围", null),
                Arguments.of(FLOORS, day, "E3", "2026-01-05", "日期格式", null),
                Arguments.of(COST, "十元", "F3", "十元", "只填数字", null),
                Arguments.of(COST, 1e15, "F3", "1000000000000000", "过大", null),
                Arguments.of(COST, day, "F3", "2026-01-05", "日期格式", null),
                Arguments.of(COST, false, "F3", "FALSE", "是/否", null),
                Arguments.of(FREE, "√", "G3", "√", "“是”或“否”", "是"),
                Arguments.of(FREE, "N", "G3", "N", "“是”或“否”", "否"),
                Arguments.of(FREE, "也许", "G3", "也许", "“是”或“否”", null),
                Arguments.of(FREE, 1, "G3", "1", "“是”或“否”", "是"),
                Arguments.of(SINCE, "1/2/2026", "H3", "1/2/2026", "2026-11-23", null),
                Arguments.of(SINCE, "2026-02-30", "H3", "2026-02-30", "没有这一天", null),
                Arguments.of(SINCE, 46349, "H3", "46349", "日期", null),
                Arguments.of(
                        SINCE,
                        new Formatted(46349.5, "yyyy-mm-dd hh:mm"),
                        "H3",
                        "2026-11-23 12:00",
                        "不带时间",
                        "2026-11-23"),
                Arguments.of(SINCE, new Formatted(0, "yyyy-mm-dd"), "H3", "0", "有效的日期", null),
                Arguments.of(COST, new Formula("1+1"), "F3", "=1+1", "公式", null),
                Arguments.of(COST, FormulaError.REF, "F3", "#REF!", "错误值", null),
                Arguments.of(LEAD, " \u3000\u00A0", "B3", " \u3000\u00A0", "只有空格", null));
    }

    @ParameterizedTest
    @MethodSource("unreadableCells")
    void namesCellContentAndSuggestion(
            int column, Object cell, String address, String found, String message, String suggestion) {
        assertThat(dutyWith(column, cell).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("decision-tables/routing.xlsx");
            assertThat(problem.sheet()).isEqualTo("职责");
            assertThat(problem.cell()).isEqualTo(address);
            assertThat(problem.found()).isEqualTo(found);
            assertThat(problem.message().zh()).contains(message);
            assertThat(problem.message().en()).isNotBlank();
            assertThat(problem.suggestion()).isEqualTo(suggestion);
        });
    }

    @Test
    void aBlankCellOfARequiredColumnIsNamed() {
        assertThat(duties().row(null, "ORDER").problems())
                .singleElement()
                .extracting(Problem::cell, problem -> problem.message().zh())
                .containsExactly("A3", "“事项”不能为空。");
    }

    @ParameterizedTest
    @CsvSource({
        "lead, , , false, “协办部门”只有在“主办部门”有内容时才能为空。",
        "lead, , ORDER, true, ",
        "lead, ORDER, CLEANING, false, “协办部门”只有在“主办部门”是“秩序维护部”时才能为空。",
        "lead, ORDER, ORDER, true, ",
    })
    void aCellThatMayBeBlankOnlyBesideAnotherIsNamed(
            String field, String code, String lead, boolean taken, String message) {
        TableShape duty = Book.shape(
                HitPolicy.UNIQUE,
                Book.column("matter", "事项", CellType.TEXT).asKey(),
                Book.column("lead", "主办部门", CellType.WORD),
                Book.column("helper", "协办部门", CellType.WORD).blankIf(field, code));

        Reading reading = Book.titled("职责", "事项", "主办部门", "协办部门")
                .row("一", lead)
                .row("二", lead, "ORDER")
                .read(duty);

        assertThat(reading.problems())
                .extracting(Problem::cell, problem -> problem.message().zh())
                .isEqualTo(taken ? List.of() : List.of(Tuple.tuple("C3", message)));
        assertThat(reading.tables().get(0).rows()).hasSize(taken ? 2 : 1);
    }

    @Test
    void aBlankStretchOfTheDayIsToldItsForm() {
        TableShape hours = Book.shape(
                HitPolicy.ALL,
                Book.column("name", "名称", CellType.TEXT),
                Book.column("hours", "工作时间", CellType.HOURS).asKey());

        assertThat(Book.titled("职责", "名称", "工作时间").row("早班").read(hours).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("B3");
                    assertThat(problem.message().zh()).contains("不能为空", "08:30-17:30", "全天");
                });
    }

    @Test
    void theLongestDurationsAreTaken() {
        assertThat(dutyWith(WITHIN, "3660天").problems()).isEmpty();
        assertThat(dutyWith(WITHIN, "2600工作日").problems()).isEmpty();
        assertThat(dutyWith(WITHIN, "0分钟").problems()).isEmpty();
    }

    @Test
    void aWholeNumberBelowTheLeastOfItsColumnIsNamed() {
        TableShape levels = Book.shape(
                HitPolicy.ALL, Book.column("level", "级别", CellType.WHOLE_NUMBER).atLeast(1));

        Reading reading = Book.titled("职责", "级别").row(0).row("-3").row(1).read(levels);

        assertThat(reading.problems()).extracting(Problem::cell).containsExactly("A3", "A4");
        assertThat(reading.problems()).extracting(Problem::found).containsExactly("0", "-3");
        assertThat(reading.problems())
                .extracting(Problem::message)
                .containsOnly(new Text("「级别」应是不小于 1 的整数。", "级别 must be a whole number of at least 1."));
    }

    @Test
    void aNumberBelowTheLeastOfItsColumnIsNamed() {
        TableShape points = Book.shape(
                HitPolicy.ALL, Book.column("points", "扣分", CellType.NUMBER).atLeast(0));

        Reading reading = Book.titled("职责", "扣分").row(-0.5).row(0).read(points);

        assertThat(reading.problems())
                .extracting(Problem::cell, Problem::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A3", "-0.5"));
    }

    @Test
    void aDurationOfNothingIsNamedWhereTheColumnAsksForMore() {
        TableShape terms = Book.shape(
                HitPolicy.ALL, Book.column("term", "时限", CellType.DURATION).atLeast(1));

        Reading reading =
                Book.titled("职责", "时限").row("0分钟").row("1分钟").row("当日").read(terms);

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("A3");
            assertThat(problem.message().zh()).contains("太短", "1分钟");
        });
    }

    @Test
    void everyProblemIsFoundInOnePassAndListedInReadingOrder() {
        Book book = duties().row("一", "无此部门", null, "马上").row().row("二", null, null, null, "x", "y", "z", "w");

        assertThat(book.problems()).extracting(Problem::cell).containsExactly("B3", "D3", "E5", "F5", "G5", "H5");
    }

    @Test
    void mergedDataCellsAreNamedByTheirRange() {
        Book book = duties().row("一")
                .row("二")
                .with(sheet -> sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("B3:B4")));

        assertThat(book.problems()).singleElement().extracting(Problem::cell).isEqualTo("B3:B4");
    }

    @Test
    void aMergedTitleIsFine() {
        Book book = duties().row("一")
                .with(sheet -> sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("A1:H1")));

        assertThat(book.problems()).isEmpty();
    }

    @Test
    void aWholeNumberHasNoFractionAndFitsAnInt() {
        TableShape counts = Book.shape(HitPolicy.ALL, Book.column("count", "数", CellType.WHOLE_NUMBER));
        Book book =
                Book.titled("职责", "数").row(12.5).row("3.1").row(2147483648.0).row("-2147483649");

        Reading refused = book.read(counts);
        Reading read = Book.titled("职责", "数").row(2147483647).row("3.0").read(counts);

        assertThat(refused.problems()).extracting(Problem::cell).containsExactly("A3", "A4", "A5", "A6");
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.message().zh()).contains("整数", "2,147,483,647"));
        assertThat(read.tables().get(0).rows())
                .extracting(row -> row.values().get("count"))
                .containsExactly(BigDecimal.valueOf(2147483647), BigDecimal.valueOf(3));
    }

    @Test
    void aValueOutsideTheHeadingsIsNamedOncePerColumn() {
        Book book = duties().row("一", null, null, null, null, null, null, null, null, "合计")
                .row("二", null, null, null, null, null, null, null, null, 2);

        assertThat(book.problems())
                .singleElement()
                .extracting(Problem::cell, Problem::found)
                .containsExactly("J3", "合计");
    }

    @Test
    void tenThousandProblemsAreListedAndTheRestCounted() {
        Book book = duties();
        for (int i = 0; i < 5_010; i++) {
            book.row("事项" + i, "x", "x");
        }

        assertThat(book.problems()).hasSize(10_001).last().satisfies(last -> assertThat(
                        last.message().zh())
                .contains("另有 20 处"));
    }
}
