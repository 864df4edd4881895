package org.shouwen.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form of files (RFC 7578), as {@code curl -F} sends it. */
final class Form {

    private static final String BOUNDARY = "----7f1f8a";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param fileName {@code null} for a part that is no file */
    Form part(String name, String fileName, byte[] content) {
        String file = fileName == null ? "" : "; filename=\"" + fileName + '"';
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + '"' + file + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    /** A part whose name is a path. */
    Form file(String path, byte[] content) {
        return part(path, path.substring(path.lastIndexOf('/') + 1), content);
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    BodyPublisher body() {
        write("--" + BOUNDARY + "--\r\n");
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    static String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }
}
