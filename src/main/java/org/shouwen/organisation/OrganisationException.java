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

    /** Everything that is wrong with it, form before content; at least one, and after a thousand how many more. */
    public List<Fault> faults() {
        return faults;
    }
}
