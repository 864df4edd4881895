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

    /**
     * The first-asked person is of his own department, whichever one a rule was speaking of.
     *
     * @param office {@code null} for the first-asked person's office
     */
    Party of(String role, @Nullable String department, @Nullable String office) {
        if (organisation.isFirstAsked(role)) {
            String id = firstAsked.staffId();
            return new Party(role, firstAsked.department(), firstAsked.office(), id, nameOf(id));
        }
        String where = office == null ? firstAsked.office() : office;
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
