package org.shouwen.audit;

/** An audit was told to end before it is done. */
class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AuditState state;

    Stopped(AuditState state) {
        super(state.name());
        this.state = state;
    }

    AuditState state() {
        return state;
    }
}
