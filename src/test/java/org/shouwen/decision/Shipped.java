package org.shouwen.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shouwen.organisation.Deputy;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.OrganisationWorkbook;
import org.shouwen.rulebook.LoadResult;
import org.shouwen.rulebook.Rulebook;
import org.shouwen.rulebook.RulebookLoader;
import org.shouwen.table.Problem;

/** The rules, tables and sample organisation as they are shipped. Loaded once for all tests of a JVM. */
public final class Shipped {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LoadResult LOADED = RulebookLoader.load(files(), ZONE);
    private static final Rulebook RULEBOOK = rulebookOf(LOADED);
    private static final Organisation ORGANISATION = sample();

    private Shipped() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Organisation organisation() {
        return ORGANISATION;
    }

    /** The sample while some are absent: each as the person, the deputy, the first and the last day. */
    public static Organisation organisation(String... deputies) {
        List<Deputy> absent = Stream.of(deputies)
                .map(deputy -> deputy.split(" "))
                .map(told -> new Deputy(told[0], told[1], LocalDate.parse(told[2]), LocalDate.parse(told[3]), null))
                .toList();
        return ORGANISATION.whileAbsent(absent);
    }

    /** The shipped files by path, for tests that change one of them. */
    public static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List.of("rules", "decision-tables").forEach(folder -> files.putAll(filesIn(Path.of(folder))));
        return files;
    }

    /** A rulebook of its own; rules that were not changed are not compiled again. */
    public static Rulebook load(SortedMap<String, byte[]> files) {
        return rulebookOf(RulebookLoader.loadBeside(LOADED, files, ZONE));
    }

    /** What is wrong with a rulebook of these files. */
    static List<Problem> problems(SortedMap<String, byte[]> files) {
        return RulebookLoader.loadBeside(LOADED, files, ZONE).problems();
    }

    private static Rulebook rulebookOf(LoadResult loaded) {
        return loaded.rulebook().orElseThrow(() -> new AssertionError(loaded.problems()));
    }

    private static SortedMap<String, byte[]> filesIn(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> path.toString().matches(".*\\.(drl|xlsx)"))
                    .toList()) {
                files.put(file.toString(), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static Organisation sample() {
        try (InputStream workbook = Shipped.class.getResourceAsStream("/organisation.xlsx")) {
            return OrganisationWorkbook.read(workbook.readAllBytes(), RULEBOOK.vocabularies());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
