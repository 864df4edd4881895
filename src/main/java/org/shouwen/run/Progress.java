package org.shouwen.run;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a run has come; and the way to end it early. May be looked at while the run goes on. */
public final class Progress {

    /** A run was told to end. */
    public static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("told to stop", null, false, false);
        }
    }

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile int total;

    /** Scenarios to run; 0 until all workbooks are read. */
    public int total() {
        return total;
    }

    /** Scenarios that have run. */
    public int done() {
        return done.get();
    }

    /** Ends the run before its next scenario. */
    public void stop() {
        stopped.set(true);
    }

    void expect(int scenarios) {
        total = scenarios;
    }

    /** @throws Stopped if it was told to */
    void step() {
        done.incrementAndGet();
        check();
    }

    void check() {
        if (stopped.get()) {
            throw new Stopped();
        }
    }
}
