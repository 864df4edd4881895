package org.shouwen.audit;

/** How far an audit has come. */
public enum AuditState {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    /** The service ended meanwhile. */
    INTERRUPTED,
    FAILED
}
