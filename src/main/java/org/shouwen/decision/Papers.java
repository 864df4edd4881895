package org.shouwen.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the rules conclude for the company's papers only.
 *
 * @param ownDuty whether it is the first-asked person's own duty; {@code null} where nothing says
 * @param handledBy until when a request for which a form was filed is to be handled; {@code null} where that is not
 *     known, or it is handled (G38)
 * @param telephonesShown whether telephone numbers are handed out in full (G39)
 */
public record Papers(@Nullable Boolean ownDuty, @Nullable OffsetDateTime handledBy, boolean telephonesShown) {

    /** Nothing is known. */
    public static final Papers NONE = new Papers(null, null, false);
}
