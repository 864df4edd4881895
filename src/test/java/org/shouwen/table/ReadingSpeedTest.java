package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.WORDS;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ten thousand rows are no burden")
class ReadingSpeedTest {

    /** Stored as Excel stores them, since writing through POI takes far longer than reading. */
    private static byte[] rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int row = 3; row < count + 3; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            text(rows, "A", row, "事项" + row);
            text(rows, "B", row, "秩序维护部");
            text(rows, "C", row, "环境保洁部；工程维修部");
            text(rows, "D", row, row % 60 + "分钟");
            text(rows, "E", row, "1~" + row);
            rows.append("<c r=\"F%d\"><v>%d.25</v></c>".formatted(row, row));
            text(rows, "G", row, row % 2 == 0 ? "是" : "否");
            text(rows, "H", row, "2026-11-23");
            rows.append("</row>");
        }
        return Parts.of(Book.duties().bytes())
                .replace("xl/worksheets/sheet1.xml", "</sheetData>", rows + "</sheetData>")
                .bytes();
    }

    private static void text(StringBuilder rows, String column, int row, String text) {
        rows.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(column, row, text));
    }

    /** Processor time, so that other work on the machine does not count. The bound is far above what is measured. */
    @Test
    void tenThousandRowsAreReadInASecondOfProcessorTime() {
        byte[] content = rows(10_000);
        Workbooks.read("warm.xlsx", content, List.of(DUTIES), WORDS);

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = Workbooks.read("routing.xlsx", content, List.of(DUTIES), WORDS);
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.tables().get(0).rows()).hasSize(10_000);
        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void moreThanAHundredThousandRowsAreRefused() {
        Reading reading = Workbooks.read("routing.xlsx", rows(100_001), List.of(DUTIES), WORDS);

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo("职责");
            assertThat(problem.message().zh()).contains("100,000");
        });
    }
}
