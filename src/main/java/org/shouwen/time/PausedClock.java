package org.shouwen.time;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.shouwen.table.Origin;

/** A clock that stands still in some pauses besides. They may overlap, and come in any order. */
final class PausedClock implements Clock {

    private record Gap(long from, long until) {}

    private final Clock clock;
    private final List<Gap> gaps;

    private PausedClock(Clock clock, List<Gap> gaps) {
        this.clock = clock;
        this.gaps = gaps;
    }

    static Clock of(Clock clock, Collection<Pause> pauses) {
        List<Gap> gaps = pauses.stream()
                .map(pause -> new Gap(Microseconds.of(pause.from()), Microseconds.of(pause.until())))
                .filter(gap -> gap.from() < gap.until())
                .sorted(Comparator.comparingLong(Gap::from))
                .toList();
        return gaps.isEmpty() ? clock : new PausedClock(clock, gaps);
    }

    @Override
    public long after(long since, long amount) {
        long from = since;
        long left = amount;
        for (Gap gap : gaps) {
            if (gap.until() > from) {
                long passes = clock.between(from, gap.from());
                if (left <= passes && passes > 0) {
                    return clock.after(from, left);
                }
                left -= passes;
                from = gap.until();
            }
        }
        return clock.after(from, left);
    }

    @Override
    public long between(long from, long until) {
        long passes = 0;
        long begin = from;
        for (Gap gap : gaps) {
            if (gap.until() > begin && begin < until) {
                passes += clock.between(begin, Math.min(gap.from(), until));
                begin = gap.until();
            }
        }
        return passes + clock.between(begin, until);
    }

    @Override
    public List<Origin> rows(long from, long until) {
        return clock.rows(from, until);
    }

    @Override
    public boolean isUnknown(long from, long until) {
        return clock.isUnknown(from, until);
    }
}
