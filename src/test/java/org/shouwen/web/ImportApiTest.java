package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
@DisplayName("POST /ledger/import")
class ImportApiTest {

    private static final String PATH = "/api/v1/ledger/import";
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-03-02T10:00");

    @Autowired
    private JdbcClient database;

    private Api api;
    private XSSFWorkbook book = new XSSFWorkbook();

    @BeforeEach
    void startFromTheTemplate(@LocalServerPort int port) throws IOException {
        api = Api.on(port);
        Databases.forgetCases(database);
        Api.Reply template = api.get(PATH + "/template", "Accept", Formats.WORKBOOK);
        assertThat(template.status()).isEqualTo(200);
        book = new XSSFWorkbook(new ByteArrayInputStream(template.bytes()));
        book.getSheet("请求").removeRow(book.getSheet("请求").getRow(2));
        book.getSheet("台账").removeRow(book.getSheet("台账").getRow(2));
        aCase("甲-1");
        aFact("甲-1", "首问登记", "部门", "环境保洁部", "经办人", "C-200", "首问责任人", "C-200");
        aFact("甲-1", "移交", "经办人", "C-200", "移出部门", "环境保洁部", "移交对象", "责任部门主管", "移交部门", "工程维修部");
        aCase("甲-2");
        aFact("甲-2", "填协调单", "经办角色", "客户关系主管", "主办部门", "工程维修部", "协办部门", "环境保洁部；绿化部");
    }

