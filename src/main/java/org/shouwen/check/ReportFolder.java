package org.shouwen.check;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.shouwen.report.JUnitXml;
import org.shouwen.report.MutationText;
import org.shouwen.report.Reports;

/** Where a check leaves what it found. */
final class ReportFolder {

    private final Path folder;

    ReportFolder(Path folder) {
        this.folder = folder;
    }

    void write(Examined examined, Locale locale) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("junit.xml"), JUnitXml.write(examined.account(), locale));
        Files.write(folder.resolve("report.html"), Reports.html(examined.account(), examined.mutation(), locale));
        Files.writeString(folder.resolve("coverage.txt"), Reports.coverage(examined.account(), locale));
        write("scenarios", examined.workbooks());
        writeOnly("coverage", examined.tables());
        if (examined.mutation() == null) {
            Files.deleteIfExists(folder.resolve("mutation.txt"));
        } else {
            Files.writeString(folder.resolve("mutation.txt"), MutationText.of(examined.mutation(), locale));
        }
        writeOnly("mutation", examined.unnoticed());
    }

    /** What an earlier run left there is not true any more. In {@code scenarios} nothing is taken away: it may be anybody's. */
    private void writeOnly(String name, SortedMap<String, byte[]> workbooks) throws IOException {
        Path into = folder.resolve(name);
        if (Files.isDirectory(into)) {
            try (DirectoryStream<Path> old = Files.newDirectoryStream(into, "*.xlsx")) {
                for (Path copy : old) {
                    Files.delete(copy);
                }
            }
        }
        if (workbooks.isEmpty()) {
            Files.deleteIfExists(into);
        } else {
            write(name, workbooks);
        }
    }

    private void write(String name, SortedMap<String, byte[]> workbooks) throws IOException {
        Path into = Files.createDirectories(folder.resolve(name));
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Files.write(into.resolve(name(workbook.getKey(), names)), workbook.getValue());
        }
    }

    /** The file's own name; with a number where another folder has one of the same name. */
    private static String name(String path, Set<String> taken) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String own = name;
        for (int number = 2; !taken.add(own); number++) {
            own = name.replaceFirst("(?=\\.xlsx$)", "-" + number);
        }
        return own;
    }
}
