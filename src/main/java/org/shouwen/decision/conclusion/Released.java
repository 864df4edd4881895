package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;

/** The first-asked responsibility has ended (C66). */
public record Released(@Vocabulary("条款") String clause) {}
