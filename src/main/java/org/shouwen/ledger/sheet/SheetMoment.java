package org.shouwen.ledger.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Row;
import org.shouwen.table.RowProblems;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** A date and time of day of the company's zone; times nobody can mean are refused like those of requests. */
public final class SheetMoment {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private SheetMoment() {}

    /** {@code null} for a time that nobody can mean; the problems then say so. */
    public static @Nullable Instant of(
            LocalDateTime moment, String field, Table table, Row row, ZoneId zone, RowProblems problems) {
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            problems.add(
                    table,
                    row,
                    field,
                    new Text("时间应在 2000 年至 2099 年之间。", "The time must lie in the years 2000 to 2099."));
            return null;
        }
        return moment.atZone(zone).toInstant();
    }
}
