package org.shouwen.web;

/** A body did not arrive in time: a caller that sends a byte now and then would hold a thread for ever. */
class BodyTooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
