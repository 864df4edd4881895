package org.shouwen.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;

/**
 * The organisation as people write it down, in JSON or in a workbook. The order in which they do means nothing: the
 * lists are sorted, so that two charts are equal if they say the same.
 */
public record Chart(
        List<Office> offices,
        List<Department> departments,
        List<Staff> staff,
        List<Appointment> appointments,
        List<RoleRule> roles) {

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
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
