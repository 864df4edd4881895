package org.shouwen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder {@code scenarios} under a home folder. */
public final class ScenarioFolder {

    static final String FOLDER = "scenarios";

    private final Path home;

    public ScenarioFolder(Path home) {
        this.home = home;
    }

    /**
     * The workbooks in it by their paths under the home folder; none if there is no such folder.
     *
     * @throws IOException if one cannot be read, as while an editor holds it
     */
    public SortedMap<String, byte[]> read() throws IOException {
        SortedMap<String, byte[]> workbooks = new TreeMap<>();
        for (Path file : files()) {
            workbooks.put(FOLDER + '/' + file.getFileName(), Files.readAllBytes(file));
        }
        return workbooks;
    }

    /**
     * Tells whether the folder is as it was: another text means that a workbook was written, added or taken away.
     *
     * @throws IOException if it changes just now
     */
    String stamp() throws IOException {
        StringBuilder stamp = new StringBuilder();
        for (Path file : files()) {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            stamp.append(file.getFileName())
                    .append(' ')
                    .append(now.size())
                    .append(' ')
                    .append(now.lastModifiedTime())
                    .append(' ')
                    .append(now.fileKey())
                    .append('\n');
        }
        return stamp.toString();
    }

    private List<Path> files() throws IOException {
        Path folder = home.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(ScenarioFolder::isWorkbook)
                    .sorted()
                    .toList();
        }
    }

    /** Not what Excel, LibreOffice and WPS put beside the one being edited. */
    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xlsx") && !name.startsWith("~$") && !name.startsWith(".");
    }
}
