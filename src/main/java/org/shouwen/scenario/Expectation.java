package org.shouwen.scenario;

import java.util.List;

/**
 * What a filled cell asks for.
 *
 * @param cell its address, for instance {@code V12}
 * @param values nothing where there must be nothing
 */
public record Expectation(Aspect aspect, String cell, List<Value> values) {}
