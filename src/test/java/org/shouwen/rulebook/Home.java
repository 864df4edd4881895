package org.shouwen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.springframework.transaction.support.TransactionOperations;

/** A home folder and a service that watches it, for one test. */
final class Home implements AutoCloseable {

    static final FolderWatch.Pace PACE =
            new FolderWatch.Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(500));

    private final Path folder;
    private final StoredInMemory stored;
    private final Rulebooks rulebooks;
    private final Reloading reloading;

    private Home(Path folder, StoredInMemory stored, Objections objections, FolderWatch.Pace pace) throws IOException {
        this.folder = folder;
        this.stored = stored;
        RulebookLoader loader = new RulebookLoader(Book.ZONE, Limits.DEFAULT);
        RulebookStore store = new RulebookStore(stored, stored.contents(), TransactionOperations.withoutTransaction());
        this.rulebooks = new Rulebooks(new Archive(store, loader));
        this.reloading = new Reloading(
                rulebooks, store, FirstLoad.begin(new HomeFolder(folder), loader), objections, Clock.systemUTC(), pace);
    }

    static Home of(Path folder, Book book) throws IOException {
        return of(folder, book, new StoredInMemory(), PACE);
    }

    static Home of(Path folder, Book book, StoredInMemory stored, FolderWatch.Pace pace) throws IOException {
        write(folder, book);
        return new Home(folder, stored, candidate -> List.of(), pace);
    }

    static Home of(Path folder, Book book, StoredInMemory stored, Objections objections) throws IOException {
        write(folder, book);
        return new Home(folder, stored, objections, PACE);
    }

    Rulebooks rulebooks() {
        return rulebooks;
    }

    StoredInMemory stored() {
        return stored;
    }

    String version() {
        return rulebooks.use(Rulebook::version);
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    /** Replaces files one by one, each at once. */
    void save(Book book) throws IOException {
        write(folder, book);
    }

    static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(10)).atMost(Duration.ofSeconds(20));
    }

    void awaitVersionOtherThan(String version) {
        soon().untilAsserted(() -> assertThat(version()).isNotEqualTo(version));
    }

    void awaitRefusal() {
        soon().untilAsserted(() -> assertThat(rulebooks.status().candidate()).isNotNull());
    }

    void awaitMended() {
        soon().untilAsserted(() -> assertThat(rulebooks.status().candidate()).isNull());
    }

    private static void write(Path folder, Book book) throws IOException {
        for (var file : book.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Path written = path.resolveSibling("." + path.getFileName() + ".tmp");
            Files.write(written, file.getValue());
            Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        reloading.stop();
    }
}
