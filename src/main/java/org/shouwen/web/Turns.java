package org.shouwen.web;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shouwen.ledger.CaseId;
import org.springframework.stereotype.Component;

/**
 * Has calls that write to the same case take turns, first come, first served. Whoever waits here holds no connection to
 * the database; so a case that many write to keeps nobody from the others.
 */
@Component
class Turns {

    /** Enough that two cases seldom have to wait for one another. */
    private static final int LOCKS = 256;

    /** Half of the server's threads: the other half stays free for other calls. */
    private static final int MOST_WAITING = 32;

    /** Enough for thirty-two callers who all write to a case of thousands of facts. */
    private static final long PATIENCE_SECONDS = 30;

    /** Too many others write to the case, or have for too long. */
    static class Crowded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(ReentrantLock[]::new);

    /** @throws Crowded if the turn does not come; then nothing was done */
    <T> T take(CaseId id, Supplier<T> call) {
        ReentrantLock lock = of(id);
        if (lock.getQueueLength() >= MOST_WAITING || !acquired(lock)) {
            throw new Crowded();
        }
        try {
            return call.get();
        } finally {
            lock.unlock();
        }
    }

    /** How many calls wait to write to the case. */
    int waitingFor(CaseId id) {
        return of(id).getQueueLength();
    }

    private ReentrantLock of(CaseId id) {
        return locks[Math.floorMod(id.hashCode(), LOCKS)];
    }

    private static boolean acquired(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
