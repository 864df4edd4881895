package org.shouwen.organisation;

import java.util.ArrayList;
import java.util.List;
import org.shouwen.table.Text;

/** Collects faults; no more than a person reads, so that a body of millions of wrong entries fills no memory. */
final class Faults {

    private static final int MOST = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private int left;

    void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else {
            left++;
        }
    }

    boolean hasAtThePlaceOf(Fault fault) {
        return faults.stream().anyMatch(fault::isAtThePlaceOf);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    OrganisationException exception() {
        List<Fault> all = new ArrayList<>(faults);
        if (left > 0) {
            Text more = new Text(
                    "另有 %d 处未列出，请先改正以上各处".formatted(left),
                    "%d more are not listed; mend the ones above first".formatted(left));
            all.add(new Fault(all.get(0).pointer() == null ? null : "", null, null, null, more, null));
        }
        return new OrganisationException(all);
    }
}
