package org.shouwen.time;

import java.time.ZoneId;
import java.util.List;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;

/** The shifts of a day, which together fill it. */
final class Shifts {

    /**
     * A shift that has begun.
     *
     * @param end in microseconds
     * @param row what says so
     */
    record Running(long end, Origin row) {}

    private final List<Row> shifts;
    private final ZoneId zone;

    Shifts(List<Row> shifts, ZoneId zone) {
        this.shifts = shifts;
        this.zone = zone;
    }

    Running at(long moment) {
        long today = Microseconds.day(moment, zone);
        for (Row shift : shifts) {
            for (long day = today - 1; day <= today; day++) {
                long end = at(day, ShiftSheet.hours(shift).until());
                if (at(day, ShiftSheet.hours(shift).from()) <= moment && moment < end) {
                    return new Running(end, shift.origin());
                }
            }
        }
        throw new IllegalStateException("no shift at " + Microseconds.moment(moment));
    }

    private long at(long day, int minute) {
        return Microseconds.at(day, minute * Microseconds.MINUTE, zone);
    }
}
