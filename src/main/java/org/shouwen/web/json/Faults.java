package org.shouwen.web.json;

import java.util.ArrayList;
import java.util.List;
import org.shouwen.decision.UnknownCode;
import org.shouwen.table.Text;

/** The faults found while one body is read. */
final class Faults {

    /** More would help nobody, and a hostile body could ask for a million. */
    private static final int ENOUGH = 100;

    private final List<Fault> found = new ArrayList<>();
    private boolean onlyCodes = true;

    void invalid(At at, String zh, String en) {
        onlyCodes = false;
        add(at, zh, en);
    }

    void unknownCode(At at, String zh, String en) {
        add(at, zh, en);
    }

    int count() {
        return found.size();
    }

    boolean enough() {
        return found.size() >= ENOUGH;
    }

    /**
     * @throws InvalidBody if anything was found but unknown codes
     * @throws UnknownCode if nothing else was found
     */
    void refuse() {
        if (found.isEmpty()) {
            return;
        }
        if (onlyCodes) {
            throw new UnknownCode(found.stream()
                    .map(fault -> new UnknownCode.Place(fault.pointer(), fault.message()))
                    .toList());
        }
        throw new InvalidBody(found);
    }

    private void add(At at, String zh, String en) {
        if (!enough()) {
            found.add(new Fault(at.pointer(), new Text(zh, en)));
        }
    }
}
