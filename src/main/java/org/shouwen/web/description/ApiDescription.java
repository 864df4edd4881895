package org.shouwen.web.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.web.ProblemDocument;
import org.shouwen.web.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Completes what springdoc finds in the controllers: words, examples and problems, from the notes on each operation. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @Bean
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer notesOnOperations() {
        return ApiDescription::complete;
    }

    private static void complete(OpenAPI api) {
        api.info(new Info()
                        .title("首问 Shouwen")
                        .version("1")
                        .description("首问责任制规则服务 / first-asked responsibility, decided by rules and tables"))
                .servers(List.of(new Server().url("/")));
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(ProblemDocument.class))
                .referencedSchemas
                .forEach(api.getComponents()::addSchemas);
        api.getComponents().addSchemas("LedgerFacts", oneOrMore("LedgerFact"));
        api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::complete));
    }

    private static Schema<?> oneOrMore(String name) {
        Schema<?> array = PlainSchemas.of("array").items(new JsonSchema().$ref(RecordSchemas.REFERENCE + name));
        return new JsonSchema()
                .addOneOfItem(new JsonSchema().$ref(RecordSchemas.REFERENCE + name))
                .addOneOfItem(array.minItems(1).maxItems(1_000));
    }

    private static void complete(Operation operation) {
        OperationNotes notes = OperationNotes.of(operation.getOperationId());
        operation.summary(notes.summary()).description(notes.description());
        if (notes.parameters() != null) {
            operation.setParameters(notes.parameters().stream()
                    .map(parameter -> Json31.mapper().convertValue(parameter, Parameter.class))
                    .toList());
        }
        if (notes.request() != null) {
            example(operation.getRequestBody().getContent(), notes.request());
        }
        if (notes.response() != null) {
            operation.getResponses().values().forEach(response -> example(response.getContent(), notes.response()));
        }
        addProblems(operation.getResponses(), notes.problems());
    }

    private static void example(Content content, Object example) {
        MediaType json = content.get(JSON);
        if (json != null) {
            json.setExample(example);
        }
    }

    /** Problems of one status share a response, each as an example of it. */
    private static void addProblems(ApiResponses responses, List<ProblemType> problems) {
        Map<String, MediaType> byStatus = new LinkedHashMap<>();
        for (ProblemType problem : problems) {
            byStatus.computeIfAbsent(String.valueOf(problem.status().value()), status -> new MediaType()
                            .schema(new JsonSchema().$ref(RecordSchemas.REFERENCE + "ProblemDocument")))
                    .addExamples(problem.name(), example(problem));
        }
        byStatus.forEach((status, content) -> responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(String.join(" / ", content.getExamples().keySet()))
                        .content(new Content().addMediaType(PROBLEM, content))));
    }

    private static Example example(ProblemType problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", problem.uri());
        document.put("title", problem.title().zh());
        document.put("status", problem.status().value());
        document.put("detail", problem.advice().zh());
        return new Example().summary(problem.title().en()).value(document);
    }
}
