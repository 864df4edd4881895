package org.shouwen.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Offices, departments, staff and who holds which role: one version of it, immutable, every question a hash lookup.
 * Made from a chart that was checked ({@link OrganisationJson}, {@link OrganisationWorkbook}).
 */
public final class Organisation {

    private record Seat(String role, String office, @Nullable String department) {}

    private final Chart chart;
    private final String version;
    private final Set<String> offices;
    private final Set<Department> departments;
    private final Map<String, Staff> staff;
    private final Map<String, RoleRule> roles;
    private final Map<Seat, String> holders;
    private final Map<String, List<Appointment>> appointments;
    private final Map<Department, List<Appointment>> appointmentsByDepartment;

    /** @throws IllegalStateException if the chart has one id or one seat twice, which no checked chart has */
    public Organisation(Chart chart) {
        this(chart, Canonical.version(chart));
    }

    /** @param version the one it was stored under, which holds even if the written form should change */
    Organisation(Chart chart, String version) {
        this.chart = chart;
        this.version = version;
        this.offices = chart.offices().stream().map(Office::code).collect(toUnmodifiableSet());
        this.departments = Set.copyOf(chart.departments());
        this.staff = chart.staff().stream().collect(toUnmodifiableMap(Staff::id, Function.identity()));
        this.roles = chart.roles().stream().collect(toUnmodifiableMap(RoleRule::role, Function.identity()));
        this.holders = chart.appointments().stream()
                .collect(toUnmodifiableMap(
                        held -> new Seat(held.role(), held.office(), held.department()), Appointment::staffId));
        this.appointments = chart.appointments().stream().collect(groupingBy(Appointment::staffId));
        this.appointmentsByDepartment = chart.appointments().stream()
                .filter(held -> held.department() != null)
                .collect(groupingBy(held -> new Department(held.office(), Objects.requireNonNull(held.department()))));
    }

    /** All of it, as JSON shows it and a workbook holds it. */
    public Chart chart() {
        return chart;
    }

    /** The first 12 hexadecimal digits of a SHA-256 over all of it: same content, same version. */
    public String version() {
        return version;
    }

    public Optional<Staff> staff(String id) {
        return Optional.ofNullable(staff.get(id));
    }

    public boolean hasOffice(String code) {
        return offices.contains(code);
    }

    public boolean hasDepartment(String office, String code) {
        return departments.contains(new Department(office, code));
    }

    /** The roles a person is appointed to; none for an unknown person. */
    public List<Appointment> appointmentsOf(String staffId) {
        return List.copyOf(appointments.getOrDefault(staffId, List.of()));
    }

    /** Who is appointed to what in a department; nobody in an unknown one. */
    public List<Appointment> appointmentsIn(String office, String department) {
        return List.copyOf(appointmentsByDepartment.getOrDefault(new Department(office, department), List.of()));
    }

    /**
     * The person in a role, as the organisation's own role rules say.
     *
     * @param department {@code null} where none is concerned; without meaning for a role held of an office
     * @param firstAskedStaffId who was asked first, for roles that are relative to that person
     * @return empty if the role has no rule or nobody known holds it
     */
    public Optional<Staff> holder(
            String role, String office, @Nullable String department, @Nullable String firstAskedStaffId) {
        RoleRule rule = roles.get(role);
        if (rule == null) {
            return Optional.empty();
        }
        return switch (rule.resolution()) {
            case SELF -> known(firstAskedStaffId);
            case SUPERIOR -> known(firstAskedStaffId).map(Staff::superior).flatMap(this::known);
            case APPOINTMENT -> appointed(rule.as() == null ? role : rule.as(), office, department);
        };
    }

    /** Whether a role is, by the organisation's own role rules, whoever was asked first. */
    public boolean isFirstAsked(String role) {
        RoleRule rule = roles.get(role);
        return rule != null && rule.resolution() == Resolution.SELF;
    }

    private Optional<Staff> appointed(String role, String office, @Nullable String department) {
        RoleRule rule = roles.get(role);
        if (rule == null || rule.scope() == null) {
            return Optional.empty();
        }
        return known(holders.get(new Seat(role, office, rule.scope() == Scope.OFFICE ? null : department)));
    }

    private Optional<Staff> known(@Nullable String staffId) {
        return staffId == null ? Optional.empty() : Optional.ofNullable(staff.get(staffId));
    }
}
