package org.shouwen.decision;

import java.util.List;
import org.shouwen.table.Text;

/** An enquiry names a matter, department, office or person that neither the rulebook nor the organisation knows. */
public class UnknownCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Place> places;

    public UnknownCode(List<Place> places) {
        super(places.toString());
        this.places = List.copyOf(places);
    }

    /** Every unknown code of the enquiry, in the order of its fields. */
    public List<Place> places() {
        return places;
    }

    /**
     * An unknown code.
     *
     * @param pointer JSON pointer into the enquiry, for instance {@code /request/matter}
     */
    public record Place(String pointer, Text message) {}
}
