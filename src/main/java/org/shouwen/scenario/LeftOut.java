package org.shouwen.scenario;

import org.jspecify.annotations.Nullable;
import org.shouwen.table.Problem;

/**
 * A row of a scenario that did not run.
 *
 * @param cell address of its 编号
 * @param because what is wrong elsewhere in the workbook that keeps it from running; {@code null} if its own row, or a
 *     heading, is at fault
 */
public record LeftOut(String sheet, String cell, @Nullable Problem because) {}
