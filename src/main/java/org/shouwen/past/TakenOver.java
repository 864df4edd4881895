package org.shouwen.past;

import java.util.List;
import org.shouwen.table.Problem;

/**
 * What became of a workbook of past ledgers.
 *
 * @param imported cases that were taken over
 * @param alreadyPresent cases that had been taken over before, and were left as they are
 * @param refused cases with a bad row
 * @param problems every bad cell
 */
public record TakenOver(int imported, int alreadyPresent, int refused, List<Problem> problems) {}
