package org.shouwen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.shouwen.web.json.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes a problem document where Tomcat would write a page of HTML: it refused a call before anybody saw it. */
class ProblemValve extends ErrorReportValve {

    private final Answers answers = new Answers(ZoneOffset.UTC);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response, Problems.ofStatus(status, null), request);
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("the caller went away", gone);
        }
    }

    /** Chinese for whoever does not ask, whatever the machine's own language is. */
    private static Locale languageOf(Request request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
    }

    private void write(HttpServletResponse response, ProblemDocument problem, Request request) throws IOException {
        byte[] json = answers.write(problem, languageOf(request));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        response.flushBuffer();
    }
}
