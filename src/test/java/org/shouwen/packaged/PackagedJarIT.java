package org.shouwen.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.WorkedCase;
import org.shouwen.run.TesterBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The packaged jar as its users meet it: called over HTTP, its workbooks edited while it runs, killed at any time. */
class PackagedJarIT {

    private static final Duration SOON = Duration.ofSeconds(180);
    private static final String BACKFLOW =
            """
            { "asOf": "2026-11-23T10:05:00+08:00",
              "request": { "receivedAt": "2026-11-23T10:00:00+08:00", "channel": "PHONE", "kind": "HELP",
                           "matter": "ENG_SEWAGE_BACKFLOW", "description": "厨房下水返水" },
              "firstAsked": { "staffId": "C-200" } }""";

    @TempDir
    static Path home;

    private static PackagedJar service;

    @BeforeAll
    static void start() throws IOException {
        Files.write(
                Files.createDirectories(home.resolve("scenarios")).resolve("电话.xlsx"),
                new TesterBook()
                        .backflow("S-1", "保洁领班接到返水电话", "责任部门主管", "工程维修部")
                        .write());
        // What the service itself appends in between would give the facts other numbers.
        service = PackagedJar.withShippedFiles(home, "--shouwen.escalation.enabled=false");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @TestFactory
    Stream<DynamicTest> answersEveryWorkedCaseAsWritten() {
        return WorkedCase.all()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.name(),
                        () -> worked.check(service.decide(worked.body().toString()))));
    }

    @TestFactory
    Stream<DynamicTest> answersTheSameWhenTheFactsAreAppendedOneByOne() {
        return WorkedCase.all()
                .map(worked -> DynamicTest.dynamicTest(worked.name(), () -> {
                    JsonNode kept = keep((ObjectNode) worked.body().deepCopy());
                    ObjectNode stateless = (ObjectNode) worked.body().deepCopy();
                    stateless.set("asOf", kept.get("rulebook").get("asOf"));

                    if (worked.isLongPast()) {
                        worked.check(kept);
                    }
                    assertThat(kept).isEqualTo(service.decide(stateless.toString()));
                }));
    }

    /** Submits the case and appends its facts; the decision given last. */
    private static JsonNode keep(ObjectNode body) {
        body.remove("asOf");
        JsonNode ledger = body.remove("ledger");
        JsonNode answer = service.created("/api/v1/requests", body.toString());
        String path = "/api/v1/requests/" + answer.get("id").stringValue() + "/ledger";
        for (JsonNode fact : ledger) {
            answer = service.created(path, fact.toString());
        }
        return answer.get("decision");
    }

    @Test
    void followsAChangedCellThenKeepsTheOldTableWhileACellIsWrongThenFollowsTheMendedOne() {
        assertThat(owner()).isEqualTo("ENGINEERING");

        lead("绿化部");
        await().atMost(SOON).until(() -> owner().equals("GREENING"));
        await().atMost(SOON).until(() -> differences().path("failed").asInt(0) == 1);
        assertThat(differences().at("/differences/0/actual").stringValue()).isEqualTo("绿化部");
        assertThat(health().get("status").stringValue()).isEqualTo("UP");

        String cell = lead("绿化不");
        await().atMost(SOON).until(() -> rulebook().hasNonNull("candidate"));
        assertThat(owner()).isEqualTo("GREENING");
        JsonNode problem = rulebook().get("candidate").get("problems").get(0);
        assertThat(problem.get("file").stringValue()).isEqualTo("decision-tables/routing.xlsx");
        assertThat(problem.get("sheet").stringValue()).isEqualTo("事项职责");
        assertThat(problem.get("cell").stringValue()).isEqualTo(cell);
        assertThat(problem.get("found").stringValue()).isEqualTo("绿化不");
        assertThat(problem.get("suggestion").stringValue()).isEqualTo("绿化部");
        assertThat(problem.propertyNames())
                .containsExactlyInAnyOrder("file", "sheet", "cell", "found", "message", "suggestion");
        assertThat(health().get("status").stringValue()).isEqualTo("DEGRADED");

        lead("工程维修部");
        await().atMost(SOON).until(() -> owner().equals("ENGINEERING"));
        assertThat(rulebook().hasNonNull("candidate")).isFalse();
        assertThat(health().get("status").stringValue()).isEqualTo("UP");
    }

    @Test
    void servesTheLastGoodRulebookAfterBeingKilledInTheMiddleOfASave(@TempDir Path other) throws IOException {
        byte[] whole;
        String version;
        try (PackagedJar first = PackagedJar.withShippedFiles(other)) {
            version = versionOf(first);
            whole = Files.readAllBytes(first.routing());
            Files.write(first.routing(), Arrays.copyOf(whole, whole.length / 2));
            first.kill();
        }

        try (PackagedJar second = PackagedJar.in(other)) {
            JsonNode decision = second.decide(BACKFLOW);
            assertThat(decision.get("owner").get("department").stringValue()).isEqualTo("ENGINEERING");
            assertThat(decision.get("rulebook").get("version").stringValue()).isEqualTo(version);
            await().atMost(SOON).until(() -> second.getJson("/api/v1/rulebook").hasNonNull("candidate"));

            Edit.save(second.routing(), whole);
            await().atMost(SOON).until(() -> !second.getJson("/api/v1/rulebook").hasNonNull("candidate"));
        }
    }

    private static String lead(String department) {
        return Edit.type(service.routing(), "事项职责", "事项代码", "ENG_SEWAGE_BACKFLOW", "主办部门", department);
    }

    private static String owner() {
        return service.decide(BACKFLOW).get("owner").get("department").stringValue();
    }

    private static JsonNode rulebook() {
        return service.getJson("/api/v1/rulebook");
    }

    private static JsonNode differences() {
        return rulebook().path("scenarios");
    }

    private static JsonNode health() {
        return service.getJson("/actuator/health");
    }

    private static String versionOf(PackagedJar jar) {
        return jar.decide(BACKFLOW).get("rulebook").get("version").stringValue();
    }
}
