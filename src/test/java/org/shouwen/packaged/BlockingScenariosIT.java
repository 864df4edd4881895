package org.shouwen.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.run.TesterBook;
import tools.jackson.databind.JsonNode;

/** A service that keeps out an edit under which a scenario differs. */
class BlockingScenariosIT {

    private static final Duration SOON = Duration.ofSeconds(180);

    @TempDir
    private Path home;

    @Test
    void refusesAnEditThatMakesAScenarioDifferUntilTheScenarioIsChangedAsWell() throws IOException {
        expect("工程维修部");
        try (PackagedJar service = PackagedJar.withShippedFiles(home, "--shouwen.scenarios.block=true")) {
            await().atMost(SOON).until(() -> scenarios(service).path("passed").asInt(0) == 1);
            String before = version(service);

            lead(service, "绿化部");

            await().atMost(SOON).until(() -> rulebook(service).hasNonNull("candidate"));
            assertThat(version(service)).isEqualTo(before);
            JsonNode problem = rulebook(service).at("/candidate/problems/0");
            assertThat(problem.at("/file").stringValue()).isEqualTo("scenarios/电话.xlsx");
            assertThat(problem.at("/sheet").stringValue()).isEqualTo("场景");
            assertThat(problem.at("/cell").stringValue()).isEqualTo("I3");
            assertThat(problem.at("/message").stringValue()).contains("S-1", "期望 工程维修部", "实际 绿化部");

            expect("绿化部");

            await().atMost(SOON).until(() -> !version(service).equals(before));
            await().atMost(SOON).until(() -> scenarios(service).path("passed").asInt(0) == 1);
            assertThat(rulebook(service).hasNonNull("candidate")).isFalse();

            expect("收费财务部");

            await().atMost(SOON).until(() -> scenarios(service).path("failed").asInt(0) == 1);
            assertThat(scenarios(service).at("/differences/0/cell").stringValue())
                    .isEqualTo("I3");
            assertThat(service.getJson("/actuator/health").at("/status").stringValue())
                    .isEqualTo("UP");
        }
    }

    private void expect(String department) throws IOException {
        Path file = Files.createDirectories(home.resolve("scenarios")).resolve("电话.xlsx");
        Edit.save(
                file,
                new TesterBook()
                        .backflow("S-1", "保洁领班接到返水电话", "责任部门主管", department)
                        .write());
    }

    private static void lead(PackagedJar service, String department) {
        Edit.type(service.routing(), "事项职责", "事项代码", "ENG_SEWAGE_BACKFLOW", "主办部门", department);
    }

    private static JsonNode rulebook(PackagedJar service) {
        return service.getJson("/api/v1/rulebook");
    }

    private static JsonNode scenarios(PackagedJar service) {
        return rulebook(service).path("scenarios");
    }

    private static String version(PackagedJar service) {
        return rulebook(service).path("version").asString("");
    }
}
