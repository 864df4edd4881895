package org.shouwen.run;

import java.util.List;
import org.shouwen.table.Problem;

/** Files are no rulebook, or hold no scenario that could run; nothing was started. */
public class FilesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FilesRefused(List<Problem> problems) {
        super("%d problems, the first: %s".formatted(problems.size(), problems.get(0)));
        this.problems = List.copyOf(problems);
    }

    /** In reading order; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
