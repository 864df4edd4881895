package org.shouwen.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.shouwen.report.JUnitXml;
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
        Files.write(folder.resolve("report.html"), Reports.html(examined.account(), locale));
        Files.writeString(folder.resolve("coverage.txt"), Reports.coverage(examined.account(), locale));
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, byte[]> workbook : examined.workbooks().entrySet()) {
            Files.write(scenarios.resolve(name(workbook.getKey(), names)), workbook.getValue());
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
