package org.shouwen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.shouwen.web.json.Answers;
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

    private void write(HttpServletResponse response, ProblemDocument problem, Request request) throws IOException {
        byte[] json = answers.write(problem, request.getLocale());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        response.flushBuffer();
    }
}
