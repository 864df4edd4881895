package org.shouwen.rulebook;

import org.shouwen.table.Vocabulary;

/** A conclusion rules draw. */
public record Reply(String to, @Vocabulary("答复") String code, @Vocabulary("条款") String clause) {}
