package org.shouwen.web.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a body. Spelt out as a JSON pointer (RFC 6901) only when there is something to say about it.
 *
 * @param step name of a field or index of an element
 */
public record At(@Nullable At parent, Object step) {

    /** The whole body. */
    public static final At BODY = new At(null, "");

    private static final int SHOWN = 100;

    public At in(Object child) {
        return new At(this, child);
    }

    /** The JSON pointer; empty for the whole body. */
    public String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + escaped();
    }

    private String escaped() {
        return Quoted.plain(step.toString(), SHOWN).replace("~", "~0").replace("/", "~1");
    }
}
