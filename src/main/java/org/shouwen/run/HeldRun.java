package org.shouwen.run;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;

/** A run from being asked for to being forgotten. */
final class HeldRun {

    /** What is to be done; to be closed when nothing is done any more. */
    interface Work extends AutoCloseable {

        Account account(Progress progress);

        SortedMap<String, byte[]> annotated();

        SortedMap<String, byte[]> markedTables();

        @Override
        void close();
    }

    private final RunId id;
    private final Instant askedAt;
    private final List<String> changed;
    private final int total;
    private final Progress progress = new Progress();
    private RunState state = RunState.QUEUED;
    private @Nullable Work work;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Text failure;
    private @Nullable Account account;
    private SortedMap<String, byte[]> workbooks = Collections.emptySortedMap();
    private SortedMap<String, byte[]> tables = Collections.emptySortedMap();

    HeldRun(RunId id, Instant askedAt, List<String> changed, int total, Work work) {
        this.id = id;
        this.askedAt = askedAt;
        this.changed = List.copyOf(changed);
        this.total = total;
        this.work = work;
    }

    RunId id() {
        return id;
    }

    Progress progress() {
        return progress;
    }

    /** What is to be done now; {@code null} if it was told to stop while it waited. */
    synchronized @Nullable Work start(Instant at) {
        if (state != RunState.QUEUED) {
            return null;
        }
        state = RunState.RUNNING;
        startedAt = at;
        return work;
    }

    synchronized void finish(
            Instant at, Account result, SortedMap<String, byte[]> annotated, SortedMap<String, byte[]> marked) {
        if (!state.isOver()) {
            account = result;
            tables = marked;
            annotated.forEach((path, content) -> add(path.substring(path.lastIndexOf('/') + 1), content));
            end(at, RunState.DONE);
        }
    }

    private void add(String name, byte[] content) {
        if (workbooks.isEmpty()) {
            workbooks = new TreeMap<>();
        }
        workbooks.put(name, content);
    }

    synchronized void fail(Instant at, Text why) {
        if (!state.isOver()) {
            failure = why;
            end(at, RunState.FAILED);
        }
    }

    /** What is over stays as it is. */
    synchronized void cancel(Instant at) {
        progress.stop();
        if (state == RunState.QUEUED) {
            release();
        }
        if (!state.isOver()) {
            end(at, RunState.CANCELLED);
        }
    }

    private void end(Instant at, RunState how) {
        state = how;
        finishedAt = at;
    }

    /** Lets go of what was to be done. To be called when nobody does it any more. */
    synchronized void release() {
        if (work != null) {
            work.close();
            work = null;
        }
    }

    synchronized boolean isOver() {
        return state.isOver();
    }

    /** What it takes in memory while it is kept, in bytes, roughly. */
    synchronized long size() {
        long books = Stream.of(workbooks, tables)
                .flatMap(files -> files.values().stream())
                .mapToLong(book -> book.length)
                .sum();
        return books + (account == null ? 0 : account.roughSize());
    }

    synchronized @Nullable Instant finishedAt() {
        return finishedAt;
    }

    synchronized ScenarioRun shown() {
        return new ScenarioRun(
                id,
                state,
                askedAt,
                startedAt,
                finishedAt,
                changed,
                progress.done(),
                total,
                failure,
                account,
                Collections.unmodifiableSortedMap(workbooks),
                Collections.unmodifiableSortedMap(tables));
    }
}
