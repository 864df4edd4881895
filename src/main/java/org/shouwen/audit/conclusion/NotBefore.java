package org.shouwen.audit.conclusion;

import java.time.LocalDate;
import org.shouwen.table.Vocabulary;

/** Requests received before that day are not audited (C84). */
public record NotBefore(LocalDate day, @Vocabulary("条款") String clause) {}
