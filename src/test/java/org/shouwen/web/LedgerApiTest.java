package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.Databases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@Tag("persistence")
@WholeService
@DisplayName("GET /ledger")
class LedgerApiTest {

    private static final String PATH = "/api/v1/ledger";

    /** As it would be told on an ordinary day, from the first question to the completion notice. */
    private static final String DAY =
            """
            [{"type": "REGISTERED", "at": "2026-11-23T10:01:00+08:00", "by": "C-200", "department": "CLEANING", "firstAsked": "C-200"},
             {"type": "CONSENT_RECORDED", "at": "2026-11-23T10:01:30+08:00", "consent": "REFUSED"},
             {"type": "TRANSFERRED", "at": "2026-11-23T10:02:00+08:00", "by": "C-200", "fromDepartment": "CLEANING",
              "toRole": "DEPARTMENT_HEAD", "toDepartment": "ENGINEERING", "mode": "PHONE_CONNECTION"},
             {"type": "ACCEPTED", "at": "2026-11-23T10:03:00+08:00", "department": "ENGINEERING"},
             {"type": "ACCEPTANCE_REGISTERED", "at": "2026-11-23T10:05:00+08:00", "department": "ENGINEERING", "by": "周建国", "firstAskedNamed": "C-200"},
             {"type": "TRACKED", "at": "2026-11-23T12:00:00+08:00", "department": "CLEANING", "byRole": "CUSTOMER_SERVICE_SUPERVISOR", "result": "=HYPERLINK(\\"http://x\\")"},
             {"type": "COMPLETED", "at": "2026-11-23T11:30:00+08:00", "department": "ENGINEERING", "result": "已疏通"},
             {"type": "ANSWERED", "at": "2026-11-23T11:40:00+08:00", "satisfied": true},
             {"type": "COMPLETION_NOTIFIED", "at": "2026-11-23T11:50:00+08:00", "fromDepartment": "ENGINEERING", "toRole": "CUSTOMER_SERVICE_SUPERVISOR",
              "toDepartment": "CLEANING", "completedAt": "2026-11-23T11:30:00+08:00", "circumstances": "主管已疏通"}]""";

    @Autowired
    private JdbcClient database;

    private Api api;

    @BeforeEach
    void startWithAnEmptyDatabase(@LocalServerPort int port) {
        api = Api.on(port);
        Databases.forgetCases(database);
    }

    @Test
    void hasTheFieldsOfTheForm() {
        submit(Samples.SUBMISSION, DAY);

        JsonNode line =
                api.get(PATH + "?department=CLEANING").json().at("/items").get(0);

        assertThat(line.at("/customer/phone").stringValue()).isEqualTo("138****0000");
        assertThat(line.at("/firstAsked/post").stringValue()).isEqualTo("保洁领班");
        assertThat(line.at("/ownDuty").booleanValue()).isFalse();
        assertThat(line.at("/handled").toString()).isEqualTo("[\"PHONE_CONNECTION\"]");
        assertThat(line.at("/consent").stringValue()).isEqualTo("REFUSED");
        assertThat(line.at("/receivedBy")).hasSize(1);
        assertThat(line.at("/receivedBy/0/person").stringValue()).isEqualTo("周建国");
        assertThat(line.at("/receivedBy/0/at").stringValue()).isEqualTo("2026-11-23T10:03:00+08:00");
        assertThat(line.at("/tracking/0/by").stringValue()).isEqualTo("客户服务主管");
        assertThat(line.at("/completedAt").stringValue()).isEqualTo("2026-11-23T11:30:00+08:00");
        assertThat(line.at("/circumstances").stringValue()).isEqualTo("主管已疏通");
        assertThat(line.at("/noticeReceivedBy").stringValue()).isEqualTo("环境保洁部客户服务主管");
        assertThat(line.at("/satisfied").booleanValue()).isTrue();
    }

