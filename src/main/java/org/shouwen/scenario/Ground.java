package org.shouwen.scenario;

import java.util.List;
import org.shouwen.table.Origin;

/** A rule that decided something, and the rows it did so by. */
public record Ground(String rule, List<String> clauses, List<Origin> rows) {}
