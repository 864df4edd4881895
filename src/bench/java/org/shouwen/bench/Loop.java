package org.shouwen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A closed loop: every connection asks again as soon as it was answered. Ends by itself. */
record Loop(int port, String path, byte[] body, int connections) {

    /** @param nanos how long each answer took, ascending */
    record Outcome(long[] nanos, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }

        /** @param share for instance 0.99 */
        double micros(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e3;
        }
    }

    Outcome run(int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            List<Callable<long[]>> asking = new ArrayList<>();
            for (int each = 0; each < connections; each++) {
                asking.add(() -> ask(end));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> one : threads.invokeAll(asking)) {
                all.add(one.get());
            }
            double took = (System.nanoTime() - start) / 1e9;
            return new Outcome(
                    all.stream().flatMapToLong(Arrays::stream).sorted().toArray(), took);
        } finally {
            threads.shutdown();
        }
    }

    private long[] ask(long end) throws IOException {
        long[] nanos = new long[1 << 16];
        int count = 0;
        try (Connection connection = new Connection(port, path, body)) {
            for (long begun = System.nanoTime(); begun < end; count++) {
                if (connection.ask().status() != 200) {
                    throw new IOException("refused");
                }
                long answered = System.nanoTime();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count] = answered - begun;
                begun = answered;
            }
        }
        return Arrays.copyOf(nanos, count);
    }
}
