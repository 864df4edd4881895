package org.shouwen.rulebook;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.RulebookStatus.Refused;
import org.shouwen.rulebook.RulebookStatus.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes into force what people save, if it can be: in one thread, one candidate after the other. A candidate that is
 * refused changes nothing. Starts with the folders or, if they are broken, with what was in force last.
 */
final class Reloading {

    private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Rulebooks rulebooks;
    private final RulebookStore store;
    private final FirstLoad first;
    private final Opposition opposition;
    private final Clock clock;
    private final FolderWatch watch;
    private final FolderWatch.Pace pace;
    private final WordSheets words;
    private final Thread thread = new Thread(this::run, "rulebook");

    private @Nullable String refused;
    private boolean wordsDue = true;
    private volatile boolean stopped;

    Reloading(
            Rulebooks rulebooks,
            RulebookStore store,
            FirstLoad first,
            Objections objections,
            Clock clock,
            FolderWatch.Pace pace)
            throws IOException {
        this.opposition = new Opposition(objections);
        this.rulebooks = rulebooks;
        this.store = store;
        this.first = first;
        this.clock = clock;
        this.pace = pace;
        this.watch = new FolderWatch(first.home(), pace);
        this.words = new WordSheets(first.home());
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        attempt(this::start);
        rulebooks.begin();
        while (!stopped) {
            attempt(this::round);
        }
    }

    /** What goes wrong here, a lost database for instance, is tried again as long as the service runs. */
    private void attempt(Step step) {
        try {
            step.run();
        } catch (InterruptedException e) {
            stopped = true;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The rulebook could not be renewed; it will be tried again", e);
            watch.again(pace.poll());
        }
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private void start() {
        if (!settle(first.take())) {
            store.last().ifPresent(this::startFromStore);
        }
    }

    private void startFromStore(SortedMap<String, byte[]> files) {
        LoadResult loaded = first.loader().load(files, (Generation) null);
        loaded.generation()
                .ifPresentOrElse(
                        generation -> rulebooks.take(new InForce(generation, clock.instant(), Source.STORE)),
                        () -> LOG.error("The rulebook in force last can no longer be built: {}", loaded.problems()));
    }

    private void round() throws InterruptedException {
        InForce held = rulebooks.current();
        Set<String> inForce =
                held == null ? Set.of() : held.generation().candidate().files().keySet();
        Optional<SortedMap<String, byte[]>> files = watch.next(inForce);
        if (files.isPresent()) {
            offer(files.get());
        } else if (opposition.mayHaveEnded()) {
            refused = null;
            watch.again(Duration.ZERO);
        } else if (held != null && wordsDue && !stopped) {
            wordsDue = !words.refresh(held.generation());
        }
    }

    private void offer(SortedMap<String, byte[]> files) {
        InForce held = rulebooks.current();
        String version = RulebookFiles.version(files);
        if (held != null && version.equals(held.generation().version())) {
            refused = null;
            opposition.end();
            rulebooks.refuse(null);
        } else if (!version.equals(refused)) {
            settle(first.loader().load(files, held == null ? null : held.generation()));
        }
    }

    /** @return whether it is in force now */
    private boolean settle(LoadResult candidate) {
        opposition.end();
        LoadResult loaded = replacesAnother(candidate.version()) ? opposition.heard(candidate) : candidate;
        if (loaded.generation().isEmpty()) {
            LOG.warn("Rulebook {} is refused: {}", loaded.version(), loaded.problems());
            refused = loaded.version();
            rulebooks.refuse(new Refused(clock.instant(), loaded.problems()));
            return false;
        }
        Generation generation = loaded.generation().get();
        InForce next = new InForce(generation, clock.instant(), Source.FOLDERS);
        try {
            store.keep(
                    generation.version(), next.since(), generation.candidate().files());
        } catch (RuntimeException e) {
            loaded.close();
            throw e;
        }
        InForce before = rulebooks.current();
        wordsDue |= before == null
                || !generation.candidate().hasWordsOf(before.generation().candidate());
        rulebooks.take(next);
        refused = null;
        rulebooks.refuse(null);
        LOG.info("Rulebook {} is in force", generation.version());
        return true;
    }

    /** At a start the one in force last is that other: the same again replaces nothing. */
    private boolean replacesAnother(String version) {
        return rulebooks.current() != null
                || store.last()
                        .filter(files -> !RulebookFiles.version(files).equals(version))
                        .isPresent();
    }

    /** Ends the thread without interrupting it: an interrupt would close the files of an embedded database. */
    void stop() throws IOException {
        stopped = true;
        watch.close();
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rulebooks.close();
    }
}
