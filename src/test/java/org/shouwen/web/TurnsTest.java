package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ledger.CaseId;

class TurnsTest {

    private static final CaseId CASE = new CaseId("R-1");

    private final Turns turns = new Turns();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void letAllEnd() {
        end.countDown();
        callers.shutdownNow();
    }

    @Test
    void aCaseIsWrittenToByOneCallAtATimeInTheOrderInWhichTheyCame() throws Exception {
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        begin();
        List<Future<Boolean>> waiting = new ArrayList<>();
        for (int caller : new int[] {1, 2, 3}) {
            waiting.add(callers.submit(() -> turns.take(CASE, () -> served.add(caller))));
            await().until(() -> turns.waitingFor(CASE) == caller);
        }

        assertThat(served).isEmpty();
        end.countDown();
        for (Future<Boolean> one : waiting) {
            one.get(30, TimeUnit.SECONDS);
        }
        assertThat(served).containsExactly(1, 2, 3);
    }

    @Test
    void anotherCaseIsNotWaitedFor() {
        begin();

        assertThat(turns.take(new CaseId("R-2"), () -> "served")).isEqualTo("served");
    }

    @Test
    void oneMoreThanMayWaitIsSentAwayAtOnce() {
        begin();
        IntStream.range(0, 32).forEach(caller -> callers.submit(() -> turns.take(CASE, () -> "served")));
        await().until(() -> turns.waitingFor(CASE) == 32);

        assertThatThrownBy(() -> turns.take(CASE, () -> "served")).isInstanceOf(Turns.Crowded.class);
    }

    @Test
    void aCallThatFailsLetsTheNextOneIn() {
        assertThatThrownBy(() -> turns.take(CASE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.take(CASE, () -> "served")).isEqualTo("served");
    }

    private void begin() {
        CountDownLatch begun = new CountDownLatch(1);
        callers.submit(() -> turns.take(CASE, () -> {
            begun.countDown();
            return waited();
        }));
        await().until(() -> begun.getCount() == 0);
    }

    private boolean waited() {
        try {
            return end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
