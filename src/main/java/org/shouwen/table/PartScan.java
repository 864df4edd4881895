package org.shouwen.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Inflates one part of a workbook without keeping it: counts, verifies and looks for a DOCTYPE. */
final class PartScan {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final String PICTURES = "xl/media/";

    private final String name;
    private final long most;
    private final boolean picture;
    private int matched;

    PartScan(String name, long most) {
        this.name = name;
        this.most = most;
        this.picture = name.startsWith(PICTURES);
    }

    /** The part's true size in bytes. */
    long check(InputStream part, long crc) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (part) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                if (size > most) {
                    throw PackageGuard.tooLarge(
                            "文件解压后过大（%s）".formatted(name), "The file is too large when unpacked (%s)".formatted(name));
                }
                sum.update(buffer, 0, read);
                refuseDoctype(buffer, read);
            }
        }
        if (sum.getValue() != crc) {
            throw PackageGuard.damaged(name);
        }
        return size;
    }

    /** Zero bytes are passed over, so that UTF-16 and UTF-32 hide nothing. */
    private void refuseDoctype(byte[] buffer, int read) {
        for (int i = 0; i < read && !picture; i++) {
            byte letter = buffer[i];
            if (letter == 0) {
                continue;
            }
            matched = letter == DOCTYPE[matched] ? matched + 1 : letter == DOCTYPE[0] ? 1 : 0;
            if (matched == DOCTYPE.length) {
                throw new Unreadable(
                        "文件部件 %s 含有 DOCTYPE 声明，不予读取；请在 Excel 中另存为 .xlsx。".formatted(name),
                        "The part %s declares a DOCTYPE, which is not read; save the file as .xlsx in Excel."
                                .formatted(name));
            }
        }
    }
}
