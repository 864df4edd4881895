package org.shouwen.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
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
        for (Map.Entry<String, byte[]> workbook : examined.workbooks().entrySet()) {
            Path file = folder.resolve(workbook.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, workbook.getValue());
        }
    }
}
