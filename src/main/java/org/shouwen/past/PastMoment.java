package org.shouwen.past;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Row;
import org.shouwen.table.Table;

/** A date and time of day of the company's zone; times nobody can mean are refused like those of requests. */
final class PastMoment {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private PastMoment() {}

    static @Nullable Instant of(
            LocalDateTime moment, String field, Table table, Row row, ZoneId zone, RowProblems problems) {
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            problems.add(table, row, field, "时间应在 2000 年至 2099 年之间。", "The time must lie in the years 2000 to 2099.");
            return null;
        }
        return moment.atZone(zone).toInstant();
    }
}
