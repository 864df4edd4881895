package org.shouwen.audit.conclusion;

import org.shouwen.table.Vocabulary;

/** The charged violation counts when a later one of the same person or department is weighed. */
public record Counts(@Vocabulary("条款") String clause) {}
