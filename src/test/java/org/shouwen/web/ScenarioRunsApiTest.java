package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.run.TesterBook;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WholeService
class ScenarioRunsApiTest {

    private static final String PATH = "/api/v1/scenarios/runs";
    private static final String ROUTING = "decision-tables/routing.xlsx";
    private static final String MANAGERS = "rules/routing/05-manager.drl";
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final byte[] OF_EACH_KIND = TesterBook.ofEachKind();

    private Api api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = Api.on(port);
        await().atMost(LONG).until(() -> api.get("/api/v1/rulebook").json().has("version"));
    }

    private Api.Reply post(byte[] workbook) {
        return api.send("POST", PATH, BodyPublishers.ofByteArray(workbook), "Content-Type", Formats.WORKBOOK);
    }

    private Api.Reply post(Form form, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = Form.contentType();
        return api.send("POST", PATH, form.body(), all);
    }

    /** The run when it is over. */
    private JsonNode over(Api.Reply started) {
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        return await().atMost(LONG)
                .until(
                        () -> api.get(started.header("Location")).json(),
                        run -> !run.at("/state").stringValue().matches("QUEUED|RUNNING"));
    }

    private static Form scenarios() {
        return new Form().part("scenarios", "电话.xlsx", OF_EACH_KIND);
    }

    private static byte[] shipped(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The shipped table with the lead department of backflows as given. */
    private static byte[] routingWithLead(String department) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(shipped(ROUTING)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheet("事项职责");
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.toString().equals("ENG_SEWAGE_BACKFLOW")) {
                        lead(sheet, row.getRowNum()).setCellValue(department);
                    }
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static XSSFCell lead(XSSFSheet sheet, int row) {
        for (var heading : sheet.getRow(1)) {
            if (heading.getStringCellValue().equals("主办部门")) {
                return sheet.getRow(row).getCell(heading.getColumnIndex());
            }
        }
        throw new AssertionError("no column 主办部门");
    }

    @Nested
    @DisplayName("A workbook of scenarios")
    class Workbook {

        @Test
        void isRunUnderWhatIsInForceAndToldCellByCell() {
            JsonNode run = over(post(OF_EACH_KIND));

            assertThat(run.at("/state").stringValue()).isEqualTo("DONE");
            assertThat(run.at("/progress/done").intValue()).isEqualTo(3);
            assertThat(run.at("/result/rulebook").stringValue())
                    .isEqualTo(api.get("/api/v1/rulebook").json().at("/version").stringValue());
            assertThat(List.of("total", "passed", "failed", "unchecked", "notRun"))
                    .extracting(count -> run.at("/result/" + count).intValue())
                    .containsExactly(3, 1, 1, 1, 0);
            JsonNode differs = run.at("/result/scenarios/1");
            assertThat(differs.at("/number").stringValue()).isEqualTo("S-2");
            assertThat(differs.at("/verdict").stringValue()).isEqualTo("DIFFERS");
            assertThat(differs.at("/differences/0/cell").stringValue()).isEqualTo("I4");
            assertThat(differs.at("/differences/0/expected").stringValue()).isEqualTo("绿化部");
            assertThat(differs.at("/differences/0/actual").stringValue()).isEqualTo("工程维修部");
            assertThat(differs.at("/differences/0/grounds/0/rows/0/sheet").stringValue())
                    .isEqualTo("事项职责");
            assertThat(differs.at("/explanation")).isNotEmpty();
        }

        @Test
        void ofUpToTwoHundredIsToldWithTheRulesThatFiredForEach() {
            JsonNode run = over(post(backflows(200)));

            assertThat(run.at("/result/passed").intValue()).isEqualTo(200);
            assertThat(run.at("/result/scenarios/199/explanation").toString())
                    .contains("C26 The matter table names one department", "SX-006");
        }

        @Test
        void ofMoreIsToldWithTheRulesOnlyWhereItDiffers() {
            JsonNode run = over(post(backflows(201)));

            assertThat(run.at("/result/passed").intValue()).isEqualTo(201);
            assertThat(run.at("/result/scenarios/200/explanation")).isEmpty();
        }

        private static byte[] backflows(int many) {
            TesterBook book = new TesterBook();
            for (int number = 1; number <= many; number++) {
                book.backflow("S-" + number, "保洁领班接到返水电话（" + number + "）", "责任部门主管", "工程维修部");
            }
            return book.write();
        }

        @Test
        void comesBackWithTheDifferenceInItsCell() throws IOException {
            Api.Reply started = post(OF_EACH_KIND);
            JsonNode run = over(started);

            String name = run.at("/result/workbooks/0").stringValue();
            Api.Reply reply = api.get(started.header("Location") + "/workbooks/" + name);

            assertThat(reply.header("Content-Type")).isEqualTo(Formats.WORKBOOK);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(reply.bytes()))) {
                CellReference differing = new CellReference("I4");
                XSSFCell cell = book.getSheet("场景").getRow(differing.getRow()).getCell(differing.getCol());
                assertThat(cell.getStringCellValue()).isEqualTo("绿化部");
                assertThat(cell.getCellComment().getString().getString()).contains("工程维修部");
            }
        }

        @Test
        void isToldWhatOfTheRulesAndTablesItTouches() {
            JsonNode coverage = over(post(OF_EACH_KIND)).at("/result/coverage");

            for (String kind : List.of("rules", "clauses", "rows")) {
                assertThat(coverage.at("/" + kind + "/tested").intValue())
                        .as(kind)
                        .isPositive()
                        .isLessThan(coverage.at("/" + kind + "/total").intValue());
            }
            List<String> untested = coverage.at("/untestedRows")
                    .valueStream()
                    .map(row ->
                            row.at("/sheet").stringValue() + "!" + row.at("/id").stringValue())
                    .toList();
            assertThat(untested)
                    .hasSize(coverage.at("/rows/total").intValue()
                            - coverage.at("/rows/tested").intValue())
                    .contains("事项职责!SX-007")
                    .doesNotContain("事项职责!SX-006");
            assertThat(coverage.at("/untestedRules")).isNotEmpty();
            assertThat(coverage.at("/clausesWithoutRule")).isNotEmpty();
        }

        @Test
        void leavesBehindDecisionTablesWithTheRowsMarkedThatItDoesNotTouch() throws IOException {
            Api.Reply started = post(OF_EACH_KIND);
            JsonNode run = over(started);
            String tables = started.header("Location") + "/decision-tables/";

            assertThat(run.at("/result/decisionTables"))
                    .extracting(JsonNode::stringValue)
                    .contains("routing.xlsx");
            Api.Reply reply = api.get(tables + "routing.xlsx");
            assertThat(reply.header("Content-Type")).isEqualTo(Formats.WORKBOOK);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(reply.bytes()))) {
                assertThat(book.getSheet("事项职责").getCellComments().values())
                        .anyMatch(comment -> comment.getString().getString().contains("没有场景用到这一行"));
            }
            assertThat(api.get(tables + "none.xlsx").status()).isEqualTo(404);
        }

        @Test
        void runsWithoutItsBadRowsWhichAreNamed() {
            byte[] workbook = new TesterBook()
                    .backflow("S-1", "好", "责任部门主管", "工程维修部")
                    .backflow("S-2", "错", "责任部门主观", "工程维修部")
                    .write();

            JsonNode run = over(post(workbook));

            assertThat(run.at("/result/total").intValue()).isOne();
            assertThat(run.at("/result/problems/0/cell").stringValue()).isEqualTo("H4");
            assertThat(run.at("/result/problems/0/suggestion").stringValue()).isEqualTo("责任部门主管");
        }

        @Test
        void isRefusedWithItsProblemsIfNothingInItCanRun() {
            Api.Reply reply = post(
                    new TesterBook().backflow("S-1", "错", "责任部门主观", "工程维修部").write());

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/files-refused");
            assertThat(reply.json().at("/problems/0/sheet").stringValue()).isEqualTo("场景");
            assertThat(reply.json().at("/problems/0/cell").stringValue()).isEqualTo("H3");
        }

        @Test
        void isRefusedIfItIsNone() {
            Api.Reply reply = post("PK\u0003\u0004 nonsense".getBytes(StandardCharsets.UTF_8));

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/problems/0/file").stringValue()).isEqualTo("scenarios.xlsx");
        }

        @Test
        void mayBeAsLongAsAnImport() {
            assertThat(post(new byte[16 << 20]).status()).isEqualTo(422);
            assertThat(post(new byte[(16 << 20) + 1]).status()).isEqualTo(413);
        }
    }

    @Nested
    @DisplayName("A report")
    class Report {

        @Test
        void isAPageForPeopleWithNoMarkupOfTesters() {
            Api.Reply started = post(new TesterBook()
                    .backflow("S-1", "<script>alert(1)</script>", "客户关系主管", "")
                    .write());
            over(started);

            Api.Reply page = api.get(started.header("Location") + "/report", "Accept", "text/html");

            assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.text()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
        }

        @Test
        void isXmlForCiServers() throws Exception {
            Api.Reply started = post(OF_EACH_KIND);
            over(started);

            Api.Reply xml = api.get(started.header("Location") + "/report", "Accept", "application/xml");

            assertThat(xml.header("Content-Type")).isEqualTo("application/xml");
            assertThat(DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml.bytes()))
                            .getElementsByTagName("failure")
                            .getLength())
                    .isOne();
        }

        @ParameterizedTest
        @CsvSource({"*/*, text/html;charset=UTF-8", "'text/html,application/xml;q=0.9', text/html;charset=UTF-8"})
        void isThePageForWhoeverTakesBoth(String accept, String type) {
            Api.Reply started = post(OF_EACH_KIND);
            over(started);

            assertThat(api.get(started.header("Location") + "/report", "Accept", accept)
                            .header("Content-Type"))
                    .isEqualTo(type);
        }

        @Test
        void isThereInNoOtherFormat() {
            Api.Reply started = post(OF_EACH_KIND);
            over(started);

            assertThat(api.get(started.header("Location") + "/report", "Accept", "application/json")
                            .status())
                    .isEqualTo(406);
        }
    }

    @Nested
    @DisplayName("A changed copy")
    class Candidate {

        @Test
        void ofATableDecidesTheRunAndNothingElse() {
            String inForce = version();

            JsonNode run = over(post(scenarios().file(ROUTING, routingWithLead("绿化部"))));

            assertThat(run.at("/changed/0").stringValue()).isEqualTo(ROUTING);
            assertThat(run.at("/result/scenarios").valueStream().map(scenario -> scenario.at("/verdict")
                            .stringValue()))
                    .containsExactly("DIFFERS", "MET", "UNCHECKED");
            assertThat(run.at("/result/rulebook").stringValue()).isNotEqualTo(inForce);
            assertThat(version()).isEqualTo(inForce);
            assertThat(api.get("/api/v1/rulebook").json().at("/candidate").isNull())
                    .isTrue();
        }

        @Test
        void withAWrongCellIsRefusedWithItsPlace() {
            Api.Reply reply = post(scenarios().file(ROUTING, routingWithLead("绿花部")));

            assertThat(reply.status()).isEqualTo(422);
            JsonNode problem = reply.json().at("/problems/0");
            assertThat(problem.at("/file").stringValue()).isEqualTo(ROUTING);
            assertThat(problem.at("/sheet").stringValue()).isEqualTo("事项职责");
            assertThat(problem.at("/found").stringValue()).isEqualTo("绿花部");
            assertThat(problem.at("/suggestion").stringValue()).isEqualTo("绿化部");
        }

        @Test
        void ofARuleIsCompiledAndRun() {
            String rule = new String(shipped(MANAGERS), StandardCharsets.UTF_8)
                    .replace("Exactly one department is responsible", "Just one department is responsible");

            JsonNode run = over(post(scenarios().file(MANAGERS, rule.getBytes(StandardCharsets.UTF_8))));

            assertThat(run.at("/state").stringValue()).isEqualTo("DONE");
            assertThat(run.at("/result/scenarios/1/explanation").toString()).contains("C26 Just one department");
        }

        @Test
        void withAWrongRuleIsRefusedWithItsLine() {
            Api.Reply reply = post(
                    scenarios().file(MANAGERS, "package shouwen\nrule \"C26\nend".getBytes(StandardCharsets.UTF_8)));

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/problems").valueStream())
                    .anyMatch(problem -> problem.path("file").stringValue("").equals(MANAGERS) && problem.has("line"));
        }

        @ParameterizedTest
        @CsvSource({
            "Origin, https://elsewhere.example",
            "Origin, null",
            "Sec-Fetch-Site, cross-site",
            "X-Forwarded-For, 203.0.113.7",
            "Forwarded, for=203.0.113.7"
        })
        void ofARuleIsNotTakenFromElsewhere(String header, String value) {
            Api.Reply reply = post(scenarios().file(MANAGERS, shipped(MANAGERS)), header, value);

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.json().at("/type").stringValue()).isEqualTo("/problems/forbidden");
            assertThat(reply.json().at("/detail").stringValue())
                    .contains("shouwen.scenarios.rules-over-http", "docs/api.md");
        }

        @Test
        void ofATableIsTakenFromElsewhere() {
            Form form = scenarios().file(ROUTING, routingWithLead("绿化部"));

            assertThat(post(form, "X-Forwarded-For", "203.0.113.7").status()).isEqualTo(202);
        }

        private String version() {
            return api.get("/api/v1/rulebook").json().at("/version").stringValue();
        }
    }

    @Nested
    @DisplayName("A form")
    class Parts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "scenario",
                    "routing.xlsx",
                    "decision-tables/sub/routing.xlsx",
                    "decision-tables/routing.xls",
                    "rules/README.md",
                    "rules/../x.drl",
                    "/rules/x.drl",
                    "rules//x.drl",
                    "scenarios/../a.xlsx",
                    "scenarios/a.csv",
                    "data/shouwen.mv.db"
                })
        void isRefusedWithThePartThatIsNoneOfOurs(String name) {
            Api.Reply reply = post(scenarios().part(name, "a.xlsx", OF_EACH_KIND));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo(name);
        }

        @Test
        void isRefusedIfAFileComesTwice() {
            Api.Reply reply = post(scenarios().part("scenarios", "电话.xlsx", OF_EACH_KIND));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo("scenarios/电话.xlsx");
        }

        @Test
        void isRefusedWithoutScenarios() {
            Api.Reply reply = post(new Form().file(ROUTING, shipped(ROUTING)));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo("scenarios");
        }

        @Test
        void isRefusedIfItHasNoEnd() {
            Api.Reply reply = api.send(
                    "POST",
                    PATH,
                    BodyPublishers.ofString("------7f1f8a\r\nContent-Disposition: form-data; name=\"scenarios\""),
                    "Content-Type",
                    Form.contentType());

            assertThat(reply.status()).isEqualTo(400);
        }

        @Test
        void mayHoldSeveralWorkbooks() {
            JsonNode run = over(post(scenarios().file("scenarios/来访.xlsx", OF_EACH_KIND)));

            assertThat(run.at("/result/total").intValue()).isEqualTo(6);
            assertThat(run.at("/result/workbooks").valueStream().map(JsonNode::stringValue))
                    .containsExactly("来访.xlsx", "电话.xlsx");
        }

        @Test
        void isTakenNowhereElse() {
            Api.Reply reply =
                    api.send("POST", "/api/v1/ledger/import", scenarios().body(), "Content-Type", Form.contentType());

            assertThat(reply.status()).isEqualTo(415);
        }

        @Test
        void isTheOnlyOtherFormat() {
            Api.Reply reply = api.post(PATH, "{}");

            assertThat(reply.status()).isEqualTo(415);
            assertThat(reply.json().at("/detail").stringValue())
                    .contains("xlsx", "multipart/form-data")
                    .doesNotContain("json");
        }
    }

    @Nested
    @DisplayName("A run")
    class OneRun {

        @Test
        void thatIsOverStaysAsItIsWhenItIsCancelled() {
            Api.Reply started = post(OF_EACH_KIND);
            over(started);

            Api.Reply reply = api.send("DELETE", started.header("Location"), BodyPublishers.noBody());

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().at("/state").stringValue()).isEqualTo("DONE");
        }

        @Test
        void canBeCancelledWhileItRuns() {
            TesterBook book = new TesterBook();
            for (int number = 1; number <= 10_000; number++) {
                book.backflow("S-" + number, "返水", "责任部门主管", "工程维修部");
            }
            String location = post(book.write()).header("Location");
            await().atMost(LONG).until(() -> state(location).equals("RUNNING"));

            Api.Reply reply = api.send("DELETE", location, BodyPublishers.noBody());

            assertThat(reply.json().at("/state").stringValue()).isEqualTo("CANCELLED");
            assertThat(over(post(OF_EACH_KIND)).at("/state").stringValue()).isEqualTo("DONE");
            assertThat(state(location)).isEqualTo("CANCELLED");
            assertThat(api.get(location).json().has("result")).isFalse();
        }

        private String state(String location) {
            return api.get(location).json().at("/state").stringValue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/report", "/workbooks/a.xlsx"})
        void nobodyKnowsIsNotFoundAndItIsSaidWhy(String part) {
            Api.Reply reply = api.get(PATH + "/S-none" + part);

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json().at("/detail").stringValue()).contains("重新启动");
        }

        @Test
        void hasNoOtherWorkbooks() {
            Api.Reply started = post(OF_EACH_KIND);
            over(started);

            Api.Reply reply = api.get(started.header("Location") + "/workbooks/other.xlsx");

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json().at("/detail").stringValue()).contains("scenarios.xlsx");
        }
    }

    @Test
    void theScenariosOfTheHomeFolderAreToldWithTheRulebook() {
        JsonNode scenarios = await().atMost(LONG)
                .until(() -> api.get("/api/v1/rulebook").json(), book -> !book.at("/scenarios")
                        .isNull());

        assertThat(scenarios.at("/scenarios/rulebook")).isEqualTo(scenarios.at("/version"));
        assertThat(scenarios.at("/scenarios/total").intValue()).isPositive();
        assertThat(scenarios.at("/scenarios/failed").intValue()).isZero();
        assertThat(scenarios.at("/scenarios/differences")).isEmpty();
        assertThat(scenarios.at("/scenarios/problems")).isEmpty();
    }
}
