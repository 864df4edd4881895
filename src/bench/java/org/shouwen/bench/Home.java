package org.shouwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A home folder of the service's own, gone afterwards. */
record Home(Path path) implements AutoCloseable {

    static Home of(Map<String, byte[]> files) throws IOException {
        Home home = new Home(Files.createTempDirectory("shouwen"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path written = home.path.resolve(file.getKey());
            Files.createDirectories(written.getParent());
            Files.write(written, file.getValue());
        }
        return home;
    }

    /** Everything up to the moment of saving, which is then one step. */
    Path prepare(String file, byte[] content) throws IOException {
        Path prepared = path.resolve(file + ".tmp");
        return Files.write(prepared, content);
    }

    void save(Path prepared, String file) throws IOException {
        Files.move(prepared, path.resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
