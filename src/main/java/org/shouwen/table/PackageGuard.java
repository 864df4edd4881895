package org.shouwen.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Looks through a file before POI may open it. The limits are absolute and counted while inflating, because the sizes
 * a zip names may be lies; a limit on the ratio would refuse honest sheets, whose rows are much alike.
 */
final class PackageGuard {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_FILE = 10 * MEGABYTE;
    private static final long LARGEST_PART = 50L * MEGABYTE;
    private static final long LARGEST_CONTENT = 100L * MEGABYTE;
    private static final int MOST_PARTS = 200;
    /** The stream an encrypted workbook is kept in; OLE2 writes names in UTF-16. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private PackageGuard() {}

    /**
     * Returns if the file may be opened.
     *
     * @throws Unreadable what is wrong with the file, in words for its author
     */
    static void check(String file, byte[] content) throws IOException {
        if (!file.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Unreadable("只读取 .xlsx 文件，请另存为 .xlsx。", "Only .xlsx files are read; save it as .xlsx.");
        }
        if (content.length == 0) {
            throw new Unreadable("文件是空的。", "The file is empty.");
        }
        if (content.length > LARGEST_FILE) {
            throw tooLarge("文件超过 10 MB", "The file is larger than 10 MB");
        }
        checkKind(content);
        try (ZipFile zip = RawWorkbook.zip(content)) {
            checkParts(zip);
        }
    }

    private static void checkKind(byte[] content) {
        switch (FileMagic.valueOf(content)) {
            case OOXML -> {}
            case OLE2 -> {
                if (new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)) {
                    throw new Unreadable(
                            "文件有打开密码，请取消密码后再保存。", "The file is encrypted; remove its password and save it.");
                }
                throw new Unreadable(
                        "文件是旧的 .xls 格式，请在 Excel 中另存为 .xlsx（只改扩展名无效）。",
                        "The file is an old .xls; save it as .xlsx in Excel (renaming it is not enough).");
            }
            default -> throw new Unreadable("文件不是 Excel 工作簿（.xlsx）。", "The file is not an Excel workbook (.xlsx).");
        }
    }

    private static void checkParts(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw tooLarge("文件内有 %d 个部件".formatted(entries.size()), "The file has %d parts".formatted(entries.size()));
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            checkEntry(entry, names);
            total += new PartScan(entry.getName(), Math.min(LARGEST_PART, LARGEST_CONTENT - total))
                    .check(zip.getInputStream(entry), entry.getCrc());
        }
    }

    private static void checkEntry(ZipArchiveEntry entry, Set<String> names) {
        String name = entry.getName().replace('\\', '/');
        if (!names.add(name.toLowerCase(Locale.ROOT))
                || name.startsWith("/")
                || List.of(name.split("/")).contains("..")) {
            throw damaged(name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unreadable("文件有打开密码，请取消密码后再保存。", "The file is encrypted; remove its password and save it.");
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw damaged(name);
        }
    }

    static Unreadable damaged(String part) {
        return new Unreadable(
                "文件损坏（%s），请在 Excel 中打开并另存为 .xlsx。".formatted(part),
                "The file is damaged (%s); open it in Excel and save it as .xlsx.".formatted(part));
    }

    static Unreadable tooLarge(String zh, String en) {
        return new Unreadable(zh + "，请删去多余的内容或拆成几个文件。", en + "; remove what is not needed or split the file.");
    }
}
