package org.shouwen.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stored contents without a database. */
final class ContentsInMemory implements StoredContents {

    private final Map<String, StoredContent> contents = new ConcurrentHashMap<>();

    @Override
    public List<StoredContent> findBySha256In(Collection<String> hashes) {
        return contents.values().stream()
                .filter(content -> hashes.contains(content.sha256()))
                .toList();
    }

    @Override
    public Set<String> known(Collection<String> hashes) {
        Set<String> known = new HashSet<>(hashes);
        known.retainAll(contents.keySet());
        return known;
    }

    @Override
    public StoredContent save(StoredContent content) {
        contents.put(content.sha256(), content);
        return content;
    }
}
