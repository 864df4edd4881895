package org.shouwen.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shouwen.table.Sheet;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Workbooks;

class OrganisationWorkbookTest {

    @Test
    void readsWhatItWrites() {
        Organisation sample = Samples.organisation();

        Organisation again =
                OrganisationWorkbook.read(OrganisationWorkbook.write(sample, Samples.rulebook()), Samples.rulebook());

        assertThat(again.chart()).isEqualTo(sample.chart());
        assertThat(again.version()).isEqualTo(sample.version());
    }

    @Test
    void isShippedWithTheSample() {
        Organisation shipped = OrganisationWorkbook.read(Samples.workbook(), Samples.rulebook());

        assertThat(shipped.chart()).isEqualTo(Samples.organisation().chart());
    }

    @Test
    void isShippedInTheWordsOfTheShippedVocabulary() throws IOException {
        byte[] vocabulary = Files.readAllBytes(Path.of("decision-tables/vocabulary.xlsx"));
        Vocabularies words =
                Workbooks.readVocabularies("vocabulary.xlsx", vocabulary).vocabularies();

        assertThat(OrganisationWorkbook.read(Samples.workbook(), words).chart())
                .isEqualTo(Samples.organisation().chart());
    }

    @Nested
    class Refuses {

        @Test
        void anUnknownCategoryByItsCell() {
            assertThat(faultsOf(rows -> row(rows, Part.STAFF, 0).put("category", "操作人")))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.sheet()).isEqualTo("人员");
                        assertThat(fault.cell()).isEqualTo("D3");
                        assertThat(fault.suggestion()).isEqualTo("操作人员");
                    });
        }

        @Test
        void anUnknownOfficePersonOrDepartment() {
            assertFaults(
                    rows -> {
                        row(rows, Part.STAFF, 0).put("office", "C管理部");
                        row(rows, Part.STAFF, 1).put("superior", "X-1");
                        row(rows, Part.STAFF, 2).put("department", "洗衣部");
                    },
                    "人员 E3",
                    "人员 G4",
                    "人员 F5");
        }

        @Test
        void aStaffIdGivenTwice() {
            assertFaults(rows -> row(rows, Part.STAFF, 1).put("id", "E-100"), "人员 A4");
        }

        @Test
        void aSecondHolderOfOneSeat() {
            assertFaults(
                    rows -> rows.get(Part.APPOINTMENTS)
                            .add(2, with(row(rows, Part.APPOINTMENTS, 0), "staffId", "E-101")),
                    "任职 A5");
        }

        @Test
        void aLoopOfSuperiors() {
            assertFaults(rows -> row(rows, Part.STAFF, 0).put("superior", "E-101"), "人员 G3");
        }

        @Test
        void aCircleOfDeputiesByItsCells() {
            assertThat(faultsOf(rows -> {
                        rows.get(Part.DEPUTIES).add(deputy("E-100", "E-102", 1, 5));
                        rows.get(Part.DEPUTIES).add(deputy("E-102", "E-100", 5, 9));
                    }))
                    .allSatisfy(fault -> assertThat(fault.message().zh()).contains("2026-10-05", "代理!A3", "代理!A4"))
                    .extracting(fault -> fault.sheet() + " " + fault.cell())
                    .containsExactly("代理 B4", "代理 B3");
        }

        @Test
        void aDepartmentWithoutItsHead() {
            assertFaults(rows -> rows.get(Part.APPOINTMENTS).remove(0), "部门 B3");
        }

        @Test
        void aPersonWhoWasSwitchedOffButIsStillNamed() {
            assertFaults(rows -> staff(rows, "S-500").put("停用", true), "任职 D9");
        }

        @Test
        void aMisspeltPostAndNotAllWhoNameThePerson() {
            assertFaults(rows -> staff(rows, "M-900").put("post", "厨师"), "人员 C18");
        }

        @Test
        void datesWhichWouldMeanNothing() {
            assertFaults(rows -> row(rows, Part.STAFF, 0).put("失效日期", LocalDate.of(2026, 12, 31)), "人员 A3");
        }

        @Test
        void aMissingSheetOnceAndNotAllThatRefersToIt() {
            assertFaults(rows -> rows.remove(Part.DEPARTMENTS), "部门 null");
        }

        @Test
        void anEmptySheetOnce() {
            assertFaults(rows -> rows.put(Part.APPOINTMENTS, new ArrayList<>()), "任职 null");
        }

        @Test
        void whatIsNoWorkbook() {
            assertThat(faultsOf("工号,姓名".getBytes(StandardCharsets.UTF_8))).singleElement();
        }

        @Test
        void allFaultsInOnePass() {
            assertThat(faultsOf(rows -> {
                        row(rows, Part.STAFF, 0).put("post", "厨师");
                        row(rows, Part.STAFF, 1).remove("name");
                        row(rows, Part.STAFF, 2).put("superior", "E-102");
                        rows.get(Part.APPOINTMENTS).remove(0);
                    }))
                    .extracting(Fault::sheet, Fault::cell)
                    .containsExactlyInAnyOrder(
                            tuple("人员", "C3"), tuple("人员", "B4"), tuple("人员", "G5"), tuple("部门", "B3"));
        }
    }

    @Test
    void leavesOutRowsThatAreSwitchedOff() {
        Organisation without =
                OrganisationWorkbook.read(workbook(rows -> staff(rows, "E-101").put("停用", true)), Samples.rulebook());

        assertThat(without.staff("E-101")).isEmpty();
        assertThat(without.staff("E-102")).isPresent();
    }

    private static void assertFaults(Consumer<Map<Part, List<Map<String, Object>>>> change, String... places) {
        assertThat(faultsOf(change))
                .extracting(fault -> fault.sheet() + " " + fault.cell())
                .containsExactlyInAnyOrder(places);
    }

    private static List<Fault> faultsOf(Consumer<Map<Part, List<Map<String, Object>>>> change) {
        return faultsOf(workbook(change));
    }

    private static List<Fault> faultsOf(byte[] workbook) {
        OrganisationException refused = catchThrowableOfType(
                OrganisationException.class, () -> OrganisationWorkbook.read(workbook, Samples.rulebook()));
        return refused == null ? List.of() : refused.faults();
    }

    private static byte[] workbook(Consumer<Map<Part, List<Map<String, Object>>>> change) {
        Organisation sample = Samples.organisation();
        Vocabularies words = Words.of(
                Samples.rulebook(),
                sample.chart().offices(),
                sample.chart().staff().stream().map(Staff::id).toList());
        SheetContent content = new SheetContent(sample, words);
        Map<Part, List<Map<String, Object>>> rows = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            List<Map<String, Object>> changeable = new ArrayList<>();
            content.rows(part).forEach(row -> changeable.add(new LinkedHashMap<>(row)));
            rows.put(part, changeable);
        }
        change.accept(rows);
        List<Sheet> sheets = rows.entrySet().stream()
                .map(part -> new Sheet(part.getKey().shape(), part.getKey().title(), Map.of(), part.getValue()))
                .toList();
        return Workbooks.write(sheets, words);
    }

    private static Map<String, Object> row(Map<Part, List<Map<String, Object>>> rows, Part part, int place) {
        return rows.get(part).get(place);
    }

    private static Map<String, Object> staff(Map<Part, List<Map<String, Object>>> rows, String id) {
        return rows.get(Part.STAFF).stream()
                .filter(row -> id.equals(row.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> deputy(String staffId, String deputyId, int from, int to) {
        return new LinkedHashMap<>(Map.of(
                "staffId",
                staffId,
                "deputyId",
                deputyId,
                "from",
                LocalDate.of(2026, 10, from),
                "to",
                LocalDate.of(2026, 10, to)));
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(row);
        changed.put(field, value);
        return changed;
    }
}
