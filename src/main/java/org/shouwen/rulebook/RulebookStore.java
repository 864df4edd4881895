package org.shouwen.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the files of every rulebook that was ever in force, each content once. */
@Component
class RulebookStore {

    private final StoredRulebooks rulebooks;
    private final StoredContents contents;
    private final TransactionOperations transaction;

    RulebookStore(StoredRulebooks rulebooks, StoredContents contents, TransactionOperations transaction) {
        this.rulebooks = rulebooks;
        this.contents = contents;
        this.transaction = transaction;
    }

    /** The files of the rulebook taken into force last. */
    Optional<SortedMap<String, byte[]>> last() {
        return transaction.execute(
                status -> rulebooks.findFirstByOrderByTakenAtDesc().map(this::files));
    }

    Optional<SortedMap<String, byte[]>> files(String version) {
        return transaction.execute(status -> rulebooks.findById(version).map(this::files));
    }

    /** Another node that starts on the same database may be keeping the same: then what it has kept is found at the second try. */
    void keep(String version, Instant takenAt, SortedMap<String, byte[]> files) {
        try {
            transaction.executeWithoutResult(status -> tryToKeep(version, takenAt, files));
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException keptElsewhere) {
            transaction.executeWithoutResult(status -> tryToKeep(version, takenAt, files));
        }
    }

    private void tryToKeep(String version, Instant takenAt, SortedMap<String, byte[]> files) {
        StoredRulebook stored =
                rulebooks.findById(version).orElseGet(() -> new StoredRulebook(version, takenAt, keepContents(files)));
        stored.takenAgainAt(takenAt);
        rulebooks.save(stored);
    }

    /** @return the hash of each file, by path */
    private Map<String, String> keepContents(SortedMap<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        Map<String, byte[]> byHash = new TreeMap<>();
        files.forEach((path, content) -> {
            String hash = RulebookFiles.sha256(content);
            hashes.put(path, hash);
            byHash.put(hash, content);
        });
        Set<String> known = contents.known(byHash.keySet());
        byHash.forEach((hash, content) -> {
            if (!known.contains(hash)) {
                contents.save(new StoredContent(hash, content));
            }
        });
        return hashes;
    }

    private SortedMap<String, byte[]> files(StoredRulebook stored) {
        SortedMap<String, byte[]> files = stored.hashes().isEmpty() ? unzip(stored.archive()) : read(stored.hashes());
        if (!RulebookFiles.version(files).equals(stored.version())) {
            throw new IllegalStateException("the stored files of rulebook " + stored.version() + " are damaged");
        }
        return files;
    }

    private SortedMap<String, byte[]> read(Map<String, String> hashes) {
        Map<String, byte[]> byHash = new HashMap<>();
        contents.findBySha256In(Set.copyOf(hashes.values()))
                .forEach(stored -> byHash.put(stored.sha256(), stored.content()));
        SortedMap<String, byte[]> files = new TreeMap<>();
        hashes.forEach((path, hash) -> files.put(path, byHash.getOrDefault(hash, new byte[0])));
        return files;
    }

    private static SortedMap<String, byte[]> unzip(byte[] archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
