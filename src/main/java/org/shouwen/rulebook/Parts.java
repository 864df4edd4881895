package org.shouwen.rulebook;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes as a database takes them: H2 at most a mebibyte at a time where PostgreSQL has {@code bytea}. */
final class Parts {

    private static final int LONGEST = 512 * 1024;

    private Parts() {}

    static List<byte[]> of(byte[] whole) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < whole.length; from += LONGEST) {
            parts.add(Arrays.copyOfRange(whole, from, Math.min(whole.length, from + LONGEST)));
        }
        return parts;
    }

    static byte[] whole(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
