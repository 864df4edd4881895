package org.shouwen.organisation;

import java.util.List;

/** An organisation that cannot be taken into force; nothing was changed. */
public class OrganisationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    OrganisationException(List<Fault> faults) {
        super("%d faults, the first: %s".formatted(faults.size(), faults.get(0)));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong with it, in the order of the body or workbook; at least one. */
    public List<Fault> faults() {
        return faults;
    }
}
