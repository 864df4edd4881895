package org.shouwen.run;

import org.shouwen.table.Text;

/** There is no run of this id, and perhaps it can be said why. */
public class UnknownRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    UnknownRun(Text why) {
        super(why.en());
        this.why = why;
    }

    public Text why() {
        return why;
    }
}
