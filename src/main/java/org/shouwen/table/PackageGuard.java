package org.shouwen.table;

/** Looks through a file before POI may open it. */
final class PackageGuard {

    private static final int LARGEST_FILE = 10 << 20;

    private final Findings findings;

    PackageGuard(Findings findings) {
        this.findings = findings;
    }

    boolean lets(byte[] content) {
        if (content.length > LARGEST_FILE) {
            findings.file("文件超过 10 MB。", "the file is larger than 10 MB");
            return false;
        }
        return true;
    }
}
