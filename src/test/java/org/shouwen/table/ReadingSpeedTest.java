package org.shouwen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.table.Book.DUTIES;
import static org.shouwen.table.Book.WORDS;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ten thousand rows are no burden")
class ReadingSpeedTest {

    private static byte[] rows(int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Map.of(
                    "matter",
                    "事项" + i,
                    "lead",
                    "ORDER",
                    "helpers",
                    List.of("CLEANING", "ENGINEERING"),
                    "within",
                    new Term(i % 60, Term.Unit.MINUTES),
                    "floors",
                    Ranges.exactly(BigDecimal.valueOf(i % 30)),
                    "cost",
                    BigDecimal.valueOf(i, 2),
                    "free",
                    i % 2 == 0,
                    "since",
                    LocalDate.of(2026, 1, 1).plusDays(i % 300)));
        }
        return Workbooks.write(List.of(new Sheet(DUTIES, "表", Map.of(), rows)), WORDS);
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
        StringBuilder rows = new StringBuilder();
        for (int row = 3; row <= 100_003; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>事项%d</t></is></c></row>"
                    .formatted(row, row, row));
        }
        byte[] content = Parts.of(Book.duties().bytes())
                .replace("xl/worksheets/sheet1.xml", "</sheetData>", rows + "</sheetData>")
                .bytes();

        Reading reading = Workbooks.read("routing.xlsx", content, List.of(DUTIES), WORDS);

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo("职责");
            assertThat(problem.message().zh()).contains("100,000");
        });
    }
}
