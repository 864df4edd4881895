package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.column;
import static org.shouwen.table.Book.duties;
import static org.shouwen.table.Book.shape;
import static org.shouwen.table.Book.titled;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sheet that does not look like its shape is refused")
class SheetProblemsTest {

    private static final TableShape SMALL = shape(
            HitPolicy.UNIQUE, column("matter", "事项", CellType.TEXT).asKey(), column("lead", "主办部门", CellType.WORD));

    @Test
    void anUnknownSheetIsNamedWithTheOneProbablyMeant() {
        assertThat(titled("职贵", "事项", "主办部门").row("一", "ORDER").read(SMALL).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.sheet()).isEqualTo("职贵");
                    assertThat(problem.cell()).isNull();
                    assertThat(problem.suggestion()).isEqualTo("职责");
                });
    }

    @Test
    void theSheetOfWordsIsPassedOver() {
        assertThat(duties().row("一").sheet("词表").row("部门").row("随便").problems()).isEmpty();
    }

    @Test
    void anUnknownHeadingIsNamedWithTheOneProbablyMeant() {
        assertThat(titled("职责", "事项", "主办部们").row("一").read(SMALL).problems())
                .singleElement()
                .extracting(Problem::cell, Problem::found, Problem::suggestion)
                .containsExactly("B2", "主办部们", "主办部门");
    }

    @Test
    void anUnknownHeadingThatIsLikeNoneStandsBesideTheMissingOne() {
        assertThat(titled("职责", "事项", "颜色").row("一").read(SMALL).problems())
                .extracting(Problem::cell, Problem::suggestion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B2", null),
                        org.assertj.core.groups.Tuple.tuple("C2", "主办部门"));
    }

    @Test
    void aMissingColumnIsNamedWhereItCouldBeAdded() {
        assertThat(titled("职责", "事项").row("一").read(SMALL).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("B2");
                    assertThat(problem.message().zh()).contains("缺少列“主办部门”");
                });
    }

    @Test
    void headingsThatDifferOnlyInBlanksAndWidthAreDoubled() {
        assertThat(titled("职责", "事项", "主办部门", " 主办\n部门\u3000")
                        .row("一")
                        .read(SMALL)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("C2");
                    assertThat(problem.message().zh()).contains("B2 重复");
                });
    }

    @Test
    void headingsAreFoundWithBlanksLineBreaksAndInAnyOrder() {
        Reading reading = titled("职责", "\u3000主办\n部门", " 事项 ").row("ORDER", "一").read(SMALL);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows().get(0).values())
                .containsEntry("lead", "ORDER")
                .containsEntry("matter", "一");
    }

    @Test
    void aNumberAsHeadingIsRefused() {
        assertThat(titled("职责", "事项", "主办部门", 3).row("一").read(SMALL).problems())
                .singleElement()
                .extracting(Problem::cell)
                .isEqualTo("C2");
    }

    @Test
    void aVocabularyThatDoesNotExistIsNamedOnceAtItsHeading() {
        Reading reading = Workbooks.read(
                "routing.xlsx",
                titled("职责", "事项", "主办部门").row("一", "ORDER").row("二", "ORDER").bytes(),
                List.of(SMALL),
                Vocabularies.of(java.util.Map.of("部", List.of())));

        assertThat(reading.problems()).singleElement().extracting(Problem::cell).isEqualTo("B2");
    }

    @Test
    void aSheetWithoutDataIsRefused() {
        assertThat(titled("职责", "事项", "主办部门").read(SMALL).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("没有数据"));
    }

    @Test
    void aSheetWithoutHeadingsIsRefused() {
        assertThat(new Book().sheet("职责").read(SMALL).problems())
                .extracting(problem -> problem.message().zh())
                .anyMatch(message -> message.contains("没有列标题"));
    }

    @Test
    void blankRowsAreSkippedAndNeverTheEnd() {
        Reading reading = duties().row("一").row().row((Object) null).row("二").read(DUTIES);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows())
                .extracting(row -> row.origin().row())
                .containsExactly(3, 6);
    }

    @Test
    void aRowThatHoldsOnlyARemarkIsBlank() {
        assertThat(titled("职责", "事项", "主办部门", "备注")
                        .row("一")
                        .row(null, null, "以下为夜班")
                        .read(SMALL)
                        .problems())
                .isEmpty();
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadLikeOthers() {
        Book book = titled("职责", "事项", "主办部门").row("一", "ORDER").with(sheet -> {
            sheet.setColumnHidden(1, true);
            sheet.getRow(2).setZeroHeight(true);
        });
        Reading reading = book.read(SMALL);

        assertThat(reading.tables().get(0).rows().get(0).values()).containsEntry("lead", "ORDER");
    }

    @Test
    void aSwitchedOffRowIsLeftOutButStillChecked() {
        Reading reading = titled("职责", "事项", "主办部门", "停用")
                .row("一", "ORDER", "是")
                .row("一", "ORDER", "否")
                .row("二", "无此", "是")
                .read(SMALL);

        assertThat(reading.tables().get(0).rows())
                .extracting(row -> row.origin().row())
                .containsExactly(4);
        assertThat(reading.problems()).singleElement().extracting(Problem::cell).isEqualTo("B5");
    }
}
