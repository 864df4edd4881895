package org.shouwen.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.Nearest;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Unreadable;
import org.shouwen.table.WordIndex;
import org.shouwen.table.Workbooks;

/** What testers suppose of the tables: {@code 参数!CS15.启用=是}. */
final class TableCells {

    private static final Column OFF =
            new Column(SupposedCell.OFF, SupposedCell.OFF, CellType.YES_NO, false, false, true, null);

    private record Place(Table table, Row row) {}

    private final RowNames names;
    private final WordIndex words;
    private final Map<String, Place> places = new HashMap<>();

    TableCells(Rulebook rulebook, RowNames names) {
        this.names = names;
        this.words = new WordIndex(rulebook.vocabularies());
        for (Table table : rulebook.tables()) {
            table.rows().forEach(row -> places.put(RowNames.of(row.origin()), new Place(table, row)));
        }
    }

    /** @throws Misread if there is no such cell, or it cannot hold that */
    SupposedCell read(String written) {
        int equals = written.replace('＝', '=').indexOf('=');
        int point = equals < 0 ? -1 : written.substring(0, equals).lastIndexOf('.');
        if (point < 0) {
            throw new Misread(
                    written,
                    new Text(
                            "请写成 工作表!行编号.列=内容，如 参数!CS15.启用=是。",
                            "Write sheet!row.column=content, such as 参数!CS15.启用=是."),
                    null);
        }
        Place place = Objects.requireNonNull(
                places.get(names.name(written.substring(0, point).strip())));
        Column column =
                column(place.table(), written.substring(point + 1, equals).strip());
        return new SupposedCell(
                place.row().origin(),
                column.field(),
                value(column, written.substring(equals + 1).strip()));
    }

    private static Column column(Table table, String heading) {
        List<Column> columns =
                Stream.concat(table.shape().columns().stream(), Stream.of(OFF)).toList();
        List<String> headings = columns.stream().map(Column::heading).toList();
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new Misread(
                        heading,
                        new Text(
                                "表“%s”没有列“%s”。".formatted(table.shape().sheet(), heading),
                                "The sheet %s has no column %s."
                                        .formatted(table.shape().sheet(), heading)),
                        Nearest.to(heading, headings)));
    }

    private @Nullable Object value(Column column, String written) {
        if (written.isEmpty() && (column.optional() || column == OFF)) {
            return null;
        }
        try {
            return Workbooks.typed(column, written, words);
        } catch (Unreadable why) {
            throw new Misread(written, why.text(), why.suggestion());
        }
    }
}
