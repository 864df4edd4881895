package org.shouwen.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one case comes to.
 *
 * @param reported whether the case is one of those asked about; of others only violations and misroutes are kept
 * @param unjudged {@code null} if it could be judged
 */
record Inspected(
        boolean reported,
        List<Violated> violations,
        List<Misrouted> misroutes,
        List<Found> findings,
        List<Proposed> rewards,
        @Nullable Unjudged unjudged) {

    static Inspected unjudged(Unjudged why, boolean reported) {
        return new Inspected(reported, List.of(), List.of(), List.of(), List.of(), why);
    }
}
