package org.shouwen.table;

import java.util.List;

/**
 * What a data workbook holds.
 *
 * @param tables a table for each sheet whose shape is known, with the rows that could be read
 * @param problems in reading order; empty if every sheet and cell was understood
 */
public record Reading(List<Table> tables, List<Problem> problems) {}
