package org.shouwen.rulebook;

import java.util.List;
import org.shouwen.table.Problem;

/** There is no rulebook to decide by: none could be loaded yet, or not the one that was asked for. */
public class NoRulebook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    NoRulebook(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** What keeps the files from being a rulebook, in reading order; empty where that is not the reason. */
    public List<Problem> problems() {
        return problems;
    }
}
