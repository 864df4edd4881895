package org.shouwen.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders people edit: {@code rules} and {@code decision-tables} under the home folder. */
final class HomeFolder {

    private static final List<String> FOLDERS = List.of("rules", "decision-tables");

    private final Path home;

    HomeFolder(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /** What changes when a file is written or replaced. */
    record Stamp(long size, FileTime modified, @Nullable Object identity) {}

    Path path(String path) {
        return home.resolve(path);
    }

    /** The rulebook's files as they are now; empty if a folder changed while it was looked at. */
    Optional<SortedMap<String, Stamp>> stamps() {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        try {
            for (Path file : walk(false)) {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                stamps.put(name(file), new Stamp(now.size(), now.lastModifiedTime(), now.fileKey()));
            }
            return Optional.of(stamps);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** All contents, or empty if a file cannot be read, as while an editor holds it. */
    Optional<SortedMap<String, byte[]>> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (Path file : walk(false)) {
                files.put(name(file), Files.readAllBytes(file));
            }
            return Optional.of(files);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** All folders in which a file may change. */
    List<Path> folders() {
        try {
            return walk(true);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private List<Path> walk(boolean folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(home.resolve(folder))) {
                try (Stream<Path> found = Files.walk(home.resolve(folder), FileVisitOption.FOLLOW_LINKS)) {
                    found.filter(path -> folders ? Files.isDirectory(path) : isOurs(path))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private boolean isOurs(Path file) {
        String name = name(file);
        return (RulebookFiles.isRules(name) || RulebookFiles.isWorkbook(name)) && Files.isRegularFile(file);
    }

    private String name(Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
