package org.shouwen.web.json;

import java.util.List;

/** A body is not JSON, or not of the shape the call takes. */
public class InvalidBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidBody(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** Every fault found, in the order of the body; the first hundred of very many. */
    public List<Fault> faults() {
        return faults;
    }
}
