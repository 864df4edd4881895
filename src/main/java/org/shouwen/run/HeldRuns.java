package org.shouwen.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.table.Text;

/** The runs of the last hour, as far as they fit: the eldest go first, and it is remembered for a while why. */
final class HeldRuns {

    static final int MOST = 20;
    static final int MOST_WAITING = 4;
    static final long MOST_BYTES = 64L << 20;
    static final Duration LONGEST = Duration.ofHours(1);

    private static final int REMEMBERED = 1_000;
    private static final Text TOO_OLD = new Text(
            "这次运行结束已超过 %d 分钟，结果已删除；请重新提交".formatted(LONGEST.toMinutes()),
            "This run ended more than %d minutes ago and was removed; submit it again".formatted(LONGEST.toMinutes()));
    private static final Text TOO_MANY = new Text(
            "只保留最近 %d 次运行，这次的结果已删除；请重新提交".formatted(MOST),
            "Only the latest %d runs are kept, and this one was removed; submit it again".formatted(MOST));
    private static final Text TOO_LARGE = new Text(
            "全部结果最多占 %d MiB，这次的结果已让位于更新的；请重新提交".formatted(MOST_BYTES >> 20),
            "Results take at most %d MiB, and this one made room for newer ones; submit it again"
                    .formatted(MOST_BYTES >> 20));
    private static final Text NEVER = new Text(
            "没有这个编号的运行；运行只保存在内存中，服务重新启动后不再保留",
            "There is no run with this id; runs are kept in memory only, and not over a restart of the service");

    private final Clock clock;
    private final Map<RunId, HeldRun> runs = new LinkedHashMap<>();
    private final Map<RunId, Text> gone = new LinkedHashMap<>();

    HeldRuns(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyRuns if as many wait as may */
    synchronized void add(HeldRun run) {
        tidy();
        if (runs.values().stream().filter(other -> !other.isOver()).count() > MOST_WAITING) {
            throw new TooManyRuns("%d runs wait".formatted(MOST_WAITING));
        }
        runs.put(run.id(), run);
        tidy();
    }

    /** @throws UnknownRun if there is none, or none any more */
    synchronized HeldRun get(RunId id) {
        tidy();
        HeldRun run = runs.get(id);
        if (run == null) {
            throw new UnknownRun(gone.getOrDefault(id, NEVER));
        }
        return run;
    }

    synchronized List<HeldRun> all() {
        return List.copyOf(runs.values());
    }

    /** What is not over stays, whatever the limits say. */
    private void tidy() {
        Instant tooOld = clock.instant().minus(LONGEST);
        for (HeldRun run : all()) {
            Instant finished = run.finishedAt();
            if (finished != null && finished.isBefore(tooOld)) {
                remove(run, TOO_OLD);
            }
        }
        for (HeldRun run : all()) {
            if (run.isOver() && runs.size() > MOST) {
                remove(run, TOO_MANY);
            } else if (run.isOver() && bytes() > MOST_BYTES && runs.size() > 1) {
                remove(run, TOO_LARGE);
            }
        }
        while (gone.size() > REMEMBERED) {
            gone.remove(gone.keySet().iterator().next());
        }
    }

    private long bytes() {
        return runs.values().stream().mapToLong(HeldRun::size).sum();
    }

    private void remove(HeldRun run, Text why) {
        runs.remove(run.id());
        gone.put(run.id(), why);
    }
}
