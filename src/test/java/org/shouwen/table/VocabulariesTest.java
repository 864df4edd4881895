package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.WORDS;
import static org.shouwen.table.Book.titled;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The workbook of all words")
class VocabulariesTest {

    private static Book words() {
        return titled("部门", "代码", "中文", "英文");
    }

    private static VocabularyReading read(Book book) {
        return Workbooks.readVocabularies("decision-tables/vocabulary.xlsx", book.bytes());
    }

    @Test
    void readsTheWordsItWrote() {
        byte[] content = Workbooks.writeVocabularies(WORDS, Map.of("部门", "公司各部门"));

        VocabularyReading reading = Workbooks.readVocabularies("vocabulary.xlsx", content);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.vocabularies().names()).containsExactly("部门");
        assertThat(reading.vocabularies().words("部门")).containsExactlyElementsOf(WORDS.words("部门"));
    }

    @Test
    void aWordWithoutCodeIsItsOwnAndWithoutEnglishStaysChinese() {
        VocabularyReading reading =
                read(titled("岗位", "代码", "中文", "英文").row(null, "维修员").row("GUARD", "秩序员", "Guard"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.vocabularies().words("岗位"))
                .containsExactly(
                        new Word("维修员", new Text("维修员", "维修员"), 0), new Word("GUARD", new Text("秩序员", "Guard"), 1));
    }

    @Test
    void everySheetIsAVocabularyInTheWorkbooksOrder() {
        VocabularyReading reading = read(words().row("ORDER", "秩序维护部")
                .sheet("岗位")
                .row("t")
                .row("代码", "中文", "英文")
                .row(null, "维修员"));

        assertThat(reading.vocabularies().names()).containsExactly("部门", "岗位");
    }

    @Test
    void aDoubledCodeIsNamed() {
        assertThat(read(words().row("ORDER", "秩序维护部").row("ORDER", "秩序部")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("A4");
                    assertThat(problem.found()).isEqualTo("ORDER");
                    assertThat(problem.message().zh()).contains("第 3 行");
                });
    }

    @Test
    void aDoubledWordIsNamed() {
        assertThat(read(words().row("ORDER", "秩序维护部").row("GUARD", " 秩序维护部")).problems())
                .singleElement()
                .extracting(Problem::cell)
                .isEqualTo("B4");
    }

    @Test
    void aWordThatIsAnothersCodeIsNamed() {
        assertThat(read(words().row("A", "B").row("B", "C")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("B3");
                    assertThat(problem.message().zh()).contains("第 4 行的代码");
                });
    }

    @Test
    void aCodeInSmallLettersIsNamedWithTheRightOne() {
        assertThat(read(words().row("lift fault", "电梯停运")).problems())
                .singleElement()
                .extracting(Problem::cell, Problem::suggestion)
                .containsExactly("A3", "LIFTFAULT");
    }

    @Test
    void aNumberAsCodeIsRefused() {
        assertThat(read(words().row(101, "一号楼")).problems())
                .singleElement()
                .extracting(Problem::cell)
                .isEqualTo("A3");
    }

    @Test
    void aMissingWordIsNamed() {
        assertThat(read(words().row("ORDER")).problems())
                .singleElement()
                .extracting(Problem::cell)
                .isEqualTo("B3");
    }

    @Test
    void datesOfValidityAreRefusedSinceWordsHaveNone() {
        assertThat(read(titled("部门", "代码", "中文", "英文", "生效日期").row("ORDER", "秩序维护部"))
                        .problems())
                .singleElement()
                .extracting(Problem::cell)
                .isEqualTo("D2");
    }

    @Test
    void aWordSwitchedOffIsGone() {
        VocabularyReading reading = read(titled("部门", "代码", "中文", "英文", "停用", "备注")
                .row("OLD", "老部门", "Old", "是", "已并入")
                .row("ORDER", "秩序维护部"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.vocabularies().word("部门", "OLD")).isEmpty();
        assertThat(reading.vocabularies().word("部门", "ORDER")).isPresent();
    }
}
