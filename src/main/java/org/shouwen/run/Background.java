package org.shouwen.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Does one thing after the other, on half of the processors: whoever waits for an answer has the others. */
@Component
class Background implements DisposableBean {

    private static final int LONGEST_FAREWELL_SECONDS = 10;

    private final ForkJoinPool processors =
            new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private final ExecutorService queue = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "scenarios");
        thread.setDaemon(true);
        return thread;
    });

    /** What {@code work} does in parallel is done on those processors. */
    void execute(Runnable work) {
        queue.execute(() -> processors.invoke(ForkJoinTask.adapt(work)));
    }

    @Override
    public void destroy() throws InterruptedException {
        queue.shutdown();
        queue.awaitTermination(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS);
        processors.shutdown();
    }
}
