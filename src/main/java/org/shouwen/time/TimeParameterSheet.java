package org.shouwen.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Row;
import org.shouwen.table.TableShape;

/** The sheet that says by which clock days are read. */
final class TimeParameterSheet {

    static final String VALUE = "value";

    private static final String CODE = "code";
    private static final String ZONE = "ZONE";

    static final TableShape SHAPE = new TableShape(
            "TimeParameter",
            "时间参数",
            HitPolicy.UNIQUE,
            List.of(
                    new Column(CODE, "时间参数", CellType.WORD, false, true, false, "时间参数"),
                    new Column(VALUE, "取值", CellType.TEXT, false, false, false, null)));

    private TimeParameterSheet() {}

    static Optional<Row> zone(List<Row> rows) {
        return rows.stream().filter(TimeParameterSheet::isZone).findFirst();
    }

    static boolean isZone(Row row) {
        return ZONE.equals(row.values().get(CODE));
    }

    static String value(Row row) {
        return Objects.requireNonNull(row.values().get(VALUE)).toString();
    }
}
