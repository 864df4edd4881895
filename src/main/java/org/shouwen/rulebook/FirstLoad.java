package org.shouwen.rulebook;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.env.Environment;

/** The first loading of the folders, in a thread of its own: compiling takes longest when a service starts. */
final class FirstLoad {

    private final HomeFolder home;
    private final RulebookLoader loader;
    private CompletableFuture<LoadResult> result = new CompletableFuture<>();

    private FirstLoad(HomeFolder home, RulebookLoader loader) {
        this.home = home;
        this.loader = loader;
    }

    /** Begins with {@code shouwen.home}, the working directory if it is not set, and {@code shouwen.zone}. */
    static FirstLoad begin(Environment settings) {
        Path home = Path.of(settings.getProperty("shouwen.home", "."));
        ZoneId zone = ZoneId.of(settings.getProperty("shouwen.zone", "Asia/Shanghai"));
        KeptRules kept = KeptRules.in(KeptRules.under(home));
        return begin(new HomeFolder(home), new RulebookLoader(zone, Limits.DEFAULT, kept));
    }

    static FirstLoad begin(HomeFolder home, RulebookLoader loader) {
        FirstLoad load = new FirstLoad(home, loader);
        CompletableFuture<LoadResult> loading = load.result;
        Thread thread = new Thread(() -> load.run(loading), "rulebook-first");
        thread.setDaemon(true);
        thread.start();
        return load;
    }

    private void run(CompletableFuture<LoadResult> loading) {
        try {
            SortedMap<String, byte[]> files = home.read().orElseGet(TreeMap::new);
            loading.complete(loader.load(files, (Generation) null));
        } catch (RuntimeException | Error e) {
            loading.completeExceptionally(e);
        }
    }

    HomeFolder home() {
        return home;
    }

    RulebookLoader loader() {
        return loader;
    }

    /** Waits for the end of it. To be called once: what is kept here could never be thrown away. */
    LoadResult take() {
        LoadResult taken = result.join();
        result = new CompletableFuture<>();
        return taken;
    }
}
