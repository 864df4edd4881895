package org.shouwen.escalation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again in a thread of its own: at once while there is more to do, else after a pause. */
final class Loop {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final String name;
    private final Duration pause;
    private final BooleanSupplier turn;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean stopped;
    private volatile boolean failing;
    private @Nullable Thread thread;

    /** @param turn says whether there is more to do at once */
    Loop(String name, Duration pause, BooleanSupplier turn) {
        this.name = name;
        this.pause = pause;
        this.turn = turn;
    }

    /** Begins, or goes on after a stop. */
    void start() {
        stopped = false;
        Thread begun = new Thread(this::run, name);
        begun.setDaemon(true);
        thread = begun;
        begun.start();
    }

    /** Whether the last turn failed. */
    boolean failing() {
        return failing;
    }

    /** Ends the pause, or the one to come. */
    void call() {
        calls.release();
    }

    private void run() {
        while (!stopped) {
            if (!turn()) {
                rest();
            }
        }
    }

    /** What goes wrong everywhere, a lost database for instance, is tried again as long as the service runs. */
    private boolean turn() {
        try {
            boolean more = turn.getAsBoolean();
            failing = false;
            return more;
        } catch (RuntimeException failed) {
            if (!failing && !stopped) {
                LOG.warn("{} does not get on; it will be tried again", name, failed);
            }
            failing = true;
            return false;
        }
    }

    private void rest() {
        try {
            calls.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
            calls.drainPermits();
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }

    /** Ends after the turn under way, without an interrupt: one would close the files of an embedded database. */
    void stop() {
        stopped = true;
        call();
        Thread ending = thread;
        if (ending == null) {
            return;
        }
        try {
            ending.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
