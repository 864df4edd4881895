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

    /** How much there is to do, such as scenarios to run; 0 until that is known. */
    public int total() {
        return total;
    }

    /** How much of it is done. */
    public int done() {
        return done.get();
    }

    /** Ends the run before its next step. */
    public void stop() {
        stopped.set(true);
    }

    /** Begins anew, with so many steps to come. */
    public void expect(int steps) {
        done.set(0);
        total = steps;
    }

    /**
     * Counts a step that is done.
     *
     * @throws Stopped if it was told to stop
     */
    public void step() {
        done.incrementAndGet();
        check();
    }

    void check() {
        if (stopped.get()) {
            throw new Stopped();
        }
    }
}
