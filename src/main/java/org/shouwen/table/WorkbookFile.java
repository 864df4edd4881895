package org.shouwen.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** A workbook in a folder that people edit. */
public record WorkbookFile(Path path) {

    /** Whether it is one at all: editors put files of their own beside the one that is open. */
    public boolean isWorkbook() {
        String name = name();
        return name.endsWith(".xlsx") && !name.startsWith("~$") && !name.startsWith(".");
    }

    /**
     * Replaces the content in one step, unless somebody has the file open or has changed it meanwhile.
     *
     * @param before what was read
     * @return whether it was replaced
     */
    public boolean replace(byte[] before, byte[] after) throws IOException {
        if (isOpen() || !Arrays.equals(before, Files.readAllBytes(path))) {
            return false;
        }
        Path written = path.resolveSibling("." + name() + ".tmp");
        try {
            Files.write(written, after);
            Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
        return true;
    }

    private boolean isOpen() {
        return Files.exists(path.resolveSibling("~$" + name()))
                || Files.exists(path.resolveSibling(".~lock." + name() + "#"))
                || Files.exists(path.resolveSibling(".~" + name()));
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
