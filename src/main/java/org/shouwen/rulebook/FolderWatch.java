package org.shouwen.rulebook;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices what people save, however their editor saves it: through temporary files, locks and renames, at once or in
 * pieces. Hands over the files once they have come to rest.
 */
final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /**
     * How patient to be.
     *
     * @param settle how long files must stay as they are
     * @param poll how often to look where the system does not report changes
     * @param patience how long files that look unfinished are taken to be still in the making
     */
    record Pace(Duration settle, Duration poll, Duration patience) {

        static final Pace DEFAULT = new Pace(Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    private final HomeFolder home;
    private final Pace pace;
    private final WatchService changes;
    private SortedMap<String, HomeFolder.Stamp> handedOver = new TreeMap<>();
    private SortedMap<String, HomeFolder.Stamp> unfinished = new TreeMap<>();
    private long unfinishedSince;

    FolderWatch(HomeFolder home, Pace pace) throws IOException {
        this.home = home;
        this.pace = pace;
        this.changes = FileSystems.getDefault().newWatchService();
    }

    /**
     * Waits for a change, but no longer than a poll.
     *
     * @param inForce the paths of the files in force
     * @return all files, if they differ from those handed over before and have come to rest
     */
    Optional<SortedMap<String, byte[]>> next(Set<String> inForce) throws InterruptedException {
        listen();
        Optional<SortedMap<String, HomeFolder.Stamp>> stamps = home.stamps();
        if (stamps.isPresent() && stamps.get().equals(handedOver)) {
            waitForChange(pace.poll());
            return Optional.empty();
        }
        Thread.sleep(pace.settle().toMillis());
        if (stamps.isEmpty() || !stamps.equals(home.stamps())) {
            return Optional.empty();
        }
        Optional<SortedMap<String, byte[]>> files = home.read();
        if (files.isEmpty() || !stamps.equals(home.stamps()) || isInTheMaking(stamps.get(), files.get(), inForce)) {
            return Optional.empty();
        }
        handedOver = stamps.get();
        return files;
    }

    /** Makes the files be handed over once more, changed or not, but not at once. */
    void again(Duration notBefore) {
        handedOver = new TreeMap<>();
        waitForChange(notBefore);
    }

    private boolean isInTheMaking(
            SortedMap<String, HomeFolder.Stamp> stamps, SortedMap<String, byte[]> files, Set<String> inForce) {
        if (!Unfinished.isAny(files, inForce)) {
            return false;
        }
        if (!stamps.equals(unfinished)) {
            unfinished = stamps;
            unfinishedSince = System.nanoTime();
        }
        return System.nanoTime() - unfinishedSince < pace.patience().toNanos();
    }

    private void listen() {
        for (Path folder : home.folders()) {
            try {
                folder.register(
                        changes,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException | ClosedWatchServiceException e) {
                LOG.debug("{} is only looked at from time to time", folder, e);
            }
        }
    }

    private void waitForChange(Duration atMost) {
        try {
            for (WatchKey key = changes.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
                    key != null;
                    key = changes.poll()) {
                key.pollEvents();
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("No longer watching");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() throws IOException {
        changes.close();
    }
}
