package org.shouwen.coverage;

import java.util.stream.Stream;

/** How many were touched, of how many. */
public record Count(int tested, int total) {

    static Count sum(Stream<Count> counts) {
        return counts.reduce(new Count(0, 0), Count::plus);
    }

    private Count plus(Count more) {
        return new Count(tested + more.tested, total + more.total);
    }

    public boolean complete() {
        return tested == total;
    }

    @Override
    public String toString() {
        return tested + "/" + total;
    }
}
