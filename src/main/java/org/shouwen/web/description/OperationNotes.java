package org.shouwen.web.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwen.web.ProblemType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people should know of an operation.
 *
 * @param parameters as OpenAPI has them
 * @param request example of a body
 * @param response example of the answer
 * @param problems all it may be answered with
 */
record OperationNotes(
        String summary,
        String description,
        @Nullable List<Map<String, Object>> parameters,
        @Nullable Object request,
        @Nullable Object response,
        List<ProblemType> problems) {

    /** @throws IllegalStateException if an operation has no notes: nobody would know what it is for */
    static OperationNotes of(String operation) {
        String file = "/openapi/" + operation + ".json";
        try (InputStream notes = OperationNotes.class.getResourceAsStream(file)) {
            if (notes == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return JsonMapper.shared().readValue(notes, OperationNotes.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
