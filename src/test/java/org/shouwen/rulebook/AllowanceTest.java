package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicInteger halts = new AtomicInteger();

    @Test
    void waitingForAProcessorUsesNothing() throws Exception {
        Allowance allowance = new Allowance(Duration.ofMillis(50));
        CountDownLatch go = new CountDownLatch(1);
        Thread firing = new Thread(() -> {
            allowance.begin();
            await(go);
        });
        firing.start();
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(200)) {
            allowance.endIfUsedUp(halts::incrementAndGet);
        }
        go.countDown();
        firing.join();

        assertThat(halts).hasValue(0);
    }

    @Test
    void computingUsesItUp() {
        Allowance allowance = new Allowance(Duration.ofMillis(50));
        allowance.begin();
        allowance.endIfUsedUp(halts::incrementAndGet);
        compute(Duration.ofMillis(60));
        allowance.endIfUsedUp(halts::incrementAndGet);

        assertThat(halts).hasValue(1);
        assertThat(allowance.end()).isTrue();
    }

    @Test
    void whatHasEndedIsNotEndedOnceMore() {
        Allowance allowance = new Allowance(Duration.ZERO);
        allowance.begin();
        allowance.endIfUsedUp(halts::incrementAndGet);
        assertThat(allowance.end()).isFalse();
        compute(Duration.ofMillis(1));
        allowance.endIfUsedUp(halts::incrementAndGet);

        assertThat(halts).hasValue(0);
    }

    private static void compute(Duration time) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long now = start;
        while (now - start < time.toNanos()) {
            now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
