package org.shouwen.decision.conclusion;

import org.shouwen.table.Vocabulary;

/** Customers' telephone numbers are handed out in full; else they are masked (G39). */
public record TelephonesShown(@Vocabulary("条款") String clause) {}
