package org.shouwen.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shouwen.table.Problem;

@DisplayName("A sheet of limits is refused with the cell")
class LimitTablesTest {

    private static void refuses(ChangedTables tables, String sheet, String cell, String... words) {
        assertThat(tables.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo(sheet);
            assertThat(problem.cell()).isEqualTo(cell);
            assertThat(problem.message().zh()).contains(words);
        });
    }

    private static ChangedTables tables() {
        return ChangedTables.in("escalation");
    }

    @Test
    void whereTwoLimitsOfOneRankFitTheSameStep() {
        refuses(tables().set("时限", "SX-041", "优先次序", "4"), "时限", "G43", "第 43 行与第 5 行可以同时适用", "优先次序");
        assertThat(tables().set("时限", "SX-041", "优先次序", "5").problems()).isEmpty();
    }

    @Test
    void whereTwoLimitsOfOneRankFitNoStepTogetherTheyAreTaken() {
        assertThat(tables().set("时限", "SX-032", "优先次序", "1").problems()).isEmpty();
    }

    @Test
    void whereTwoRowsSayForHowLongSomebodyIsWaitedFor() {
        refuses(tables().set("联系不上", "LX-001", "优先次序", "2"), "联系不上", "D4", "第 4 行与第 3 行可以同时适用");
    }

    @Test
    void whereTwoRowsLetTheSameOneStandInAtOneHour() {
        refuses(tables().set("值班", "ZB-013", "由谁值班", "监控室"), "值班", "F15", "第 15 行与第 14 行可以同时适用", "时段");
    }

    @Test
    void whereARowLetsNobodyStandInAndTellsNobodyLater() {
        refuses(tables().set("值班", "ZB-008", "最迟告知本人", null), "值班", "G10", "最迟告知本人");
        assertThat(tables().set("值班", "ZB-004", "最迟告知本人", null).problems()).isEmpty();
    }

    @Test
    void whereARungNamesNobody() {
        refuses(tables().set("升级", "SJ-104", "角色", null), "升级", "J6", "“角色”只有在“告知对象”是“承办人”时才能为空");
    }

    @Test
    void whereAShiftDoesNotBeginWhenTheOneBeforeItEnds() {
        ChangedTables late = tables().set("班次", "BC-002", "时间", "08:30-16:00");

        refuses(late, "班次", "B4", "第 3 行在 08:00 结束");
        assertThat(tables().set("班次", "BC-002", "时间", "08:30-16:00").problems())
                .extracting(Problem::suggestion)
                .containsExactly("08:00-16:00");
    }
}
