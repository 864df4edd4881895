package org.shouwen.organisation;

import org.shouwen.table.Text;

/** A closed word of the organisation: JSON has the constant's name, a cell its Chinese text. */
interface Choice {

    String name();

    Text text();
}
