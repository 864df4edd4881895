package org.shouwen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.RequestContext;
import org.shouwen.table.Text;
import org.springframework.http.MediaType;

/**
 * The files that came with a call: one workbook of scenarios as the body, or a form of files. Parsed here, for this
 * call alone: the service takes no other form, and the limits on bodies hold as for all.
 *
 * @param scenarios workbooks by path; at least one
 * @param changed rule files and decision tables by their paths under the home folder
 */
record Submission(SortedMap<String, byte[]> scenarios, SortedMap<String, byte[]> changed) {

    private static final String THE_ONLY_ONE = "scenarios.xlsx";
    private static final int MOST_FILES = 200;
    private static final int MOST_OF_A_HEADER = 4_096;

    boolean changesRules() {
        return changed.keySet().stream().anyMatch(path -> path.endsWith(".drl"));
    }

    /** @throws InvalidCall naming every part that is none of ours */
    static Submission of(HttpServletRequest call) throws IOException {
        MediaType sent = MediaType.parseMediaType(String.valueOf(call.getContentType()));
        if (!sent.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            SortedMap<String, byte[]> only = new TreeMap<>();
            only.put(THE_ONLY_ONE, call.getInputStream().readAllBytes());
            return new Submission(only, Collections.emptySortedMap());
        }
        SubmittedParts parts = new SubmittedParts();
        try {
            read(call, parts);
        } catch (FileUploadException malformed) {
            parts.invalid(
                    "", new Text("表单格式有误：" + malformed.getMessage(), "malformed form: " + malformed.getMessage()));
        }
        return parts.submission();
    }

    private static void read(HttpServletRequest call, SubmittedParts parts) throws IOException {
        FileUpload form = new FileUpload();
        form.setHeaderEncoding("UTF-8");
        form.setFileCountMax(MOST_FILES);
        form.setPartHeaderSizeMax(MOST_OF_A_HEADER);
        FileItemIterator found = form.getItemIterator(new Body(call));
        while (found.hasNext()) {
            FileItemStream part = found.next();
            try (InputStream content = part.openStream()) {
                parts.add(part.getFieldName(), part.getName(), content.readAllBytes());
            }
        }
    }

    private record Body(HttpServletRequest call) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public String getContentType() {
            return call.getContentType();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return call.getInputStream();
        }
    }
}
