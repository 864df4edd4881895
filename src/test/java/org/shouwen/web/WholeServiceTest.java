package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Tag("persistence")
@WholeService
class WholeServiceTest {

    private Api api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = Api.on(port);
    }

    @Test
    void aBackflowToldToACleaningForemanGoesToTheHeadOfEngineering() {
        JsonNode decision = api.post("/api/v1/decisions", Samples.QUESTION).json();

        assertThat(decision.at("/owner/role").stringValue()).isEqualTo("DEPARTMENT_HEAD");
        assertThat(decision.at("/owner/department").stringValue()).isEqualTo("ENGINEERING");
        assertThat(decision.at("/rulebook/version").stringValue())
                .isEqualTo(api.get("/api/v1/rulebook").json().at("/version").stringValue());
    }

    @Test
    void everyActionIsOwedUntilAMomentOnTheCompanysClock() {
        JsonNode actions =
                api.post("/api/v1/decisions", Samples.QUESTION).json().at("/requiredActions");

        assertThat(actions.valueStream()
                        .map(action -> action.at("/code").stringValue() + " "
                                + action.at("/dueAt").stringValue()))
                .contains(
                        "TRANSFER_TO_DEPARTMENT 2026-11-23T10:03:00+08:00",
                        "REGISTER_IN_OWN_LEDGER 2026-11-23T10:30:00+08:00")
                .noneMatch(action -> action.endsWith("null"));
    }

    @Test
    void theSameQuestionGetsTheSameAnswerByteForByte() {
        assertThat(api.post("/api/v1/decisions", Samples.QUESTION).bytes())
                .isEqualTo(api.post("/api/v1/decisions", Samples.QUESTION).bytes());
    }

    @Test
    void aSubmittedRequestIsDecidedAndKept() {
        Api.Reply made = api.post("/api/v1/requests", Samples.SUBMISSION);

        assertThat(made.status()).isEqualTo(201);
        assertThat(api.get(made.header("Location")).json().at("/decision"))
                .isEqualTo(made.json().at("/decision"));
    }

    @Test
    void aMisspeltMatterIsAnsweredWithTheOneProbablyMeant() {
        Api.Reply reply = api.post("/api/v1/decisions", Samples.QUESTION.replace("BACKFLOW", "BAKFLOW"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").stringValue()).isEqualTo("/request/matter");
        assertThat(reply.json().at("/errors/0/message").stringValue()).contains("ENG_SEWAGE_BACKFLOW");
    }

    @Test
    void aListOfAMisspeltDepartmentIsRefusedRatherThanEmpty() {
        for (String path : List.of("/api/v1/requests?department=", "/api/v1/ledger?department=")) {
            Api.Reply reply = api.get(path + "CLEANIN");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo("department");
            assertThat(reply.json().at("/errors/0/message").stringValue()).contains("CLEANING");
        }
    }

    @Test
    void everyTableOfTheRulebookCanBeReadAsData() {
        JsonNode rulebook = api.get("/api/v1/rulebook").json();

        assertThat(rulebook.at("/candidate").isNull()).isTrue();
        assertThat(rulebook.at("/tables")).isNotEmpty().allSatisfy(table -> {
            JsonNode rows = api.get(pathOf(table)).json().at("/rows");
            assertThat(rows).hasSize(table.at("/rows").intValue());
            assertThat(rows.valueStream().map(row -> row.at("/row").intValue())).isSorted();
        });
    }

    @Test
    void aTableThatIsNotThereIsNotFound() {
        assertThat(api.get("/api/v1/rulebook/tables/routing.xlsx/none").status())
                .isEqualTo(404);
    }

    @Test
    void anOrganisationReadAsJsonOrWorkbookCanBePutBackUnchanged() {
        Api.Reply json = api.get("/api/v1/organisation");
        Api.Reply workbook = api.get("/api/v1/organisation", "Accept", OrganisationController.WORKBOOK);

        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(workbook.header("Content-Type")).isEqualTo(OrganisationController.WORKBOOK);
        for (Api.Reply form : List.of(json, workbook)) {
            Api.Reply put = api.send(
                    "PUT",
                    "/api/v1/organisation",
                    BodyPublishers.ofByteArray(form.bytes()),
                    "Content-Type",
                    form.header("Content-Type"));
            assertThat(put.status()).as(put.text()).isEqualTo(200);
            assertThat('"' + put.json().at("/version").stringValue() + '"').isEqualTo(json.header("ETag"));
        }
    }

    @Test
    void anOrganisationWithAFaultIsRefusedWithItsPlace() {
        Api.Reply reply = api.send(
                "PUT",
                "/api/v1/organisation",
                BodyPublishers.ofString("{\"offices\": [{\"code\": \"OFFICE_A\"}]}"),
                "Content-Type",
                "application/json");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors")).isNotEmpty().allSatisfy(error -> assertThat(error.has("pointer"))
                .isTrue());
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() {
        Api.Reply reply = api.send(
                "PUT",
                "/api/v1/organisation",
                BodyPublishers.ofString("PK\u0003\u0004 nonsense"),
                "Content-Type",
                OrganisationController.WORKBOOK);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors")).isNotEmpty();
    }

    private static String pathOf(JsonNode table) {
        return "/api/v1/rulebook/tables/%s/%s"
                .formatted(
                        table.at("/workbook").stringValue(),
                        URLEncoder.encode(table.at("/sheet").stringValue(), StandardCharsets.UTF_8));
    }
}
