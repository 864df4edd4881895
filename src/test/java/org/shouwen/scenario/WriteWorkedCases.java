package org.shouwen.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.WorkedCase;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.Enquiry;
import org.shouwen.decision.Shipped;
import org.shouwen.ledger.sheet.FactColumns;
import org.shouwen.web.json.At;
import org.shouwen.web.json.Bodies;
import tools.jackson.databind.JsonNode;

/**
 * Writes the shipped {@code scenarios/worked-cases.xlsx} anew from the worked cases; to be run by hand when those or the
 * columns change. Everything a case demands becomes an expectation, modes in the order in which they are answered.
 */
final class WriteWorkedCases {

    private final List<Map<String, Object>> cases = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();

    private WriteWorkedCases() {}

    public static void main(String[] arguments) throws IOException {
        WriteWorkedCases workbook = new WriteWorkedCases();
        WorkedCase.all().forEach(workbook::add);
        Path file = Path.of("scenarios/worked-cases.xlsx");
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                new ScenarioBook(workbook.cases, workbook.facts, List.of())
                        .write(new Lexicon(Shipped.rulebook(), Shipped.organisation()).words()));
    }

    private void add(WorkedCase worked) {
        JsonNode body = worked.body();
        String number = worked.written().get("id").stringValue();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ScenarioSheets.NUMBER, number);
        row.put(ScenarioSheets.SENTENCE, worked.written().get("title").stringValue());
        put(row, body.get("request"));
        row.put("asOf", value("asOf", body.get("asOf")));
        put(row, body.get("firstAsked"));
        body.get("ledger").valueStream().forEach(fact -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(ScenarioSheets.NUMBER, number);
            put(entry, fact);
            facts.add(entry);
        });
        expect(row, worked);
        cases.add(row);
    }

    private static void put(Map<String, Object> row, JsonNode fields) {
        fields.propertyNames().forEach(field -> {
            if (!fields.get(field).isEmpty() || fields.get(field).isValueNode()) {
                row.put(field, value(field, fields.get(field)));
            }
        });
    }

    private static Object value(String field, JsonNode written) {
        if (written.isArray()) {
            return texts(written);
        }
        if (written.isBoolean()) {
            return written.booleanValue();
        }
        boolean moment = field.equals(FactColumns.AT) || field.endsWith("At") || field.equals("asOf");
        return moment ? local(written.stringValue()) : written.stringValue();
    }

    private static LocalDateTime local(String moment) {
        return OffsetDateTime.parse(moment).toLocalDateTime();
    }

    private static void expect(Map<String, Object> row, WorkedCase worked) {
        JsonNode expected = worked.written().get("expected");
        party(row, expected.path("owner"), Aspect.OWNER, Aspect.OWNER_DEPARTMENT);
        party(row, expected.path("finalOwner"), Aspect.FINAL_OWNER, Aspect.FINAL_DEPARTMENT);
        if (expected.has("transferModes")) {
            row.put(Aspect.MODES.name(), orNone(modes(worked)));
        }
        some(row, expected.path("requiredActions"), Aspect.SOME_ACTIONS);
        some(row, expected.path("prohibitions"), Aspect.SOME_PROHIBITIONS);
        some(row, expected.path("findings"), Aspect.SOME_FINDINGS);
        violations(row, expected.get("violations"));
        row.put(Aspect.PROCEDURE.name(), expected.get("procedure").stringValue());
        if (expected.has("firstAskedReleased")) {
            row.put(Aspect.RELEASED.name(), expected.get("firstAskedReleased").booleanValue());
        }
        if (!worked.clauses().isEmpty()) {
            row.put(Aspect.SOME_CLAUSES.name(), worked.clauses());
        }
    }

    private static void party(Map<String, Object> row, JsonNode party, Aspect role, Aspect department) {
        if (party.has("role")) {
            row.put(role.name(), party.get("role").stringValue());
        }
        if (party.has("department")) {
            row.put(department.name(), party.get("department").stringValue());
        }
    }

    private static List<String> modes(WorkedCase worked) {
        Enquiry enquiry = new Bodies().read(worked.body(), At.BODY, Enquiry.class);
        return Decisions.decide(enquiry, Shipped.rulebook(), Shipped.organisation())
                .transferModes();
    }

    private static void some(Map<String, Object> row, JsonNode codes, Aspect aspect) {
        if (!codes.isEmpty()) {
            row.put(aspect.name(), texts(codes));
        }
    }

    private static void violations(Map<String, Object> row, JsonNode violations) {
        row.put(
                Aspect.ALL_VIOLATIONS.name(),
                orNone(violations
                        .valueStream()
                        .map(breach -> breach.get("code").stringValue())
                        .toList()));
        said(row, violations, "clause", Aspect.VIOLATED_CLAUSES);
        said(row, violations, "basis", Aspect.BASES);
    }

    private static void said(Map<String, Object> row, JsonNode violations, String field, Aspect aspect) {
        if (!violations.isEmpty()) {
            row.put(
                    aspect.name(),
                    violations
                            .valueStream()
                            .map(breach -> breach.get("code").stringValue() + "=" + shown(breach.get(field)))
                            .toList());
        }
    }

    private static String shown(JsonNode code) {
        return Shipped.rulebook()
                .vocabularies()
                .word(Lexicon.BASIS, code.stringValue())
                .map(word -> word.text().zh())
                .orElse(code.stringValue());
    }

    private static List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? List.of(Form.NONE) : codes;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
