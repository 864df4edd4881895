package org.shouwen.table;

import java.util.List;

/** Something worked out from rows that rules did not meet themselves, so that an answer can still name the rows. */
public interface Sourced {

    /** Where the rows stand: the very objects the rows were read with, each once. */
    List<Origin> rows();
}