    @Test
    void takesOverCasesWithTheirFactsAndDecidesThem() {
        Api.Reply reply = send("");

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().at("/imported").intValue()).isEqualTo(2);
        JsonNode lines = api.get("/api/v1/ledger?department=CLEANING").json().at("/items");
        assertThat(lines).hasSize(2);
        JsonNode taken = api.get("/api/v1/requests/" + lines.at("/0/number").stringValue())
                .json();
        assertThat(taken.at("/request/receivedAt").stringValue()).isEqualTo("2026-03-02T10:00:00+08:00");
        assertThat(taken.at("/customer/phone").stringValue()).isEqualTo("13800000000");
        assertThat(taken.at("/decision/owner/role").stringValue()).isNotBlank();
        assertThat(lines.valueStream().mapToInt(line -> ledgerOf(line).size()).sum())
                .isEqualTo(3);
    }

    @Test
    void theSameWorkbookAddsNothingTheSecondTime() {
        send("");

        JsonNode again = send("").json();

        assertThat(again.at("/imported").intValue()).isZero();
        assertThat(again.at("/alreadyPresent").intValue()).isEqualTo(2);
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void factsCanBeAppendedToACaseThatWasTakenOver() {
        send("");
        String number = api.get("/api/v1/ledger?department=CLEANING")
                .json()
                .at("/items/0/number")
                .stringValue();
        int before = api.get("/api/v1/requests/" + number).json().at("/ledger").size();

        Api.Reply reply = api.post(
                "/api/v1/requests/" + number + "/ledger",
                "{\"type\": \"SERVED_DIRECTLY\", \"at\": \"2026-03-02T11:00:00+08:00\", \"by\": \"E-100\"}");

        assertThat(reply.json().at("/numbers/0").intValue()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            台账 | 部门       | 绿花部     | 绿化部
            台账 | 类型       | 接收       | 接受
            台账 | 首问责任人 |            |
            台账 | 时间       | 昨天       |
            台账 | 时间       | 1998-01-01 10:00 |
            台账 | 结果       | 已修好     |
            台账 | 案件号     | 乙-9       |
            请求 | 首问责任人 | X-999      |
            请求 | 事项       | 不知何事   |
            """)
    void aBadCellIsNamedAndNothingOrOnlyTheRestIsTaken(String sheet, String column, String bad, String meant) {
        write(sheet, 2, column, bad == null ? "" : bad);

        Api.Reply all = send("");
        assertThat(all.status()).isEqualTo(400);
        assertThat(cases()).isZero();
        JsonNode error = all.json().at("/errors/0");
        assertThat(error.at("/sheet").stringValue()).isEqualTo(sheet);
        assertThat(error.at("/cell").stringValue()).endsWith("3");
        if (meant != null) {
            assertThat(error.at("/suggestion").stringValue()).isEqualTo(meant);
        }

        Api.Reply rest = send("?mode=GOOD_ROWS");
        assertThat(rest.status()).isEqualTo(200);
        assertThat(rest.json().at("/problems")).isNotEmpty();
        assertThat(cases()).isBetween(1, 2);
    }

    @Test
    void aCaseWithABadRowIsNotTakenInPart() {
        write("台账", 3, "移交部门", "绿花部");

        JsonNode answer = send("?mode=GOOD_ROWS").json();

        assertThat(answer.at("/imported").intValue()).isOne();
        assertThat(answer.at("/refused").intValue()).isOne();
        assertThat(answer.at("/problems/0/cell").stringValue()).isEqualTo(addressOf("台账", 3, "移交部门"));
    }

    @Test
    void mergedCellsSpoilTheCasesOfTheirRowsOnly() {
        aCase("甲-3");
        aCase("甲-4");
        book.getSheet("请求").addMergedRegion(CellRangeAddress.valueOf("F4:F5"));

        JsonNode answer = send("?mode=GOOD_ROWS").json();

        assertThat(answer.at("/imported").intValue()).isEqualTo(2);
        assertThat(answer.at("/refused").intValue()).isEqualTo(2);
        assertThat(answer.at("/problems/0/cell").stringValue()).isEqualTo("F4:F5");
    }

    @Test
    void requestsOfWhichNothingWasWrittenDownAreTakenOverToo() {
        XSSFSheet facts = book.getSheet("台账");
        for (int row = facts.getLastRowNum(); row > 1; row--) {
            facts.removeRow(facts.getRow(row));
        }

        assertThat(send("").json().at("/imported").intValue()).isEqualTo(2);
    }

    @Test
    void aCaseNumberTypedAsANumberSpoilsItsCaseOnly() {
        aCase("12");
        aFact("12", "直接服务", "经办人", "C-200");
        cell("台账", book.getSheet("台账").getLastRowNum(), "案件号").setCellValue(12);

        JsonNode answer = send("?mode=GOOD_ROWS").json();

        assertThat(answer.at("/imported").intValue()).isEqualTo(2);
        assertThat(answer.at("/refused").intValue()).isOne();
    }

    @Test
    void withoutItsHeadingsNoRowIsTrusted() {
        cell("请求", 1, "首问责任人").setCellValue("第一个人");

        assertThat(send("?mode=GOOD_ROWS").status()).isEqualTo(400);
        assertThat(cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"?mode=SOME, 422", "?mod=GOOD_ROWS, 400", "?mode=GOOD_ROWS&mode=GOOD_ROWS, 400"})
    void refusesAParameterThatMakesNoSense(String query, int status) {
        assertThat(send(query).status()).isEqualTo(status);
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() {
        assertThat(api.send("POST", PATH, BodyPublishers.ofString("nonsense"), "Content-Type", Formats.WORKBOOK)
                        .status())
                .isEqualTo(400);
    }

    private Api.Reply send(String query) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return api.send(
                    "POST",
                    PATH + query,
                    BodyPublishers.ofByteArray(bytes.toByteArray()),
                    "Content-Type",
                    Formats.WORKBOOK);
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private JsonNode ledgerOf(JsonNode line) {
        return api.get("/api/v1/requests/" + line.at("/number").stringValue())
                .json()
                .at("/ledger");
    }

    private void aCase(String number) {
        int row = book.getSheet("请求").getLastRowNum() + 1;
        Map.of("案件号", number, "首问责任人", "C-200", "事项", "ENG_SEWAGE_BACKFLOW", "联系电话", "13800000000", "渠道", "电话")
                .forEach((column, text) -> write("请求", Math.max(row, 2), column, text));
        cell("请求", Math.max(row, 2), "接待时间").setCellValue(TEN);
    }

    private void aFact(String number, String type, String... columnsAndTexts) {
        int row = Math.max(book.getSheet("台账").getLastRowNum() + 1, 2);
        Map<String, String> cells = new LinkedHashMap<>(Map.of("案件号", number, "类型", type));
        for (int place = 0; place < columnsAndTexts.length; place += 2) {
            cells.put(columnsAndTexts[place], columnsAndTexts[place + 1]);
        }
        cells.forEach((column, text) -> write("台账", row, column, text));
        write("台账", row, "时间", "2026-03-02 10:0" + row % 10);
    }

    private void write(String sheet, int row, String column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private XSSFCell cell(String name, int number, String column) {
        XSSFSheet sheet = book.getSheet(name);
        XSSFRow row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        int place = place(name, column);
        XSSFCell cell = row.getCell(place) == null ? row.createCell(place) : row.getCell(place);
        if (column.endsWith("时间")) {
            cell.setCellStyle(
                    sheet.getColumnStyle(place) instanceof org.apache.poi.xssf.usermodel.XSSFCellStyle style
                            ? style
                            : null);
        }
        return cell;
    }

    private int place(String sheet, String column) {
        for (var cell : book.getSheet(sheet).getRow(1)) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet + " has no column " + column);
    }

    private String addressOf(String sheet, int row, String column) {
        return cell(sheet, row, column).getReference();
    }

    private int cases() {
        return database.sql("select count(*) from service_case")
                .query(Integer.class)
                .single();
    }
}
