package org.shouwen.rulebook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwen.rulebook.RulebookStatus.Source;

/** Rulebooks of the past, built again from the stored files to see why a decision was what it was. */
final class Archive {

    private static final int KEPT = 2;

    private final RulebookStore store;
    private final RulebookLoader loader;
    private final Map<String, InForce> kept = new LinkedHashMap<>(KEPT, 1, true);

    Archive(RulebookStore store, RulebookLoader loader) {
        this.store = store;
        this.loader = loader;
    }

    /**
     * A rulebook of the past, entered: the caller has to leave it.
     *
     * @param like whose compiled rules are used where the rules are the same; may be {@code null}
     * @throws NoRulebook if it was never in force here, or can no longer be built
     */
    synchronized InForce enter(String version, @Nullable Generation like) {
        InForce held = kept.get(version);
        if (held == null) {
            held = new InForce(build(version, like), Instant.EPOCH, Source.STORE);
            kept.put(version, held);
            retireEldest();
        }
        if (!held.enter()) {
            throw new NoRulebook("rulebook " + version + " is being thrown away", List.of());
        }
        return held;
    }

    /** @param like whose files hold where {@code changed} has no other, and whose compiled rules where the rules are the same */
    LoadResult candidate(SortedMap<String, byte[]> changed, Generation like) {
        if (changed.isEmpty()) {
            return new LoadResult(like.version(), Optional.of(like.afresh()), List.of());
        }
        SortedMap<String, byte[]> files = new TreeMap<>(like.candidate().files());
        files.putAll(changed);
        return loader.load(files, like);
    }

    private Generation build(String version, @Nullable Generation like) {
        SortedMap<String, byte[]> files = store.files(version)
                .orElseThrow(() -> new NoRulebook("no rulebook " + version + " was ever in force", List.of()));
        LoadResult loaded = loader.load(files, like);
        return loaded.generation()
                .orElseThrow(
                        () -> new NoRulebook("rulebook " + version + " can no longer be built", loaded.problems()));
    }

    private void retireEldest() {
        if (kept.size() > KEPT) {
            String eldest = kept.keySet().iterator().next();
            InForce retired = kept.remove(eldest);
            if (retired != null) {
                retired.retire();
            }
        }
    }

    synchronized void close() {
        kept.values().forEach(InForce::retire);
        kept.clear();
    }
}
