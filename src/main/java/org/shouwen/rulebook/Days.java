package org.shouwen.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.shouwen.table.Validity;

/** The stretches of days on which the same rows hold. */
final class Days {

    /** First days of the stretches, ascending; the stretch before the first of them is open to the past. */
    private final List<LocalDate> firstDays;

    Days(Collection<Validity> validities) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Validity validity : validities) {
            if (validity.from() != null) {
                days.add(validity.from());
            }
            if (validity.to() != null && validity.to().isBefore(LocalDate.MAX)) {
                days.add(validity.to().plusDays(1));
            }
        }
        firstDays = new ArrayList<>(days);
    }

    /** How many stretches there are, at least one. */
    int count() {
        return firstDays.size() + 1;
    }

    /** The stretch that {@code day} lies in, from 0. */
    int stretchOf(LocalDate day) {
        int low = 0;
        int high = firstDays.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstDays.get(middle).isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The day on which the next stretch begins. */
    Optional<LocalDate> endOf(int stretch) {
        return stretch < firstDays.size() ? Optional.of(firstDays.get(stretch)) : Optional.empty();
    }

    /** Some day of the stretch. */
    LocalDate dayIn(int stretch) {
        return stretch == 0
                ? firstDays.isEmpty() ? LocalDate.EPOCH : firstDays.get(0).minusDays(1)
                : firstDays.get(stretch - 1);
    }
}
