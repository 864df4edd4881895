package org.shouwen.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Keeps the files of every rulebook that was ever in force. */
@Component
class RulebookStore {

    private final StoredRulebooks rulebooks;

    RulebookStore(StoredRulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** The files of the rulebook taken into force last. */
    Optional<SortedMap<String, byte[]>> last() {
        return rulebooks.findFirstByOrderByTakenAtDesc().map(RulebookStore::files);
    }

    Optional<SortedMap<String, byte[]>> files(String version) {
        return rulebooks.findById(version).map(RulebookStore::files);
    }

    void keep(String version, Instant takenAt, SortedMap<String, byte[]> files) {
        StoredRulebook stored =
                rulebooks.findById(version).orElseGet(() -> new StoredRulebook(version, takenAt, zip(files)));
        stored.takenAgainAt(takenAt);
        rulebooks.save(stored);
    }

    private static SortedMap<String, byte[]> files(StoredRulebook stored) {
        SortedMap<String, byte[]> files = unzip(stored.archive());
        if (!RulebookFiles.version(files).equals(stored.version())) {
            throw new IllegalStateException("the stored files of rulebook " + stored.version() + " are damaged");
        }
        return files;
    }

    private static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
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
