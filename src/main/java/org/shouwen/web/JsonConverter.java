package org.shouwen.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.web.json.Answers;
import org.shouwen.web.json.Bodies;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** Lets controllers take and return the records of this project as JSON. */
class JsonConverter extends AbstractHttpMessageConverter<Record> {

    private static final String OURS = "org.shouwen.";

    private final Bodies bodies;
    private final Answers answers;

    JsonConverter(Bodies bodies, Answers answers) {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
        this.bodies = bodies;
        this.answers = answers;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getName().startsWith(OURS);
    }

    /** JSON is UTF-8 (RFC 8259): another charset is refused rather than misread. */
    static void requireUtf8(@Nullable MediaType declared) {
        Charset charset = declared == null ? null : declared.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new UnsupportedMediaTypeStatusException(declared, List.of(MediaType.APPLICATION_JSON));
        }
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        requireUtf8(message.getHeaders().getContentType());
        return bodies.read(message.getBody().readAllBytes(), type);
    }

    @Override
    protected void writeInternal(Record answer, HttpOutputMessage message) throws IOException {
        byte[] json = answers.write(answer, LocaleContextHolder.getLocale());
        message.getHeaders().setContentLength(json.length);
        message.getBody().write(json);
    }
}
