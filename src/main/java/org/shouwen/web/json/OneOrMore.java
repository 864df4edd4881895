package org.shouwen.web.json;

import java.util.List;

/**
 * A body of one value or an array of them.
 *
 * @param alone whether it was one value without an array
 */
public record OneOrMore<T>(List<T> values, boolean alone) {

    /** Where the value at a place stands in the body. */
    public At at(int place) {
        return alone ? At.BODY : At.BODY.in(place);
    }

    /** A pointer that begins with the place of a value, as one into the body. */
    public String pointer(String intoList) {
        return alone ? intoList.substring("/0".length()) : intoList;
    }
}
