package org.shouwen.time;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Hours;
import org.shouwen.table.Problem;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Wording;

/** Whether every minute of a day belongs to exactly one shift: each begins when the one before it ends. */
final class ShiftChecks {

    private static final int MINUTES = 24 * 60;

    private final Table shifts;
    private final Vocabularies vocabularies;
    private final List<Problem> problems;

    ShiftChecks(Table shifts, Vocabularies vocabularies, List<Problem> problems) {
        this.shifts = shifts;
        this.vocabularies = vocabularies;
        this.problems = problems;
    }

    /** Names the shifts that do not begin when they should, on the first day on which there are any. */
    void check() {
        for (LocalDate day : CalendarChecks.turns(shifts)) {
            List<Row> held = CalendarChecks.holding(shifts, day).stream()
                    .sorted(comparing(row -> ShiftSheet.hours(row).from()))
                    .toList();
            int before = problems.size();
            for (int place = 0; place < held.size(); place++) {
                check(day, held.get(place), held.get((place + 1) % held.size()));
            }
            if (problems.size() > before) {
                return;
            }
        }
    }

    private void check(LocalDate day, Row shift, Row next) {
        int end = ShiftSheet.hours(shift).until() % MINUTES;
        if (ShiftSheet.hours(next).from() == end) {
            return;
        }
        int row = shift.origin().row();
        Text message = CalendarChecks.on(
                day,
                new Text(
                        "%s各班次应首尾相接排满一天：第 " + row + " 行在 " + clock(end) + " 结束，这一班应从那时开始。",
                        "%sShifts fill the day end to end: row " + row + " ends at " + clock(end)
                                + ", and this one has to begin then."));
        problems.add(shifts.problem(next, ShiftSheet.HOURS, vocabularies, message, from(end, next)));
    }

    /** The hours of a shift if it began at {@code begin}. */
    private @Nullable String from(int begin, Row shift) {
        int end = ShiftSheet.hours(shift).until() % MINUTES;
        Optional<Hours> meant = Hours.of(begin, end > begin ? end : end + MINUTES);
        return meant.map(hours ->
                        new Wording(vocabularies).of(ShiftSheet.SHAPE.columns().get(0), hours))
                .orElse(null);
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
