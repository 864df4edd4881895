package org.shouwen.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
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
    private final Map<String, List<Training>> training;
    private final Set<String> officesWithTraining;
    private final Absences absences;

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
        this.training = chart.training().stream().collect(groupingBy(Training::staffId));
        this.officesWithTraining = training.keySet().stream()
                .map(staff::get)
                .filter(Objects::nonNull)
                .map(Staff::office)
                .collect(toUnmodifiableSet());
        this.absences = new Absences(chart.deputies());
    }

    /** All of it, as JSON shows it and a workbook holds it. */
    public Chart chart() {
        return chart;
    }

    /**
     * The same, but that these and nobody else are absent.
     *
     * @param deputies of known persons, apart from each other and in no circle
     */
    public Organisation whileAbsent(List<Deputy> deputies) {
        return new Organisation(new Chart(
                chart.offices(),
                chart.departments(),
                chart.staff(),
                chart.appointments(),
                chart.roles(),
                chart.training(),
                deputies));
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

    /** What a person was trained, the earliest first; nothing for an unknown person. */
    public List<Training> trainingOf(String staffId) {
        return List.copyOf(training.getOrDefault(staffId, List.of()));
    }

    /** Whether an office writes down whom it trains: it does if anybody of it is on record. */
    public boolean keepsTrainingRecords(String office) {
        return officesWithTraining.contains(office);
    }

    /** Who is appointed to what in a department; nobody in an unknown one. */
    public List<Appointment> appointmentsIn(String office, String department) {
        return List.copyOf(appointmentsByDepartment.getOrDefault(new Department(office, department), List.of()));
    }

    /** Whether anybody is absent at any time. */
    public boolean hasDeputies() {
        return !chart.deputies().isEmpty();
    }

    /** The last of the deputies who acts for a person on a day; the person himself while he is not absent. */
    public String acting(String staffId, LocalDate day) {
        return absences.acting(staffId, day);
    }

    /**
     * Periods of days on which one person acts for another, chains of deputies followed: those in which somebody of
     * {@code absent} is acted for, and those in which somebody of {@code acting} acts.
     */
    public List<Deputy> deputies(Set<String> absent, Set<String> acting) {
        return absences.concerning(absent, acting);
    }

    /**
     * The person in a role, as the organisation's own role rules say, absent or not.
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

    /**
     * Who acts in a role on a day: its holder, or the deputy of one who is absent (G04, G24). Nobody stands in for the
     * person who was asked first, because he was asked; and whoever stands in for his own superior has the next one up.
     *
     * @param role and the others as for {@link #holder}
     */
    public Optional<Staff> acting(
            String role,
            String office,
            @Nullable String department,
            @Nullable String firstAskedStaffId,
            LocalDate day) {
        Optional<Staff> holder = holder(role, office, department, firstAskedStaffId);
        if (!hasDeputies() || isFirstAsked(role)) {
            return holder;
        }
        if (resolvesBy(role, Resolution.SUPERIOR)) {
            while (holder.isPresent() && acting(holder.get().id(), day).equals(firstAskedStaffId)) {
                holder = known(holder.get().superior());
            }
        }
        return holder.flatMap(absent -> known(acting(absent.id(), day)));
    }

    /** Whether a role is, by the organisation's own role rules, whoever was asked first. */
    public boolean isFirstAsked(String role) {
        return resolvesBy(role, Resolution.SELF);
    }

    private boolean resolvesBy(String role, Resolution resolution) {
        RoleRule rule = roles.get(role);
        return rule != null && rule.resolution() == resolution;
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
