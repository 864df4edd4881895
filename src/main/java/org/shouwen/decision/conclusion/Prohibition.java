package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;

/** What whoever acts on the rest of the way must not do. */
public record Prohibition(@Vocabulary("禁止") String code, @Vocabulary("条款") String clause) {}
