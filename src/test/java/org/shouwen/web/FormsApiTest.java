package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Tag("persistence")
@WholeService
@DisplayName("GET /requests/{id}/coordination-forms")
class FormsApiTest {

    private static final String FACTS =
            """
            [{"type": "COORDINATION_FORM_FILED", "at": "2026-11-23T10:20:00+08:00", "byRole": "CUSTOMER_RELATIONS_SUPERVISOR",
              "cause": "SEVERAL_DEPARTMENTS", "leadDepartment": "ENGINEERING", "assistingDepartments": ["CLEANING", "ORDER"]},
             {"type": "COORDINATION_FORM_FILED", "at": "2026-11-23T10:10:00+08:00", "byRole": "DEPARTMENT", "byDepartment": "GREENING",
              "reportedToRole": "CUSTOMER_SERVICE_SUPERVISOR"},
             {"type": "COORDINATED", "at": "2026-11-23T10:30:00+08:00", "by": "=cmd|x", "departments": ["ENGINEERING"]},
             {"type": "ASSIGNED", "at": "2026-11-23T10:25:00+08:00", "byRole": "CUSTOMER_RELATIONS_SUPERVISOR", "toDepartment": "ENGINEERING"},
             {"type": "COMPLETED", "at": "2026-11-23T11:30:00+08:00", "department": "ENGINEERING", "result": "=1+1"},
             {"type": "REPLIED", "at": "2026-11-23T11:40:00+08:00", "department": "ENGINEERING", "by": "周建国"}]""";

    private Api api;
    private String path = "";

    @BeforeEach
    void takeARequestIn(@LocalServerPort int port) {
        api = Api.on(port);
        String request = api.post("/api/v1/requests", Samples.SUBMISSION).header("Location");
        assertThat(api.post(request + "/ledger", FACTS).status()).isEqualTo(201);
        path = request + "/coordination-forms";
    }

    @Test
    void everyFormThatWasFiledIsListedInTheOrderOfFiling() {
        JsonNode forms = api.get(path).json().at("/items");

        assertThat(forms).hasSize(2);
        assertThat(forms.at("/0/cause").stringValue()).isEqualTo("SEVERAL_DEPARTMENTS");
        assertThat(forms.at("/1/filedBy").stringValue()).isEqualTo("绿化部部门");
        assertThat(forms.at("/1/number").intValue()).isEqualTo(2);
    }

    @Test
    void isFilledInFromTheFacts() {
        JsonNode form = api.get(path + "/1").json();

        assertThat(form.at("/lead").stringValue()).isEqualTo("ENGINEERING");
        assertThat(form.at("/departments").valueStream().map(share -> share.at("/share")
                        .stringValue()))
                .containsExactly("LEAD", "ASSISTING", "ASSISTING");
        assertThat(form.at("/instructions").valueStream().map(given -> given.at("/by")
                        .stringValue()))
                .containsExactly("客户关系主管", "=cmd|x");
        assertThat(form.at("/result").stringValue()).isEqualTo("=1+1");
        assertThat(form.at("/repliedBy").stringValue()).isEqualTo("工程维修部 周建国");
        assertThat(form.at("/firstAsked/post").stringValue()).isEqualTo("保洁领班");
    }

    @Test
    void aCauseThatNobodyGaveStaysBlank() {
        JsonNode form = api.get(path + "/2").json();

        assertThat(form.has("cause")).isFalse();
        assertThat(form.at("/internal/reportedTo").stringValue()).isEqualTo("客户服务主管");
    }

    @Test
    void isPrintedOnA4ToBeSignedWithTheInternalPartMarked() throws IOException {
        Api.Reply reply = api.get(path + "/1", "Accept", Formats.WORKBOOK);

        assertThat(reply.header("Content-Type")).isEqualTo(Formats.WORKBOOK);
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(reply.bytes())).getSheetAt(0);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
        assertThat(sheet.getHeader().getRight()).contains("内部");
        assertThat(textsOf(sheet))
                .contains("客户接待事项协调单", "多部门", "工程维修部", "环境保洁部\n秩序维护部", "'=1+1", "管理部经理", "日期")
                .anyMatch(text -> text.startsWith("内部："));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/3", "/0", "/-1", "/one", "/9999999999"})
    void thereIsNoFormThatWasNotFiled(String form) {
        assertThat(api.get(path + form).status()).isEqualTo(404);
    }

    @Test
    void anUnknownRequestHasNone() {
        assertThat(api.get("/api/v1/requests/R-none/coordination-forms").status())
                .isEqualTo(404);
    }

    private static List<String> textsOf(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }
}
