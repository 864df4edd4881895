package org.shouwen.past;

import java.util.List;
import org.shouwen.table.Problem;

/** Past ledgers that were not taken over; nothing was kept. */
public class PastRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PastRefused(List<Problem> problems) {
        super("%d problems, the first: %s".formatted(problems.size(), problems.get(0)));
        this.problems = List.copyOf(problems);
    }

    /** Every bad cell; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
