package org.shouwen.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwen.ledger.CaseId;

/**
 * Whoever watches the limits of kept cases. It is told within the transaction that keeps what it is told of, while the
 * case is held by it.
 */
public interface CaseWatch {

    /**
     * A case was opened.
     *
     * @param from what was to be told before this moment, nobody is told any more; {@code null}: everything is told
     */
    void begin(CaseId id, Judgement judgement, @Nullable Instant from);

    /** A case was judged anew. */
    void renew(CaseId id, Judgement judgement);
}
