package org.shouwen.web;

/** A body is longer than the call takes. */
class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLarge(long limit) {
        super("more than %d bytes".formatted(limit));
        this.limit = limit;
    }

    /** The most the call takes, in bytes. */
    long limit() {
        return limit;
    }
}
