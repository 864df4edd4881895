package org.shouwen.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shouwen.ledger.Case;

/** As many threads as there are processors, all judging for one audit. */
final class Judges implements AutoCloseable {

    /** Few enough that both ends of a page are done at about the same time. */
    private static final int AT_A_TIME = 16;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                Thread thread = new Thread(work, "audit-judge");
                thread.setDaemon(true);
                return thread;
            });

    private final Inspector inspector;
    private final StopSign stop;

    Judges(Inspector inspector, StopSign stop) {
        this.inspector = inspector;
        this.stop = stop;
    }

    /** Begins to judge; what is submitted first is judged first. */
    List<Future<List<Inspected>>> submit(List<Case> cases) {
        List<Future<List<Inspected>>> parts = new ArrayList<>();
        for (int first = 0; first < cases.size(); first += AT_A_TIME) {
            List<Case> part = cases.subList(first, Math.min(first + AT_A_TIME, cases.size()));
            parts.add(threads.submit(() -> inspect(part)));
        }
        return parts;
    }

    private List<Inspected> inspect(List<Case> cases) {
        List<Inspected> inspected = new ArrayList<>(cases.size());
        for (Case one : cases) {
            stop.check();
            inspected.add(inspector.inspect(one));
        }
        return inspected;
    }

    /**
     * Waits for what was submitted.
     *
     * @return in the order of the cases
     * @throws Stopped if the audit was told to end
     */
    static List<Inspected> await(List<Future<List<Inspected>>> parts) {
        List<Inspected> all = new ArrayList<>();
        try {
            for (Future<List<Inspected>> part : parts) {
                all.addAll(part.get());
            }
            return all;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Stopped stopped) {
                throw stopped;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped(AuditState.INTERRUPTED);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
