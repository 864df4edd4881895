package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ApiTest
class OpenApiTest {

    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");

    private Api api;
    private JsonNode description;

    @BeforeEach
    void fetch(@LocalServerPort int port) {
        api = Api.on(port);
        description = api.get("/v3/api-docs").json();
    }

    @Test
    void isAValidDescriptionInOpenApi31() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(description.toString());

        assertThat(description.at("/openapi").stringValue()).startsWith("3.1");
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI()).isNotNull();
    }

    @Test
    void namesEveryOperation() {
        assertThat(operations().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "post /api/v1/decisions",
                        "post /api/v1/decisions/batch",
                        "post /api/v1/decisions/why-not",
                        "post /api/v1/requests",
                        "get /api/v1/requests",
                        "get /api/v1/requests/{id}",
                        "get /api/v1/requests/{id}/decisions",
                        "post /api/v1/requests/{id}/ledger",
                        "get /api/v1/requests/{id}/customer-view",
                        "post /api/v1/audits",
                        "get /api/v1/audits",
                        "get /api/v1/audits/{id}",
                        "get /api/v1/audits/{id}/report",
                        "post /api/v1/audits/{id}/cancel",
                        "post /api/v1/audits/{id}/rerun",
                        "get /api/v1/audits/{id}/violations",
                        "get /api/v1/audits/{id}/findings",
                        "get /api/v1/audits/{id}/unjudged",
                        "get /api/v1/audits/{id}/sanctions",
                        "get /api/v1/audits/{id}/persons",
                        "get /api/v1/audits/{id}/misroutes",
                        "get /api/v1/audits/{id}/frequent-misroutes",
                        "get /api/v1/requests/{id}/coordination-forms",
                        "get /api/v1/requests/{id}/coordination-forms/{number}",
                        "get /api/v1/escalations",
                        "get /api/v1/notifications",
                        "get /api/v1/webhooks",
                        "get /api/v1/webhooks/{name}",
                        "put /api/v1/webhooks/{name}",
                        "delete /api/v1/webhooks/{name}",
                        "get /api/v1/ledger",
                        "post /api/v1/ledger/import",
                        "get /api/v1/ledger/import/template",
                        "post /api/v1/scenarios/runs",
                        "get /api/v1/scenarios/runs/{id}",
                        "delete /api/v1/scenarios/runs/{id}",
                        "get /api/v1/scenarios/runs/{id}/report",
                        "get /api/v1/scenarios/runs/{id}/workbooks/{name}",
                        "get /api/v1/scenarios/runs/{id}/decision-tables/{name}",
                        "get /api/v1/rulebook",
                        "get /api/v1/rulebook/tables/{workbook}/{sheet}",
                        "get /api/v1/organisation",
                        "put /api/v1/organisation");
    }

    @Test
    void explainsEveryOperation() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.getValue().at("/summary").asString("")).isNotBlank();
            assertThat(operation.getValue().at("/description").asString("")).isNotBlank();
            assertThat(operation.getValue().at("/operationId").asString("")).isNotBlank();
        });
    }

    @Test
    void hasAnExampleForEveryBodyAndEveryAnswerThatFitsItsSchema() {
        operations().forEach(operation -> {
            List<JsonNode> contents = contentsOf(operation.getValue());
            assertThat(contents).as(operation.getKey()).isNotEmpty();
            contents.forEach(content -> assertThat(examplesOf(content))
                    .as(operation.getKey())
                    .isNotEmpty()
                    .allSatisfy(example ->
                            assertThat(errors(content.at("/schema"), example)).isEmpty()));
        });
    }

    @Test
    void listsTheProblemsOfEveryOperation() {
        assertThat(operations()).allSatisfy(operation -> assertThat(operation
                        .getValue()
                        .at("/responses/500/content/application~1problem+json")
                        .isObject())
                .isTrue());
    }

    @Test
    void refersOnlyToSchemasThatExist() {
        List<String> references = new ArrayList<>();
        collectReferences(description, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        description.at(reference.substring(1)).isObject())
                .isTrue());
    }

    @Test
    void isShownByTheExplorer() {
        assertThat(api.get("/swagger-ui.html").status()).isEqualTo(302);
        assertThat(api.get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    private Stream<Map.Entry<String, JsonNode>> operations() {
        return description.at("/paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(operation -> VERBS.contains(operation.getKey()))
                .map(operation -> Map.entry(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }

    private static List<JsonNode> contentsOf(JsonNode operation) {
        List<JsonNode> contents = new ArrayList<>();
        operation.at("/requestBody/content").properties().forEach(content -> addJson(contents, content));
        operation.at("/responses").forEach(response -> response.at("/content")
                .properties()
                .forEach(content -> addJson(contents, content)));
        return contents;
    }

    private static void addJson(List<JsonNode> contents, Map.Entry<String, JsonNode> content) {
        if (content.getKey().contains("json")) {
            contents.add(content.getValue());
        }
    }

    private static List<JsonNode> examplesOf(JsonNode content) {
        return content.has("example")
                ? List.of(content.at("/example"))
                : content.at("/examples")
                        .valueStream()
                        .map(example -> example.at("/value"))
                        .toList();
    }

    private List<Error> errors(JsonNode schema, JsonNode example) {
        SchemaRegistry registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of("https://shouwen.example/api", description.toString())));
        Schema found = registry.getSchema(SchemaLocation.of(
                "https://shouwen.example/api" + schema.at("/$ref").stringValue()));
        return found.validate(example);
    }

    private static void collectReferences(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.at("/$ref").stringValue());
        }
        node.forEach(child -> collectReferences(child, references));
    }
}
