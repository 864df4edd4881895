package org.shouwen.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The parts of a workbook file, to be tampered with. */
final class Parts {

    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, byte[] content) {}

    static Parts of(byte[] workbook) {
        Parts parts = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts;
    }

    Parts add(String name, byte[] content) {
        parts.add(new Part(name, content));
        return this;
    }

    Parts add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Declares the type of files that end so. */
    Parts type(String extension, String contentType) {
        return replace(
                "[Content_Types].xml",
                "<Default ",
                "<Default Extension=\"%s\" ContentType=\"%s\"/><Default ".formatted(extension, contentType));
    }

    /** Puts {@code replacement} for the first {@code found} in the part. */
    Parts replace(String name, String found, String replacement) {
        String before = text(name);
        if (!before.contains(found)) {
            throw new IllegalArgumentException(name + " has no " + found + ": " + before);
        }
        int at = before.indexOf(found);
        return put(name, before.substring(0, at) + replacement + before.substring(at + found.length()));
    }

    Parts put(String name, String content) {
        return put(name, content, StandardCharsets.UTF_8);
    }

    Parts put(String name, String content, Charset charset) {
        parts.replaceAll(part -> part.name().equals(name) ? new Part(name, content.getBytes(charset)) : part);
        return this;
    }

    String text(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(part -> new String(part.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Part part : parts) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.name()));
                zip.write(part.content());
                zip.closeArchiveEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
