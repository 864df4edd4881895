package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static final Vocabularies WORDS = Vocabularies.of(Map.of(
            "部门",
            List.of(
                    new Word("ENGINEERING", new Text("工程维修部", "Engineering"), 0),
                    new Word("CLEANING", new Text("环境保洁部", "Cleaning"), 1))));

    private static final TableShape DUTIES = new TableShape(
            "MatterDuty",
            "事项职责",
            HitPolicy.UNIQUE,
            List.of(
                    new Column("matter", "事项代码", CellType.TEXT, false, true, false, null),
                    new Column("departments", "部门", CellType.WORD, true, false, false, "部门"),
                    new Column("within", "时限", CellType.DURATION, false, false, true, null),
                    new Column("floors", "楼层", CellType.RANGE, false, false, true, null),
                    new Column("cost", "费用", CellType.NUMBER, false, false, true, null),
                    new Column("free", "免费", CellType.YES_NO, false, false, true, null),
                    new Column("since", "自", CellType.DATE, false, false, true, null)));

    @Test
    void readsTheRowsItWrote() {
        Map<String, Object> row = Map.of(
                "matter",
                "ENG_LIFT",
                "departments",
                List.of("ENGINEERING", "CLEANING"),
                "within",
                new Term(20, Term.Unit.MINUTES),
                "floors",
                new Range(BigDecimal.ONE, true, BigDecimal.valueOf(5), false),
                "cost",
                new BigDecimal("12.5"),
                "free",
                true,
                "since",
                LocalDate.of(2026, 11, 23));

        byte[] workbook = Workbooks.write(List.of(new Sheet(DUTIES, "事项职责表", Map.of(), List.of(row))), WORDS);
        Reading reading = Workbooks.read("routing.xlsx", workbook, List.of(DUTIES), WORDS);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows())
                .containsExactly(new Row(new Origin("routing.xlsx", "事项职责", 3, "ENG_LIFT"), Validity.ALWAYS, row));
    }

    @Test
    void readsTheVocabulariesItWrote() {
        byte[] workbook = Workbooks.writeVocabularies(WORDS, Map.of());

        VocabularyReading reading = Workbooks.readVocabularies("vocabulary.xlsx", workbook);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.vocabularies().words("部门")).containsExactlyElementsOf(WORDS.words("部门"));
    }
}
