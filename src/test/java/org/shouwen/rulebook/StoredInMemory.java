package org.shouwen.rulebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Stored rulebooks without a database; the one saved last comes first. */
final class StoredInMemory implements StoredRulebooks {

    private final Deque<StoredRulebook> all = new ArrayDeque<>();
    private final StoredContents contents = new ContentsInMemory();

    /** What the files of these rulebooks held. */
    StoredContents contents() {
        return contents;
    }

    @Override
    public synchronized Optional<StoredRulebook> findFirstByOrderByTakenAtDesc() {
        return Optional.ofNullable(all.peekFirst());
    }

    @Override
    public synchronized Optional<StoredRulebook> findById(String version) {
        return all.stream().filter(stored -> stored.version().equals(version)).findFirst();
    }

    @Override
    public synchronized StoredRulebook save(StoredRulebook rulebook) {
        all.remove(rulebook);
        all.addFirst(rulebook);
        return rulebook;
    }
}
