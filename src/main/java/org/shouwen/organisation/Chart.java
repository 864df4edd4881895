package org.shouwen.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as people write it down, in JSON or in a workbook. The order in which they do means nothing: the
 * lists are sorted, so that two charts are equal if they say the same.
 *
 * @param training what staff were trained; an office none of whose staff stands here keeps no such records. Left out of
 *     JSON where it is empty: charts of which nobody was trained keep the version they had before there was such a list
 * @param deputies who is absent when, and who stands in; left out of JSON where it is empty, for the same reason
 */
public record Chart(
        List<Office> offices,
        List<Department> departments,
        List<Staff> staff,
        List<Appointment> appointments,
        List<RoleRule> roles,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Training> training,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Deputy> deputies) {

    public Chart {
        offices = sorted(offices, comparing(Office::code));
        departments = sorted(departments, comparing(Department::office).thenComparing(Department::code));
        staff = sorted(staff, comparing(Staff::id));
        appointments = sorted(
                appointments,
                comparing(Appointment::role)
                        .thenComparing(Appointment::office)
                        .thenComparing(Appointment::department, nullsFirst(naturalOrder()))
                        .thenComparing(Appointment::staffId));
        roles = sorted(roles, comparing(RoleRule::role));
        training = sorted(
                training,
                comparing(Training::staffId)
                        .thenComparing(Training::date)
                        .thenComparing(Training::topic, nullsFirst(naturalOrder())));
        deputies = sorted(deputies, comparing(Deputy::staffId).thenComparing(Deputy::from));
    }

    /** A chart of an organisation that keeps no training records and of which nobody is absent. */
    public Chart(
            List<Office> offices,
            List<Department> departments,
            List<Staff> staff,
            List<Appointment> appointments,
            List<RoleRule> roles) {
        this(offices, departments, staff, appointments, roles, List.of(), List.of());
    }

    /** Charts that were stored before there were training records or deputies have none. */
    @JsonCreator
    static Chart of(
            List<Office> offices,
            List<Department> departments,
            List<Staff> staff,
            List<Appointment> appointments,
            List<RoleRule> roles,
            @Nullable List<Training> training,
            @Nullable List<Deputy> deputies) {
        return new Chart(
                offices,
                departments,
                staff,
                appointments,
                roles,
                training == null ? List.of() : training,
                deputies == null ? List.of() : deputies);
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
