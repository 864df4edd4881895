package org.shouwen.decision;

/**
 * A fact: the service keeps the case and watches its limits, so whoever has to be told of them is concluded as well. What
 * is concluded from it is no part of the decision or its explanation.
 */
public record Watched() {

    static final Watched WATCH = new Watched();
}
