package org.shouwen.rulebook;

import java.util.List;
import org.shouwen.table.Problem;

/**
 * Has a say before a rulebook takes the place of another. Nobody has, unless the service has a bean of this kind. Not
 * asked where nothing was ever in force: a service without a rulebook would be worse than any objection.
 */
public interface Objections {

    /**
     * @param candidate whole and without a fault; used only while this is called
     * @return what keeps it from being taken into force; empty if nothing does
     */
    List<Problem> to(Rulebook candidate);

    /** Names what objections rest on beside the candidate: where this has become another, they are asked for again. */
    default String basis() {
        return "";
    }
}
