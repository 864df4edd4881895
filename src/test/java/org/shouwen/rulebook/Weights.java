package org.shouwen.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.FactOfRows;
import org.shouwen.table.FromRows;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Origin;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Sourced;
import org.shouwen.table.Table;
import org.shouwen.table.TableShape;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;

/** A fact made of all rows of a sheet: the weights there are, in order. */
@FromRows(Weights.OfRows.class)
public final class Weights {

    static final TableShape SHAPE = new TableShape(
            "Weight",
            "砝码",
            HitPolicy.UNIQUE,
            List.of(new Column("grams", "克", CellType.WHOLE_NUMBER, false, true, false, null)));

    private final List<Row> rows;

    private Weights(List<Row> rows) {
        this.rows = rows;
    }

    static Book in(Book book, Integer... grams) {
        return book.sheet(
                "weights.xlsx",
                SHAPE,
                List.of(grams).stream()
                        .map(each -> Map.<String, Object>of("grams", each))
                        .toList());
    }

    /** The weights that come to that many grams, taken from the upper rows. */
    public Weighed of(int grams) {
        int left = grams;
        int taken = 0;
        while (left > 0 && taken < rows.size()) {
            left -= grams(rows.get(taken++));
        }
        return new Weighed(
                left <= 0, rows.subList(0, taken).stream().map(Row::origin).toList());
    }

    private static int grams(Row row) {
        return ((BigDecimal) Objects.requireNonNull(row.values().get("grams"))).intValueExact();
    }

    /** Whether there are enough, and which. */
    public record Weighed(boolean enough, List<Origin> rows) implements Sourced {}

    /** Makes it. */
    public static final class OfRows implements FactOfRows {

        @Override
        public List<TableShape> sheets() {
            return List.of(SHAPE);
        }

        @Override
        public List<Problem> check(List<Table> tables, Vocabularies vocabularies) {
            Table table = tables.get(0);
            return table.rows().stream()
                    .filter(row -> grams(row) < 1)
                    .map(row -> table.problem(row, "grams", vocabularies, new Text("太轻", "too light"), "1"))
                    .toList();
        }

        @Override
        public Weights of(List<Table> tables) {
            return new Weights(tables.get(0).rows());
        }
    }
}
