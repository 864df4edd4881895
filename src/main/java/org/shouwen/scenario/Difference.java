package org.shouwen.scenario;

import java.util.List;
import org.shouwen.table.Text;

/**
 * A cell that asks for something else than what came.
 *
 * @param cell address of the expectation's cell, or of the scenario's sentence where no answer came at all
 * @param expected what the cell asks for, in words
 * @param actual what came instead, in words
 * @param grounds the rules and rows that decided it; none where no rule said anything of it
 */
public record Difference(Aspect aspect, String cell, Text expected, Text actual, List<Ground> grounds) {}
