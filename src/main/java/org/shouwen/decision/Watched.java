package org.shouwen.decision;

/** A fact: the service keeps the case and watches its limits, so whoever has to be told of them is concluded as well. */
public record Watched() {}
