package org.shouwen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Turns an answer into a workbook with its first byte, so that what fails before is still answered as a problem. */
final class LateStream extends OutputStream {

    private final HttpServletResponse answer;
    private final String name;
    private @Nullable OutputStream out;

    LateStream(HttpServletResponse answer, String name) {
        this.answer = answer;
        this.name = name;
    }

    @Override
    public void write(int octet) throws IOException {
        out().write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        out().write(octets, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    private OutputStream out() throws IOException {
        if (out == null) {
            answer.setContentType(Formats.WORKBOOK);
            answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
            out = answer.getOutputStream();
        }
        return out;
    }
}
