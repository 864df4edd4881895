package org.shouwen.run;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Organisations;
import org.shouwen.rulebook.LoadResult;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.Rulebooks;
import org.shouwen.table.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Runs of scenarios under the rulebook in force or a changed copy of it. One after the other, in the background; kept
 * in memory for a while. What is in force is never touched.
 */
@Service
public class ScenarioRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioRuns.class);
    private static final String CHARACTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final int LONGEST_WAIT_SECONDS = 30;

    /** A run with the rulebook it runs under, which is its own. */
    private record Prepared(LoadResult candidate, Run run) implements HeldRun.Work {

        @Override
        public Account account(Progress progress) {
            return run.covered(progress);
        }

        @Override
        public SortedMap<String, byte[]> annotated() {
            return run.annotated();
        }

        @Override
        public SortedMap<String, byte[]> markedTables() {
            return run.marked(candidate.files());
        }

        @Override
        public void close() {
            candidate.close();
        }
    }

    private final Rulebooks rulebooks;
    private final Organisations organisations;
    private final Background background;
    private final Clock clock;
    private final HeldRuns runs;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore oneAtATime = new Semaphore(1);

    ScenarioRuns(Rulebooks rulebooks, Organisations organisations, Background background, Clock clock) {
        this.rulebooks = rulebooks;
        this.organisations = organisations;
        this.background = background;
        this.clock = clock;
        this.runs = new HeldRuns(clock);
    }

    /**
     * Reads all files and queues a run.
     *
     * @param scenarios workbooks by path; at least one
     * @param changed rule files and decision tables by their paths under the home folder
     * @throws FilesRefused if the changed files are no rulebook, or no scenario can run
     * @throws TooManyRuns if as many wait as may
     */
    public ScenarioRun start(SortedMap<String, byte[]> scenarios, SortedMap<String, byte[]> changed) {
        awaitTurn();
        try {
            HeldRun run = read(scenarios, changed);
            background.execute(() -> run(run));
            return run.shown();
        } finally {
            oneAtATime.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!oneAtATime.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyRuns("another is being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyRuns("interrupted");
        }
    }

    private HeldRun read(SortedMap<String, byte[]> scenarios, SortedMap<String, byte[]> changed) {
        LoadResult candidate = rulebooks.candidate(changed);
        boolean kept = false;
        try {
            Rulebook rulebook = candidate.rulebook().orElseThrow(() -> new FilesRefused(candidate.problems()));
            Organisation organisation = organisations.currentOrSample(rulebook.vocabularies());
            Run run = new Run(rulebook, organisation, clock).read(scenarios);
            if (run.size() == 0) {
                throw new FilesRefused(run.problems());
            }
            HeldRun held = new HeldRun(
                    newId(), now(), List.copyOf(changed.keySet()), run.size(), new Prepared(candidate, run));
            runs.add(held);
            kept = true;
            return held;
        } finally {
            if (!kept) {
                candidate.close();
            }
        }
    }

    private void run(HeldRun held) {
        try {
            HeldRun.Work work = held.start(now());
            if (work != null) {
                Account account = work.account(held.progress());
                held.finish(now(), account, work.annotated(), work.markedTables());
            }
        } catch (Progress.Stopped stopped) {
            held.cancel(now());
        } catch (RuntimeException | Error failed) {
            LOG.error("run {} failed", held.id(), failed);
            held.fail(now(), new Text("运行中断：" + failed, "The run broke off: " + failed));
        } finally {
            held.release();
        }
    }

    /** @throws UnknownRun if there is none, or none any more */
    public ScenarioRun get(RunId id) {
        return runs.get(id).shown();
    }

    /**
     * Ends a run that is not over yet, and leaves one that is as it is.
     *
     * @throws UnknownRun if there is none, or none any more
     */
    public ScenarioRun cancel(RunId id) {
        HeldRun run = runs.get(id);
        run.cancel(now());
        return run.shown();
    }

    private RunId newId() {
        StringBuilder id = new StringBuilder("S-");
        random.ints(LENGTH, 0, CHARACTERS.length()).forEach(place -> id.append(CHARACTERS.charAt(place)));
        return new RunId(id.toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void destroy() {
        runs.all().forEach(run -> run.cancel(now()));
    }
}
