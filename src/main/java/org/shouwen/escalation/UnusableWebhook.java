package org.shouwen.escalation;

import java.util.List;
import org.shouwen.table.Text;

/** A webhook's name, address or secret is none that can be used. */
public class UnusableWebhook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Something that is wrong with it.
     *
     * @param field {@code name}, {@code url} or {@code secret}
     */
    public record Fault(String field, Text message) {}

    private final transient List<Fault> faults;

    UnusableWebhook(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong. */
    public List<Fault> faults() {
        return faults;
    }
}
