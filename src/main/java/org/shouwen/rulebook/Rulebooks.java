package org.shouwen.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.RulebookStatus.Refused;
import org.shouwen.table.Problem;

/** The rulebook in force and those of the past. */
public class Rulebooks {

    private static final long LONGEST_START_SECONDS = 60;

    private final AtomicReference<@Nullable InForce> current = new AtomicReference<>();
    private final AtomicLong taken = new AtomicLong();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Archive archive;
    private volatile @Nullable Refused refused;

    Rulebooks(Archive archive) {
        this.archive = archive;
    }

    /**
     * Uses the rulebook in force. It stays whole while {@code use} runs, even if another is taken into force meanwhile.
     * While the service starts this waits for the first one.
     *
     * @throws NoRulebook if none could be loaded yet
     */
    public <T> T use(Function<Rulebook, T> use) {
        return enter().useAndLeave(use);
    }

    /** When other rows than on {@code asOf}'s day begin to hold in the rulebook in force; empty if never. */
    public Optional<Instant> turnAfter(Instant asOf) {
        return use(rulebook -> rulebook.turnAfter(asOf));
    }

    /**
     * Uses the rulebook of that version, in force or not, to run an old decision again.
     *
     * @throws NoRulebook if that version was never in force here, or can no longer be built
     */
    public <T> T use(String version, Function<Rulebook, T> use) {
        waitForTheFirst();
        InForce held = entered();
        if (held != null && held.generation().version().equals(version)) {
            return held.useAndLeave(use);
        }
        InForce past = held == null
                ? archive.enter(version, null)
                : held.useAndLeave(generation -> archive.enter(version, generation));
        return past.useAndLeave(use);
    }

    /**
     * Loads a changed copy of the rulebook in force beside it; what is in force stays as it is.
     *
     * @param changed contents by path under the home folder; all other files are those in force
     * @return to be closed; with no problems if nothing is changed
     * @throws NoRulebook if none could be loaded yet
     */
    public LoadResult candidate(SortedMap<String, byte[]> changed) {
        return enter().useAndLeave(generation -> archive.candidate(changed, generation));
    }

    /** Whether a rulebook has files of that path, for instance {@code decision-tables/routing.xlsx}. */
    public static boolean takes(String path) {
        return RulebookFiles.isRules(path) || RulebookFiles.isWorkbook(path);
    }

    /** The version in force; empty while there is none. Does not wait. */
    public Optional<String> version() {
        return Optional.ofNullable(current.get()).map(held -> held.generation().version());
    }

    /**
     * How often a rulebook was taken into force in this process. Unlike the version it never comes back, as when an edit
     * is undone.
     */
    public long taken() {
        return taken.get();
    }

    /** What is in force, and what was refused since. */
    public RulebookStatus status() {
        InForce held = current.get();
        return held == null ? RulebookStatus.none(refused) : RulebookStatus.of(held, refused);
    }

    private InForce enter() {
        waitForTheFirst();
        InForce held = entered();
        if (held == null) {
            Refused candidate = refused;
            List<Problem> problems = candidate == null ? List.of() : candidate.problems();
            throw new NoRulebook("no rulebook could be loaded yet", problems);
        }
        return held;
    }

    private @Nullable InForce entered() {
        InForce held = current.get();
        while (held != null && !held.enter()) {
            held = current.get();
        }
        return held;
    }

    private void waitForTheFirst() {
        try {
            if (!begun.await(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
                throw new NoRulebook("the first rulebook is still being loaded", List.of());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoRulebook("interrupted while the first rulebook was being loaded", List.of());
        }
    }

    /** Lets callers go on: with a rulebook or without. */
    void begin() {
        begun.countDown();
    }

    @Nullable
    InForce current() {
        return current.get();
    }

    /** Puts {@code next} in force; the one before goes when its last user leaves. */
    void take(@Nullable InForce next) {
        InForce before = current.getAndSet(next);
        taken.incrementAndGet();
        if (before != null) {
            before.retire();
        }
    }

    void refuse(@Nullable Refused candidate) {
        refused = candidate;
    }

    void close() {
        take(null);
        archive.close();
    }
}
