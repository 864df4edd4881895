package org.shouwen.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {

    private final Organisation sample = Samples.organisation();

    @Nested
    class TheHolderOfARole {

        @ParameterizedTest
        @CsvSource({
            "FIRST_ASKED, OFFICE_A, CLEANING, C-203, C-203",
            "DIRECT_SUPERIOR, OFFICE_A, CLEANING, C-203, C-200",
            "DIRECT_SUPERIOR, OFFICE_A, CLEANING, C-200, M-900",
            "DEPARTMENT_HEAD, OFFICE_A, ENGINEERING, C-203, E-100",
            "DEPARTMENT_HEAD, OFFICE_B, ENGINEERING, C-203, EB-100",
            "LEAD_DEPARTMENT, OFFICE_A, ORDER, C-203, O-300",
            "CUSTOMER_RELATIONS_SUPERVISOR, OFFICE_A, CLEANING, C-203, S-500",
            "CUSTOMER_SERVICE_SUPERVISOR, OFFICE_A, CLEANING, C-203, C-201",
            "OFFICE_MANAGER, OFFICE_B, , C-203, MB-900",
            "DUTY_LEAD, OFFICE_A, CLEANING, C-203, C-201",
            "CONTROL_ROOM, OFFICE_A, , C-203, O-310"
        })
        void isThePersonItsRuleNames(
                String role, String office, String department, String firstAsked, String expected) {
            assertThat(sample.holder(role, office, department, firstAsked).map(Staff::id))
                    .contains(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "DIRECT_SUPERIOR, OFFICE_A, CLEANING, M-900",
            "DIRECT_SUPERIOR, OFFICE_A, CLEANING, X-1",
            "FIRST_ASKED, OFFICE_A, CLEANING, X-1",
            "FIRST_ASKED, OFFICE_A, CLEANING, ",
            "DEPARTMENT_HEAD, OFFICE_C, CLEANING, C-203",
            "DEPARTMENT_HEAD, OFFICE_A, , C-203",
            "DEPARTMENT, OFFICE_A, CLEANING, C-203"
        })
        void isNobodyWhereTheOrganisationKnowsNone(String role, String office, String department, String firstAsked) {
            assertThat(sample.holder(role, office, department, firstAsked)).isEmpty();
        }

        @Test
        void followsTheRoleRulesAndNotItsName() {
            Chart chart = sample.chart();
            List<RoleRule> roles = new ArrayList<>(chart.roles());
            roles.removeIf(rule -> rule.role().equals("OFFICE_MANAGER"));
            roles.add(new RoleRule(
                    "OFFICE_MANAGER", Resolution.APPOINTMENT, "CUSTOMER_RELATIONS_SUPERVISOR", null, false));
            Organisation changed = new Organisation(
                    new Chart(chart.offices(), chart.departments(), chart.staff(), chart.appointments(), roles));

            Optional<Staff> holder = changed.holder("OFFICE_MANAGER", "OFFICE_A", "ORDER", "C-203");

            assertThat(holder.map(Staff::id)).contains("S-500");
        }
    }

    @Nested
    class TheSample {

        @Test
        void hasTwoOfficesOfSixDepartmentsAndAboutThirtyPeople() {
            assertThat(sample.chart().offices()).hasSize(2);
            assertThat(sample.chart().departments()).hasSize(12);
            assertThat(sample.chart().staff()).hasSizeBetween(30, 36);
        }

        @Test
        void putsEveryOperatorUnderAManagerOfTheSameDepartment() {
            List<Staff> operators = sample.chart().staff().stream()
                    .filter(staff -> staff.category() == Category.OPERATOR)
                    .toList();

            assertThat(operators).isNotEmpty().allSatisfy(operator -> {
                Staff superior = sample.staff(operator.superior()).orElseThrow();
                assertThat(superior.category()).isEqualTo(Category.MANAGER);
                assertThat(superior.department()).isEqualTo(operator.department());
                assertThat(superior.office()).isEqualTo(operator.office());
            });
        }

        @Test
        void letsOnePersonHoldSeveralRolesInTheSmallOffice() {
            assertThat(sample.appointmentsOf("EB-100"))
                    .extracting(Appointment::role)
                    .containsExactlyInAnyOrder("DEPARTMENT_HEAD", "CUSTOMER_SERVICE_SUPERVISOR");
        }
    }

    @Test
    void knowsItsOfficesAndDepartments() {
        assertThat(sample.hasOffice("OFFICE_A")).isTrue();
        assertThat(sample.hasOffice("OFFICE_C")).isFalse();
        assertThat(sample.hasDepartment("OFFICE_B", "FINANCE")).isTrue();
        assertThat(sample.hasDepartment("OFFICE_C", "FINANCE")).isFalse();
    }

    @Test
    void givesAnUnknownPersonNoAppointments() {
        assertThat(sample.appointmentsOf("X-1")).isEmpty();
    }

    @Nested
    class TheVersion {

        @Test
        void doesNotDependOnTheOrderOfAnyList() {
            Chart chart = sample.chart();
            Chart backwards = new Chart(
                    reversed(chart.offices()),
                    reversed(chart.departments()),
                    reversed(chart.staff()),
                    reversed(chart.appointments()),
                    reversed(chart.roles()));

            assertThat(new Organisation(backwards).version()).isEqualTo(sample.version());
        }

        @Test
        void changesWithASingleName() {
            Chart chart = sample.chart();
            List<Office> renamed = chart.offices().stream()
                    .map(office -> new Office(office.code(), office.nameZh(), office.nameEn() + "!"))
                    .toList();

            Organisation changed = new Organisation(
                    new Chart(renamed, chart.departments(), chart.staff(), chart.appointments(), chart.roles()));

            assertThat(changed.version()).isNotEqualTo(sample.version());
        }

        /** Stored decisions name it: should this fail, the written form has changed and old versions are lost. */
        @Test
        void staysWhatItIsFromReleaseToRelease() {
            Chart chart = new Chart(
                    List.of(new Office("OFFICE_A", "A管理部", "Office A")),
                    List.of(new Department("OFFICE_A", "ORDER")),
                    List.of(new Staff("O-300", "赵志刚", "秩序维护主管", Category.MANAGER, "OFFICE_A", "ORDER", null)),
                    List.of(new Appointment("DEPARTMENT_HEAD", "OFFICE_A", "ORDER", "O-300")),
                    List.of(new RoleRule("DEPARTMENT_HEAD", Resolution.APPOINTMENT, null, Scope.DEPARTMENT, true)));

            assertThat(new Organisation(chart).version()).isEqualTo("a5be14416ef3");
        }

        private static <T> List<T> reversed(List<T> list) {
            List<T> reversed = new ArrayList<>(list);
            Collections.reverse(reversed);
            return reversed;
        }
    }
}
