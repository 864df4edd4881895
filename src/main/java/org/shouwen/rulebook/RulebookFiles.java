package org.shouwen.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which files make a rulebook, by their paths under the home folder, and what their contents hash to. */
final class RulebookFiles {

    static final String RULES = "rules/";
    static final String TABLES = "decision-tables/";
    static final String VOCABULARY = TABLES + "vocabulary.xlsx";

    private static final int VERSION_DIGITS = 12;

    private RulebookFiles() {}

    static boolean isRules(String path) {
        return path.startsWith(RULES) && path.endsWith(".drl") && !isTemporary(path);
    }

    static boolean isWorkbook(String path) {
        return path.startsWith(TABLES)
                && path.endsWith(".xlsx")
                && path.indexOf('/', TABLES.length()) < 0
                && !isTemporary(path);
    }

    /** Files that Excel, LibreOffice and WPS put beside the one being edited. */
    private static boolean isTemporary(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith("~$") || path.contains("/.") || name.endsWith(".tmp");
    }

    static SortedMap<String, byte[]> rules(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> rules = new TreeMap<>(files);
        rules.keySet().removeIf(path -> !isRules(path));
        return rules;
    }

    static SortedMap<String, byte[]> workbooks(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> workbooks = new TreeMap<>(files);
        workbooks.keySet().removeIf(path -> !isWorkbook(path));
        return workbooks;
    }

    /** Hash over all paths and contents in sorted order. */
    static String version(SortedMap<String, byte[]> files) {
        MessageDigest digest = sha256();
        files.forEach((path, content) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(8)
                    .putInt(name.length)
                    .putInt(content.length)
                    .flip());
            digest.update(name);
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    static byte[] digest(byte[] content) {
        return sha256().digest(content);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
