package org.shouwen.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DeputiesTest {

    private static Deputy away(String staffId, String deputyId, String from, String to) {
        return new Deputy(staffId, deputyId, LocalDate.parse(from), LocalDate.parse(to), null);
    }

    private static Organisation with(Deputy... deputies) {
        Chart sample = Samples.organisation().chart();
        return new Organisation(new Chart(
                sample.offices(),
                sample.departments(),
                sample.staff(),
                sample.appointments(),
                sample.roles(),
                List.of(),
                List.of(deputies)));
    }

    @Nested
    class WhoActs {

        private final Organisation chain = with(
                away("E-100", "E-102", "2026-10-01", "2026-10-07"), away("E-102", "O-300", "2026-10-03", "2026-10-04"));

        @ParameterizedTest
        @CsvSource({
            "2026-09-30, E-100",
            "2026-10-01, E-102",
            "2026-10-02, E-102",
            "2026-10-03, O-300",
            "2026-10-04, O-300",
            "2026-10-05, E-102",
            "2026-10-07, E-102",
            "2026-10-08, E-100"
        })
        void isTheLastOfTheChainOnTheDay(LocalDate day, String expected) {
            assertThat(chain.acting("DEPARTMENT_HEAD", "OFFICE_A", "ENGINEERING", "C-203", day)
                            .map(Staff::id))
                    .contains(expected);
        }

        @Test
        void actsInRolesHeldAsAnotherToo() {
            assertThat(chain.acting(
                                    "LEAD_DEPARTMENT",
                                    "OFFICE_A",
                                    "ENGINEERING",
                                    "C-203",
                                    LocalDate.parse("2026-10-01"))
                            .map(Staff::id))
                    .contains("E-102");
        }

        @Test
        void standsInForASuperior() {
            assertThat(chain.acting(
                                    "DIRECT_SUPERIOR",
                                    "OFFICE_A",
                                    "ENGINEERING",
                                    "E-101",
                                    LocalDate.parse("2026-10-01"))
                            .map(Staff::id))
                    .contains("E-102");
        }

        @Test
        void hasTheNextOneUpWhereHeStandsInForHisOwnSuperior() {
            assertThat(chain.acting(
                                    "DIRECT_SUPERIOR",
                                    "OFFICE_A",
                                    "ENGINEERING",
                                    "E-102",
                                    LocalDate.parse("2026-10-01"))
                            .map(Staff::id))
                    .contains("M-900");
        }

        @Test
        void standsInForNobodyWhoWasAskedFirst() {
            assertThat(chain.acting("FIRST_ASKED", "OFFICE_A", "ENGINEERING", "E-100", LocalDate.parse("2026-10-01"))
                            .map(Staff::id))
                    .contains("E-100");
        }

        @Test
        void leavesTheHolderTheHolder() {
            assertThat(chain.holder("DEPARTMENT_HEAD", "OFFICE_A", "ENGINEERING", "C-203")
                            .map(Staff::id))
                    .contains("E-100");
        }

        @Test
        void isKnownByPeriodsOfDays() {
            assertThat(chain.deputies(Set.of("E-100"), Set.of()))
                    .containsExactly(
                            away("E-100", "E-102", "2026-10-01", "2026-10-02"),
                            away("E-100", "O-300", "2026-10-03", "2026-10-04"),
                            away("E-100", "E-102", "2026-10-05", "2026-10-07"));
            assertThat(chain.deputies(Set.of("E-102"), Set.of("O-300")))
                    .containsExactly(
                            away("E-102", "O-300", "2026-10-03", "2026-10-04"),
                            away("E-100", "O-300", "2026-10-03", "2026-10-04"));
            assertThat(with().deputies(Set.of("E-100"), Set.of("O-300"))).isEmpty();
        }
    }

    @Nested
    class AreReadAsWritten {

        private final Organisation absent = with(
                new Deputy("C-200", "C-201", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-03"), "年假"),
                away("C-200", "S-510", "2026-10-04", "2026-10-04"));

        @Test
        void inJson() {
            Organisation again = OrganisationJson.read(OrganisationJson.write(absent), Samples.rulebook());

            assertThat(again.chart()).isEqualTo(absent.chart());
            assertThat(again.version()).isEqualTo(absent.version());
        }

        @Test
        void inAWorkbook() {
            byte[] workbook = OrganisationWorkbook.write(absent, Samples.rulebook());

            assertThat(OrganisationWorkbook.read(workbook, Samples.rulebook()).chart())
                    .isEqualTo(absent.chart());
        }

        @Test
        void andLeaveTheVersionOfAnOrganisationWithoutAnyAsItWas() {
            assertThat(new String(OrganisationJson.write(with()), StandardCharsets.UTF_8))
                    .doesNotContain("deputies");
            assertThat(absent.version()).isNotEqualTo(with().version());
        }
    }

    @Nested
    class AreRefused {

        @ParameterizedTest
        @CsvSource({
            "C-999, S-510, 2026-10-01, 2026-10-03, /deputies/1/staffId",
            "C-200, S-999, 2026-10-01, 2026-10-03, /deputies/1/deputyId",
            "C-200, C-200, 2026-10-01, 2026-10-03, /deputies/1/deputyId",
            "C-200, S-510, 2026-10-03, 2026-10-02, /deputies/1/to",
            "C-200, S-510, 2026-10-3, 2026-10-04, /deputies/1/from",
            "E-100, S-510, 2026-10-05, 2026-10-09, /deputies/1/from",
            "E-100, S-510, 2026-09-25, 2026-10-01, /deputies/0/from",
            "E-100, S-510, 2026-10-01, 2026-10-01, /deputies/1/staffId"
        })
        void ofOrBySomebodyUnknownOrHimselfOrBackwardsOrTwiceOnADay(
                String staffId, String deputyId, String from, String to, String pointer) {
            assertThat(faultsIn(row("E-100", "E-102", "2026-10-01", "2026-10-05"), row(staffId, deputyId, from, to)))
                    .extracting(Fault::pointer)
                    .containsExactly(pointer);
        }

        @Test
        void notIfOneBeginsOnTheDayAfterTheOtherEnds() {
            assertThat(faultsIn(
                            row("E-100", "E-102", "2026-10-01", "2026-10-05"),
                            row("E-100", "S-510", "2026-10-06", "2026-10-06")))
                    .isEmpty();
        }

        @Test
        void goingRoundInACircleOnASingleDay() {
            assertThat(faultsIn(
                            row("E-100", "E-102", "2026-10-01", "2026-10-05"),
                            row("O-300", "E-100", "2026-10-05", "2026-10-09"),
                            row("E-102", "O-300", "2026-10-02", "2026-10-05")))
                    .allSatisfy(fault -> assertThat(fault.message().en())
                            .contains("2026-10-05", "O-300 → E-100 → E-102 → O-300")
                            .contains("/deputies/0", "/deputies/1", "/deputies/2"))
                    .extracting(Fault::pointer)
                    .containsExactly("/deputies/1/deputyId", "/deputies/0/deputyId", "/deputies/2/deputyId");
        }

        @Test
        void notIfTheCircleIsClosedOnNoDay() {
            assertThat(faultsIn(
                            row("E-100", "E-102", "2026-10-01", "2026-10-04"),
                            row("O-300", "E-100", "2026-10-05", "2026-10-09"),
                            row("E-102", "O-300", "2026-10-02", "2026-10-05")))
                    .isEmpty();
        }

        @Test
        void eachCircleOfItsOwnDaysApart() {
            assertThat(faultsIn(
                            row("E-100", "E-102", "2026-10-01", "2026-10-02"),
                            row("E-102", "E-100", "2026-10-01", "2026-10-02"),
                            row("E-100", "E-102", "2026-11-01", "2026-11-02"),
                            row("E-102", "E-100", "2026-11-02", "2026-11-03"),
                            row("O-300", "E-100", "2026-10-01", "2026-10-02")))
                    .extracting(Fault::pointer)
                    .containsExactly(
                            "/deputies/0/deputyId",
                            "/deputies/1/deputyId",
                            "/deputies/3/deputyId",
                            "/deputies/2/deputyId");
        }

        @Test
        void inAChainNobodyFollows() {
            List<String> staff = Samples.organisation().chart().staff().stream()
                    .map(Staff::id)
                    .toList();
            ObjectNode[] chain = IntStream.range(0, 21)
                    .mapToObj(place -> row(staff.get(place), staff.get(place + 1), "2026-10-01", "2026-10-01"))
                    .toArray(ObjectNode[]::new);

            assertThat(faultsIn(chain)).extracting(Fault::pointer).containsExactly("/deputies/0/deputyId");
        }

        private static List<Fault> faultsIn(ObjectNode... deputies) {
            ObjectNode root = (ObjectNode) Canonical.MAPPER.readTree(OrganisationJson.write(with()));
            ArrayNode array = root.putArray("deputies");
            List.of(deputies).forEach(array::add);
            OrganisationException refused = catchThrowableOfType(
                    OrganisationException.class,
                    () -> OrganisationJson.read(Canonical.MAPPER.writeValueAsBytes(root), Samples.rulebook()));
            return refused == null ? List.of() : refused.faults();
        }

        private static ObjectNode row(String staffId, String deputyId, String from, String to) {
            return Canonical.MAPPER
                    .createObjectNode()
                    .put("staffId", staffId)
                    .put("deputyId", deputyId)
                    .put("from", from)
                    .put("to", to);
        }
    }
}
