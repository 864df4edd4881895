package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.WORDS;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ten thousand rows are no burden")
class ManyRowsTest {

    /** Stored as Excel stores them, since writing through POI takes far longer than reading. */
    private static byte[] rows(int count, boolean wide) {
        StringBuilder rows = new StringBuilder();
        for (int row = 3; row < count + 3; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            text(rows, "A", row, "事项" + row);
            if (wide) {
                rest(rows, row);
            }
            rows.append("</row>");
        }
        return Parts.of(Book.duties().bytes())
                .replace("xl/worksheets/sheet1.xml", "</sheetData>", rows + "</sheetData>")
                .bytes();
    }

    private static void rest(StringBuilder rows, int row) {
        text(rows, "B", row, "秩序维护部");
        text(rows, "C", row, "环境保洁部；工程维修部");
        text(rows, "D", row, row % 60 + "分钟");
        text(rows, "E", row, "1~" + row);
        rows.append("<c r=\"F%d\"><v>%d.25</v></c>".formatted(row, row));
        text(rows, "G", row, row % 2 == 0 ? "是" : "否");
        text(rows, "H", row, "2026-11-23");
    }

    private static void text(StringBuilder rows, String column, int row, String text) {
        rows.append("<c r=\"")
                .append(column)
                .append(row)
                .append("\" t=\"inlineStr\"><is><t>")
                .append(text)
                .append("</t></is></c>");
    }

    @Test
    void tenThousandRowsAreRead() {
        Reading reading = Workbooks.read("routing.xlsx", rows(10_000, true), List.of(DUTIES), WORDS);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows()).hasSize(10_000);
    }

    @Test
    void moreThanAHundredThousandRowsAreRefused() {
        Reading reading = Workbooks.read("routing.xlsx", rows(100_001, false), List.of(DUTIES), WORDS);

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo("职责");
            assertThat(problem.message().zh()).contains("100,000");
        });
    }
}