    @Test
    void saysWhetherItWasOwnDutyWhereNobodyStatedIt() {
        submit(Samples.SUBMISSION.replace("\"C-200\", \"ownDuty\": false", "\"E-101\""), null);

        assertThat(api.get(PATH + "?department=ENGINEERING")
                        .json()
                        .at("/items/0/ownDuty")
                        .booleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "department=CLEANING, 1",
        "department=ENGINEERING, 1",
        "department=GREENING, 0",
        "department=CLEANING&office=OFFICE_A, 1",
        "department=CLEANING&office=OFFICE_B, 0",
        "department=CLEANING&from=2026-11-23&to=2026-11-23, 1",
        "department=CLEANING&from=2026-11-24, 0",
        "department=CLEANING&to=2026-11-22, 0"
    })
    void holdsWhatTheDepartmentFirstTookAndWhatItAccepted(String query, int lines) {
        submit(Samples.SUBMISSION, DAY);

        JsonNode found = api.get(PATH + "?" + query).json();

        assertThat(found.at("/items")).hasSize(lines);
        assertThat(found.at("/page/totalElements").intValue()).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "'', department",
        "department=CLEANING&size=201, size",
        "department=CLEANING&form=2026-01-01, form",
        "department=CLEANING&from=2026-11-24&to=2026-11-23, from"
    })
    void refusesAParameterThatMakesNoSense(String query, String parameter) {
        Api.Reply reply = api.get(PATH + "?" + query, "Accept", Formats.WORKBOOK + ", application/problem+json");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/parameter").stringValue()).isEqualTo(parameter);
    }

    @Test
    void isAWorkbookToWhoeverAsksForOne() throws IOException {
        submit(Samples.SUBMISSION.replace("厨房下水返水", "+86 call me"), DAY);

        XSSFSheet sheet = workbook("department=ENGINEERING");

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("接待业主情况记录　工程维修部");
        XSSFRow line = sheet.getRow(2);
        assertThat(line.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(line.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-11-23T10:00");
        assertThat(text(line))
                .contains("电话", "王女士", "3-1201", "138****0000", "求助", "'+86 call me", "保洁领班", "否", "不同意")
                .contains("方式一 电话接通", "工程维修部 周建国 2026-11-23 10:03", "主管已疏通", "环境保洁部客户服务主管", "是")
                .contains("2026-11-23 12:00 客户服务主管：=HYPERLINK(\"http://x\")");
    }

    @Test
    void aWorkbookIsWholeHoweverManyPagesItIsReadIn() throws IOException {
        Set<String> submitted = new HashSet<>();
        for (int request = 0; request < 401; request++) {
            submitted.add(submit(Samples.SUBMISSION, null));
        }

        XSSFSheet sheet = workbook("department=CLEANING");

        assertThat(sheet.getLastRowNum()).isEqualTo(402);
        Set<String> listed = new HashSet<>();
        for (int row = 2; row < 403; row++) {
            listed.add(sheet.getRow(row).getCell(1).getStringCellValue());
        }
        assertThat(listed).isEqualTo(submitted);
        assertThat(api.get(PATH + "?department=CLEANING&size=200&page=2").json().at("/items"))
                .hasSize(1);
    }

    private String submit(String body, String facts) {
        Api.Reply made = api.post("/api/v1/requests", body);
        if (facts != null) {
            Api.Reply appended = api.post(made.header("Location") + "/ledger", facts);
            assertThat(appended.status()).as(appended.text()).isEqualTo(201);
        }
        return made.json().at("/id").stringValue();
    }

    private XSSFSheet workbook(String query) throws IOException {
        Api.Reply reply = api.get(PATH + "?" + query, "Accept", Formats.WORKBOOK);
        assertThat(reply.header("Content-Type")).isEqualTo(Formats.WORKBOOK);
        assertThat(reply.header("Content-Disposition")).contains("ledger.xlsx");
        return new XSSFWorkbook(new ByteArrayInputStream(reply.bytes())).getSheetAt(0);
    }

    private static List<String> text(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        });
        return texts;
    }
}
