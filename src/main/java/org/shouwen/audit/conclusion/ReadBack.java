package org.shouwen.audit.conclusion;

import org.shouwen.table.Vocabulary;

/** Violations of so many months before the audited period have to be known as well (G29). */
public record ReadBack(int months, @Vocabulary("条款") String clause) {}
