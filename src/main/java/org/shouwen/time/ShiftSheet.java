package org.shouwen.time;

import java.util.List;
import java.util.Objects;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.Hours;
import org.shouwen.table.Row;
import org.shouwen.table.TableShape;

/** The sheet of shifts. */
final class ShiftSheet {

    static final String HOURS = "hours";

    static final TableShape SHAPE = new TableShape(
            "Shift",
            "班次",
            HitPolicy.UNIQUE,
            List.of(new Column(HOURS, "时间", CellType.HOURS, false, true, false, null)));

    private ShiftSheet() {}

    static Hours hours(Row row) {
        return (Hours) Objects.requireNonNull(row.values().get(HOURS));
    }
}
