package org.shouwen.rulebook;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Ends firings that have used up their time. One thread looks at all of them: a timer a decision would cost more than the decision. */
final class Watchdog {

    private static final Duration ROUND = Duration.ofMillis(50);
    private static final Watchdog INSTANCE = new Watchdog();

    private final Set<WarmSession> watched =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Watchdog() {
        Thread thread = new Thread(this::watch, "rulebook-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    static void watch(WarmSession session) {
        INSTANCE.watched.add(session);
    }

    static void forget(WarmSession session) {
        INSTANCE.watched.remove(session);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(ROUND.toMillis());
                synchronized (watched) {
                    watched.forEach(WarmSession::haltIfOverdue);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
