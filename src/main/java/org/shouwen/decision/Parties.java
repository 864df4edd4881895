package org.shouwen.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.request.ComplaintAbout;
import org.shouwen.request.FirstAsked;

/** Finds the person behind a role, as the organisation has it on record: its holder, or who stands in for him that day. */
public final class Parties {

    private final Organisation organisation;
    private final FirstAsked firstAsked;
    private final @Nullable String accused;
    private final ZoneId zone;

    Parties(Organisation organisation, FirstAsked firstAsked, @Nullable ComplaintAbout complaint, ZoneId zone) {
        this.organisation = organisation;
        this.firstAsked = firstAsked;
        this.accused = complaint == null ? null : complaint.staffId();
        this.zone = zone;
    }

    /**
     * The first-asked person is of his own department, whichever one a rule was speaking of.
     *
     * @param office {@code null} for the first-asked person's office
     * @param at on whose day somebody may be absent
     */
    public Party of(String role, @Nullable String department, @Nullable String office, Instant at) {
        if (organisation.isFirstAsked(role)) {
            String id = firstAsked.staffId();
            return new Party(role, firstAsked.department(), firstAsked.office(), id, nameOf(id));
        }
        String where = office == null ? firstAsked.office() : office;
        Staff acting = acting(role, department, where, at)
                .filter(staff -> !staff.id().equals(accused) || holds(staff, role, department, where))
                .orElse(null);
        return acting == null
                ? new Party(role, department, where, null, null)
                : new Party(role, department, where, acting.id(), acting.name());
    }

    /** Nobody stands in where the complaint is against him (G41). */
    private boolean holds(Staff staff, String role, @Nullable String department, String office) {
        return organisation
                .holder(role, office, department, firstAsked.staffId())
                .filter(staff::equals)
                .isPresent();
    }

    /** Whether a person acts in a role on the day of {@code at}. */
    public boolean isPerson(
            @Nullable String staffId, String role, @Nullable String department, @Nullable String office, Instant at) {
        String where = office == null ? firstAsked.office() : office;
        return staffId != null
                && acting(role, department, where, at)
                        .filter(staff -> staff.id().equals(staffId))
                        .isPresent();
    }

    private Optional<Staff> acting(String role, @Nullable String department, String office, Instant at) {
        return organisation.acting(role, office, department, firstAsked.staffId(), LocalDate.ofInstant(at, zone));
    }

    private @Nullable String nameOf(String staffId) {
        return organisation.staff(staffId).map(Staff::name).orElse(null);
    }
}
