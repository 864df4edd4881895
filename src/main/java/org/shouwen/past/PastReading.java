package org.shouwen.past;

import java.util.List;
import org.shouwen.decision.PastCase;
import org.shouwen.table.Problem;

/**
 * What a workbook of past ledgers holds.
 *
 * @param good cases without a bad row
 * @param refused how many have one
 * @param fatal whether headings or sheets are wrong, so that no row can be trusted
 */
record PastReading(List<PastCase> good, int refused, boolean fatal, List<Problem> problems) {}
