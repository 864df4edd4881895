package org.shouwen.rulebook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.SortedMap;

/** Tells files that are still being written: nobody should be told that they are broken. */
final class Unfinished {

    private static final int END_OF_DIRECTORY = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_SIZE = 12;
    private static final int DIRECTORY_OFFSET = 16;

    private Unfinished() {}

    /**
     * Whether a workbook is cut short, a rule file is empty, or one that is in force is gone, as it is for a moment
     * while an editor replaces it.
     */
    static boolean isAny(SortedMap<String, byte[]> files, Set<String> inForce) {
        return !files.keySet().containsAll(inForce)
                || files.entrySet().stream()
                        .anyMatch(file -> file.getValue().length == 0
                                || RulebookFiles.isWorkbook(file.getKey()) && !endsAsZip(file.getValue()));
    }

    /** A zip file ends with a record that points to its directory, which stands right before it. */
    private static boolean endsAsZip(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int last = content.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_OF_DIRECTORY) {
                long end = Integer.toUnsignedLong(zip.getInt(at + DIRECTORY_OFFSET))
                        + Integer.toUnsignedLong(zip.getInt(at + DIRECTORY_SIZE));
                return end <= at;
            }
        }
        return false;
    }
}
