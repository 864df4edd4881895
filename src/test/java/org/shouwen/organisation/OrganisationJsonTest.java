package org.shouwen.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OrganisationJsonTest {

    @Test
    void readsWhatItWrites() {
        Organisation sample = Samples.organisation();

        Organisation again = OrganisationJson.read(OrganisationJson.write(sample), Samples.rulebook());

        assertThat(again.chart()).isEqualTo(sample.chart());
        assertThat(again.version()).isEqualTo(sample.version());
    }

    @Nested
    class Form {

        @Test
        void refusesAnUnknownField() {
            assertFaults(root -> staff(root, 2).put("supperior", "E-100"), "/staff/2/supperior");
        }

        @Test
        void refusesAnUnknownPart() {
            assertFaults(root -> root.putArray("posts"), "/posts");
        }

        @Test
        void namesAMissingField() {
            assertFaults(root -> staff(root, 2).remove("post"), "/staff/2/post");
        }

        @Test
        void namesAMissingPartOnceAndNotAllThatRefersToIt() {
            assertFaults(root -> root.remove("departments"), "/departments");
        }

        @Test
        void refusesAnEmptyPart() {
            assertFaults(root -> root.putArray("appointments"), "/appointments");
        }

        @Test
        void refusesAPartThatIsNoArray() {
            assertFaults(root -> root.put("departments", "all"), "/departments");
        }

        @Test
        void refusesAnElementThatIsNoObject() {
            assertFaults(root -> ((ArrayNode) root.get("roles")).add(7), "/roles/15");
        }

        @Test
        void refusesANumberForAText() {
            assertFaults(root -> staff(root, 2).put("name", 7), "/staff/2/name");
        }

        @Test
        void refusesATextForTrueOrFalse() {
            assertFaults(root -> at(root, "roles", 0).put("required", "是"), "/roles/0/required");
        }

        @Test
        void refusesBlanksAroundAText() {
            assertFaults(root -> staff(root, 2).put("name", " 周大勇"), "/staff/2/name");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "null", "{", "{\"staff\":[],\"staff\":[]}", "{} {}"})
        void refusesWhatIsNoObject(String json) {
            assertThat(faultsOf(json.getBytes(StandardCharsets.UTF_8)))
                    .extracting(Fault::pointer)
                    .contains("");
        }
    }

    @Nested
    class Words {

        @Test
        void refusesAnUnknownCategoryAndNamesTheKnownOnes() {
            assertThat(faultsOf(root -> staff(root, 2).put("category", "WORKER")))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/staff/2/category");
                        assertThat(fault.found()).isEqualTo("WORKER");
                        assertThat(fault.message().zh()).contains("OPERATOR", "OFFICE_MANAGER");
                        assertThat(fault.message().en()).contains("OPERATOR", "OFFICE_MANAGER");
                    });
        }

        @Test
        void suggestsTheWordProbablyMeant() {
            assertThat(faultsOf(root -> staff(root, 2).put("category", "OPERATER")))
                    .extracting(Fault::suggestion)
                    .containsExactly("OPERATOR");
        }

        @Test
        void refusesAPostThatIsNoWordOfTheRulebook() {
            assertFaults(root -> staff(root, 2).put("post", "园丁"), "/staff/2/post");
        }

        @Test
        void refusesARoleThatIsNoWordOfTheRulebook() {
            assertFaults(root -> at(root, "roles", 0).put("role", "KING"), "/roles/0/role");
        }

        @Test
        void refusesADepartmentThatIsNoWordOfTheRulebook() {
            assertFaults(root -> staff(root, 2).put("department", "LAUNDRY"), "/staff/2/department");
        }

        @Test
        void refusesAnUnknownOffice() {
            assertFaults(root -> staff(root, 2).put("office", "OFFICE_C"), "/staff/2/office");
        }

        @Test
        void refusesAnUnknownSuperior() {
            assertFaults(root -> staff(root, 2).put("superior", "X-1"), "/staff/2/superior");
        }

        @Test
        void refusesAnUnknownPersonInAnAppointment() {
            assertFaults(root -> at(root, "appointments", 0).put("staffId", "X-1"), "/appointments/0/staffId");
        }
    }

    @Nested
    class Doubles {

        @Test
        void refusesAStaffIdGivenTwice() {
            assertFaults(root -> staff(root, 2).put("id", "E-100"), "/staff/2/id");
        }

        @Test
        void refusesAnOfficeGivenTwice() {
            assertFaults(
                    root -> ((ArrayNode) root.get("offices"))
                            .add(at(root, "offices", 0).deepCopy()),
                    "/offices/2/code");
        }

        @Test
        void refusesTwoOfficesOfOneName() {
            assertFaults(root -> at(root, "offices", 1).put("nameZh", "A管理部"), "/offices/1/nameZh");
        }

        @Test
        void refusesADepartmentGivenTwiceInOneOffice() {
            assertFaults(
                    root -> ((ArrayNode) root.get("departments"))
                            .add(at(root, "departments", 0).deepCopy()),
                    "/departments/12/office");
        }

        @Test
        void refusesASecondHolderOfOneSeat() {
            assertFaults(
                    root -> ((ArrayNode) root.get("appointments"))
                            .add(at(root, "appointments", 0).deepCopy().put("staffId", "E-101")),
                    "/appointments/53/role");
        }

        @Test
        void refusesASecondRuleForOneRole() {
            assertFaults(
                    root -> ((ArrayNode) root.get("roles"))
                            .add(at(root, "roles", 0).deepCopy()),
                    "/roles/15/role");
        }
    }

    @Nested
    class Placement {

        @Test
        void refusesADepartmentTheOfficeDoesNotHave() {
            assertFaults(
                    root -> {
                        ((ArrayNode) root.get("departments")).remove(11);
                        ArrayNode appointments = (ArrayNode) root.get("appointments");
                        appointments.remove(25);
                        appointments.remove(19);
                    },
                    "/staff/33/department");
        }

        @Test
        void refusesWhoeverIsSuperiorOfHimself() {
            assertFaults(root -> staff(root, 0).put("superior", "M-900"), "/staff/0/superior");
        }

        @Test
        void reportsALoopOfSuperiorsOnceAndShowsIt() {
            assertThat(faultsOf(root -> staff(root, 0).put("superior", "E-101")))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/staff/0/superior");
                        assertThat(fault.message().zh()).contains("M-900 → E-101 → E-100 → M-900");
                    });
        }
    }

    @Nested
    class Roles {

        @Test
        void refusesADepartmentWithoutItsHead() {
            assertThat(faultsOf(root -> ((ArrayNode) root.get("appointments")).remove(0)))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/departments/0/code");
                        assertThat(fault.message().zh()).contains("A管理部", "工程维修部", "责任部门主管");
                    });
        }

        @Test
        void refusesAnOfficeWithoutItsManager() {
            assertThat(faultsOf(root -> ((ArrayNode) root.get("appointments")).remove(13)))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/offices/0/code");
                        assertThat(fault.message().zh()).contains("A管理部", "管理部经理");
                    });
        }

        @Test
        void lacksNobodyInARoleThatIsNotRequired() {
            assertThat(faultsOf(root -> {
                        at(root, "roles", 6).put("required", false);
                        ((ArrayNode) root.get("appointments")).remove(13);
                    }))
                    .isEmpty();
        }

        @Test
        void refusesADepartmentForARoleOfTheWholeOffice() {
            assertThat(faultsOf(root -> at(root, "appointments", 13).put("department", "ORDER")))
                    .extracting(Fault::pointer)
                    .contains("/appointments/13/department");
        }

        @Test
        void asksForTheDepartmentOfADepartmentsRole() {
            assertThat(faultsOf(root -> at(root, "appointments", 0).remove("department")))
                    .extracting(Fault::pointer)
                    .contains("/appointments/0/department");
        }

        @Test
        void refusesAnAppointmentNoRuleWouldEverLookAt() {
            assertFaults(
                    root -> ((ArrayNode) root.get("appointments"))
                            .addObject()
                            .put("role", "DIRECT_SUPERIOR")
                            .put("office", "OFFICE_A")
                            .put("staffId", "E-100"),
                    "/appointments/53/role");
        }

        @Test
        void refusesARoleThatStandsForOneNobodyHolds() {
            assertFaults(root -> at(root, "roles", 3).put("as", "DIRECT_SUPERIOR"), "/roles/3/as");
        }

        @Test
        void refusesAScopeOrADutyToFillARoleNobodyHolds() {
            assertFaults(
                    root -> at(root, "roles", 0).put("scope", "OFFICE").put("required", true),
                    "/roles/0/scope",
                    "/roles/0/required");
        }

        @Test
        void asksForTheScopeOfARoleThatIsHeld() {
            assertFaults(root -> at(root, "roles", 6).remove("scope"), "/roles/6/scope");
        }
    }

    @Test
    void listsAThousandFaultsAndCountsTheRest() {
        List<Fault> faults = faultsOf(root -> {
            for (int i = 0; i < 1_500; i++) {
                ((ArrayNode) root.get("staff")).add(i);
            }
        });

        assertThat(faults).hasSize(1_001);
        assertThat(faults.get(1_000).message().zh()).contains("500");
    }

    @Test
    void findsALoopAtTheEndOfAVeryLongLadder() {
        assertThat(faultsOf(root -> {
                    ObjectNode person = staff(root, 1);
                    for (int i = 0; i < 50_000; i++) {
                        ((ArrayNode) root.get("staff"))
                                .add(person.deepCopy()
                                        .put("id", "L-" + i)
                                        .put("superior", "L-" + (i == 0 ? 1 : i - 1)));
                    }
                }))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("L-0 → L-1 → L-0"));
    }

    @Test
    void findsEveryFaultInOnePass() {
        assertFaults(
                root -> {
                    staff(root, 0).put("superior", "M-900");
                    staff(root, 1).put("category", "WORKER");
                    staff(root, 2).remove("post");
                    staff(root, 3).put("nickname", "小林");
                    ((ArrayNode) root.get("appointments")).remove(0);
                },
                "/staff/0/superior",
                "/staff/1/category",
                "/staff/2/post",
                "/staff/3/nickname",
                "/departments/0/code");
    }

    private static void assertFaults(Consumer<ObjectNode> change, String... pointers) {
        assertThat(faultsOf(change)).extracting(Fault::pointer).containsExactlyInAnyOrder(pointers);
    }

    private static List<Fault> faultsOf(Consumer<ObjectNode> change) {
        ObjectNode root = (ObjectNode) Canonical.MAPPER.readTree(Samples.json());
        change.accept(root);
        return faultsOf(Canonical.MAPPER.writeValueAsBytes(root));
    }

    private static List<Fault> faultsOf(byte[] json) {
        OrganisationException refused = catchThrowableOfType(
                OrganisationException.class, () -> OrganisationJson.read(json, Samples.rulebook()));
        return refused == null ? List.of() : refused.faults();
    }

    private static ObjectNode staff(ObjectNode root, int place) {
        return at(root, "staff", place);
    }

    private static ObjectNode at(ObjectNode root, String part, int place) {
        return (ObjectNode) root.get(part).get(place);
    }
}
