package org.shouwen.decision;

import org.jspecify.annotations.Nullable;
import org.shouwen.organisation.Organisation;
import org.shouwen.organisation.Staff;
import org.shouwen.request.FirstAsked;

/** Finds the person behind a role, as the organisation has it on record. */
final class Parties {

    private final Organisation organisation;
    private final FirstAsked firstAsked;

    Parties(Organisation organisation, FirstAsked firstAsked) {
        this.organisation = organisation;
        this.firstAsked = firstAsked;
    }

    /** @param office {@code null} for the first-asked person's office */
    Party of(String role, @Nullable String department, @Nullable String office) {
        String where = office == null ? firstAsked.office() : office;
        if (organisation.isFirstAsked(role)) {
            return new Party(role, department, where, firstAsked.staffId(), nameOf(firstAsked.staffId()));
        }
        Staff holder = organisation
                .holder(role, where, department, firstAsked.staffId())
                .orElse(null);
        return holder == null
                ? new Party(role, department, where, null, null)
                : new Party(role, department, where, holder.id(), holder.name());
    }

    private @Nullable String nameOf(String staffId) {
        return organisation.staff(staffId).map(Staff::name).orElse(null);
    }
}
