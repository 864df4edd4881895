package org.shouwen.scenario;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwen.table.Origin;

/** A rule that decided something, and the rows it did so by. */
public record Ground(String rule, List<String> clauses, List<Origin> rows) {

    private static final int MOST_ROWS = 6;

    String zh() {
        return rule
                + rows(
                        "\n　另有 %d 行。",
                        row -> "\n　依据：%s %s 第 %d 行 %s".formatted(row.workbook(), row.sheet(), row.row(), row.id()));
    }

    String en() {
        return rule
                + rows(
                        "\n  %d more rows.",
                        row -> "\n  by %s %s row %d %s".formatted(row.workbook(), row.sheet(), row.row(), row.id()));
    }

    private String rows(String more, Function<Origin, String> language) {
        String some = rows.stream().limit(MOST_ROWS).map(language).collect(Collectors.joining());
        return rows.size() > MOST_ROWS ? some + more.formatted(rows.size() - MOST_ROWS) : some;
    }
}
