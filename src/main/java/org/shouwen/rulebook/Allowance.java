package org.shouwen.rulebook;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The processor time that one firing may use. By the clock on the wall a busy machine would end firings that only waited
 * for their turn. Looked at from outside now and then, so that it costs the firing itself nothing.
 */
final class Allowance {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean MEASURED = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private final long nanos;
    private @Nullable Thread firing;
    private boolean seen;
    private long usedBefore;
    private boolean ended;

    Allowance(Duration time) {
        this.nanos = time.toNanos();
    }

    /** The current thread begins to fire. */
    synchronized void begin() {
        firing = Thread.currentThread();
        seen = false;
        ended = false;
    }

    /** @return whether the firing was ended because it had used up its time */
    synchronized boolean end() {
        firing = null;
        return ended;
    }

    /** Ends a firing under way that has used more than its time since it was looked at first; none that has ended. */
    synchronized void endIfUsedUp(Runnable halt) {
        if (firing == null) {
            return;
        }
        long used = MEASURED ? THREADS.getThreadCpuTime(firing.getId()) : System.nanoTime();
        if (!seen) {
            seen = true;
            usedBefore = used;
        }
        if (used - usedBefore > nanos) {
            ended = true;
            halt.run();
        }
    }
}
