package org.shouwen.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shouwen.table.WorkbookFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder {@code scenarios} under the home folder, in which testers keep their workbooks. */
public final class ScenarioFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioFolder.class);
    private static final String NAME = "scenarios/";

    private final Path home;

    public ScenarioFolder(Path home) {
        this.home = home;
    }

    /** All workbooks by their paths under the home folder; none where there is no such folder. */
    public SortedMap<String, byte[]> workbooks() {
        SortedMap<String, byte[]> workbooks = new TreeMap<>();
        Path folder = home.resolve(NAME);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> new WorkbookFile(path).isWorkbook())
                        .toList()) {
                    workbooks.put(NAME + file.getFileName(), Files.readAllBytes(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return workbooks;
    }

    /**
     * Brings the drop-downs of all workbooks up to date that nobody has open.
     *
     * @return whether all are in step now; if not, this should be tried again
     */
    public boolean refresh(Scenarios scenarios) {
        boolean all = true;
        for (Map.Entry<String, byte[]> workbook : workbooks().entrySet()) {
            Optional<byte[]> refreshed = scenarios.refreshed(workbook.getValue());
            if (refreshed.isPresent()) {
                all &= replace(workbook.getKey(), workbook.getValue(), refreshed.get());
            }
        }
        return all;
    }

    private boolean replace(String path, byte[] before, byte[] after) {
        try {
            return new WorkbookFile(home.resolve(path)).replace(before, after);
        } catch (IOException e) {
            LOG.warn("The words in {} could not be refreshed", path, e);
            return false;
        }
    }
}
