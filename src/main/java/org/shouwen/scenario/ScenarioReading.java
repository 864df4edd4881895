package org.shouwen.scenario;

import java.util.List;
import org.shouwen.table.Problem;

/**
 * What a workbook of scenarios holds.
 *
 * @param scenarios those without a bad row, in the order of the workbook
 * @param leftOut rows of scenarios that do not run, switched off ones not counted
 * @param problems in reading order; empty if everything was understood
 */
public record ScenarioReading(String file, List<Scenario> scenarios, List<LeftOut> leftOut, List<Problem> problems) {}
