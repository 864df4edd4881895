package org.shouwen.audit;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tells a running audit to end. Whoever works for it looks at it before every case. */
final class StopSign {

    private final AtomicReference<@Nullable AuditState> state = new AtomicReference<>();

    /** @param end what the audit will be called then; the first one counts */
    void raise(AuditState end) {
        state.compareAndSet(null, end);
    }

    /** @throws Stopped if the sign is up */
    void check() {
        AuditState end = state.get();
        if (end != null) {
            throw new Stopped(end);
        }
    }
}
